package io.github.cameltelnyx;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import io.github.cameltelnyx.client.RequestObserver;
import io.github.cameltelnyx.client.TelnyxResponse;
import io.github.cameltelnyx.metrics.OperationMetrics;
import io.github.cameltelnyx.metrics.RateLimit;
import io.github.cameltelnyx.metrics.TelnyxMetrics;

/** Counts an operation's repetitions, and keeps what answers tell of the rate limit. Stateless and thread-safe. */
record AnswerObserver(TelnyxMetrics metrics, OperationMetrics operation, Clock clock) implements RequestObserver {

    @Override
    public void answered(TelnyxResponse response) {
        response.number("x-ratelimit-remaining").ifPresent(remaining -> {
            Instant now = clock.instant();
            Long limit = response.number("x-ratelimit-limit").orElse(null);
            Duration reset = response.untilRateLimitReset(now).orElse(null);
            metrics.told(new RateLimit(remaining, limit, reset, now));
        });
    }

    @Override
    public void repeated() {
        operation.repeated();
    }
}
