package io.github.cameltelnyx.metrics;

import java.time.Duration;
import java.time.Instant;

/**
 * What Telnyx said last about how much it still accepts.
 *
 * @param remaining how many requests until the reset
 * @param limit     how many from one reset to the next; null where Telnyx does not tell
 * @param reset     the time from then to the reset; null where Telnyx does not tell
 * @param toldAt    when it said so
 */
public record RateLimit(long remaining, Long limit, Duration reset, Instant toldAt) {
}
