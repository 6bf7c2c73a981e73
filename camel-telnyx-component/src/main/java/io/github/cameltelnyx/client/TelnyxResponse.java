package io.github.cameltelnyx.client;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One HTTP answer. Immutable, as long as nobody changes the array.
 *
 * @param status  the HTTP status
 * @param reason  what the server said beside the status, or the status's standard words
 * @param headers the headers, by names without regard to case
 * @param body    the body's bytes, empty where there is none or it is stored
 * @param stored  the body on disk, where the request asked for a file; else null
 */
public record TelnyxResponse(int status, String reason, Map<String, String> headers, byte[] body, StoredContent stored) {

    /** Telnyx documents the reset as seconds in one place and as a time since 1970 in another; this tells them apart. */
    private static final long LATEST_THAT_IS_SECONDS = 1_000_000_000L;

    public TelnyxResponse {
        Map<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        anyCase.putAll(headers);
        headers = anyCase;
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** The header as a whole number, where it is one. */
    public Optional<Long> number(String name) {
        return header(name).map(String::trim).filter(text -> text.matches("\\d{1,18}")).map(Long::valueOf);
    }

    /** The time until the rate limit resets, where the answer tells; never negative. */
    public Optional<Duration> untilRateLimitReset(Instant now) {
        // Counted in seconds, as no calendar has every time that eighteen digits can name.
        return number("x-ratelimit-reset")
                .map(reset -> reset > LATEST_THAT_IS_SECONDS ? Math.max(0, reset - now.getEpochSecond()) : reset)
                .map(Duration::ofSeconds);
    }

    public boolean successful() {
        return status >= 200 && status < 300;
    }

    /** The body as text. Telnyx sends UTF-8. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return status + " with " + body.length + " bytes";
    }
}
