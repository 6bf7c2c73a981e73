package io.github.cameltelnyx.client;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * Decides whether a request is sent again, and after what wait. Stateless but for clock and jitter; thread-safe.
 *
 * <ul>
 * <li>429, 503 and a request that was never sent: always, since nothing happened at Telnyx.
 * <li>Other 5xx, 408 and an answer that got lost: only where repeating is safe. A dial without a {@code command_id} is
 * never sent twice, as it might ring twice.
 * <li>The server's own wait counts where it gives one: {@code Retry-After}, else {@code x-ratelimit-reset} of a 429. Where
 * it is longer than the policy allows, the request fails at once: an earlier attempt would be refused as well.
 * </ul>
 */
public final class RetryDecision {

    private final Clock clock;
    private final DoubleSupplier jitter;

    /**
     * @param clock  tells how far away a point of time is that the server names
     * @param jitter gives a number from 0 to 1 each time, so that many clients do not come back at the same moment
     */
    public RetryDecision(Clock clock, DoubleSupplier jitter) {
        this.clock = clock;
        this.jitter = jitter;
    }

    /**
     * @param  retries how often the request has been repeated already
     * @return         the wait before it is sent again; empty where this answer is the last
     */
    public Optional<Duration> afterAnswer(TelnyxRequest request, TelnyxResponse response, int retries, RetryPolicy policy) {
        if (retries >= policy.maxRetries() || !worthRepeating(request, response.status())) {
            return Optional.empty();
        }
        Optional<Duration> asked = serversWait(response);
        if (asked.isPresent()) {
            return asked.filter(wait -> wait.compareTo(policy.maxDelay()) <= 0).map(wait -> wait.plus(spread(wait)));
        }
        return Optional.of(backoff(retries, policy));
    }

    /**
     * @param  failure why there was no answer
     * @return         the wait before it is sent again; empty where this failure is the last
     */
    public Optional<Duration> afterFailure(TelnyxRequest request, Throwable failure, int retries, RetryPolicy policy) {
        boolean repeat = switch (FailureKind.of(failure)) {
            case NOT_SENT -> true;
            case LOST -> request.repeatable();
            case HOPELESS -> false;
        };
        return repeat && retries < policy.maxRetries() ? Optional.of(backoff(retries, policy)) : Optional.empty();
    }

    /** Whether a later attempt may end better than this status. */
    public static boolean worthRepeating(TelnyxRequest request, int status) {
        return status == 429 || status == 503 || request.repeatable() && (status == 408 || status >= 500);
    }

    private Optional<Duration> serversWait(TelnyxResponse response) {
        Optional<Duration> retryAfter = response.number("Retry-After")
                .map(Duration::ofSeconds)
                .or(() -> response.header("Retry-After").flatMap(this::untilDate));
        return retryAfter.isPresent() || response.status() != 429
                ? retryAfter
                : response.untilRateLimitReset(clock.instant());
    }

    private Optional<Duration> untilDate(String httpDate) {
        try {
            return Optional.of(until(ZonedDateTime.parse(httpDate, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Duration until(Instant time) {
        Duration wait = Duration.between(clock.instant(), time);
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    /** Doubles with each repetition up to the longest, less up to a quarter. */
    private Duration backoff(int retries, RetryPolicy policy) {
        Duration doubled = policy.firstDelay().multipliedBy(1L << Math.min(retries, 20));
        Duration capped = doubled.compareTo(policy.maxDelay()) < 0 ? doubled : policy.maxDelay();
        return capped.minusNanos((long) (capped.toNanos() * 0.25 * jitter.getAsDouble()));
    }

    /** Up to a tenth more than what the server asks for, and never less. */
    private Duration spread(Duration wait) {
        return Duration.ofNanos((long) (wait.toNanos() * 0.1 * jitter.getAsDouble()));
    }
}
