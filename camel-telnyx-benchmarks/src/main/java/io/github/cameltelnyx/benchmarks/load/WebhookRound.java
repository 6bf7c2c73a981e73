package io.github.cameltelnyx.benchmarks.load;

import java.util.Arrays;
import java.util.Iterator;

import io.vertx.core.buffer.Buffer;

/**
 * What a sender saw in one round.
 *
 * @param count     how many webhooks were answered as they should
 * @param perSecond how many of them in a second
 * @param p50Micros the time that half of the answers stayed below, in microseconds
 * @param p99Micros the time that 99 of 100 stayed below
 */
record WebhookRound(int count, double perSecond, double p50Micros, double p99Micros) {

    /** What is still to be sent, and how long the answers took. For one thread. */
    static final class Book {

        private final Iterator<Buffer> requests;
        private final long end;
        private final String status;
        private long[] latencies = new long[1 << 16];
        private int count;

        /** @param status what each answer must be */
        Book(Iterator<Buffer> requests, long end, String status) {
            this.requests = requests;
            this.end = end;
            this.status = status;
        }

        /** Null where time or requests have come to their end. */
        Buffer next() {
            return System.nanoTime() < end && requests.hasNext() ? requests.next() : null;
        }

        void answered(String given, long nanos) {
            if (!given.equals(status)) {
                throw new IllegalStateException("answered " + given + " in place of " + status);
            }
            if (count == latencies.length) {
                latencies = Arrays.copyOf(latencies, 2 * count);
            }
            latencies[count++] = nanos;
        }

        WebhookRound close(long nanos) {
            long[] sorted = Arrays.copyOf(latencies, count);
            Arrays.sort(sorted);
            return new WebhookRound(count, count * 1e9 / nanos, sorted[count / 2] / 1e3, sorted[(int) (count * 0.99)] / 1e3);
        }
    }
}
