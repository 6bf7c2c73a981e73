package io.github.cameltelnyx.client;

import java.time.Duration;

/**
 * How often a request is sent again, and after what time.
 *
 * @param maxRetries the most repetitions after the first attempt; 0 for none
 * @param firstDelay the wait before the first repetition; it doubles with each
 * @param maxDelay   the longest wait; where the server asks for more, the request fails at once
 */
public record RetryPolicy(int maxRetries, Duration firstDelay, Duration maxDelay) {
}
