package io.github.cameltelnyx.client;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One HTTP answer. Immutable, as long as nobody changes the array.
 *
 * @param status  the HTTP status
 * @param reason  what the server said beside the status, or the status's standard words
 * @param headers the headers
 * @param body    the body's bytes, empty where there is none or it is stored
 * @param stored  the body on disk, where the request asked for a file; else null
 */
public record TelnyxResponse(int status, String reason, ResponseHeaders headers, byte[] body, StoredContent stored) {

    private static final int MOST_DIGITS = 18;
    /** Telnyx documents the reset as seconds in one place and as a time since 1970 in another; this tells them apart. */
    private static final long LATEST_THAT_IS_SECONDS = 1_000_000_000L;

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** The header as a whole number, where it is one. */
    public Optional<Long> number(String name) {
        return header(name).map(String::trim).filter(TelnyxResponse::isWhole).map(Long::valueOf);
    }

    /** By hand, as it is asked some five times for each answer. */
    private static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= MOST_DIGITS;
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
