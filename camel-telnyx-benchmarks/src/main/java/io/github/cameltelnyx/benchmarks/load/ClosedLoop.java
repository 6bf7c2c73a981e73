package io.github.cameltelnyx.benchmarks.load;

import java.util.Arrays;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import io.github.cameltelnyx.benchmarks.Measurement;

/** Keeps so many requests in flight for a time: each that ends starts the next. */
final class ClosedLoop {

    private static final int KEPT_LATENCIES = 1 << 20;

    private final String name;
    private final Subject subject;
    private final int inFlight;
    private final ProcessCost cost;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    ClosedLoop(String name, Subject subject, int inFlight, ProcessCost cost) {
        this.name = name;
        this.subject = subject;
        this.inFlight = inFlight;
        this.cost = cost;
    }

    Measurement run(double seconds) {
        long[] latencies = new long[KEPT_LATENCIES];
        AtomicInteger count = new AtomicInteger();
        Phaser open = new Phaser(1 + inFlight);
        cost.start();
        long begin = System.nanoTime();
        long end = begin + (long) (seconds * TimeUnit.SECONDS.toNanos(1));
        for (int i = 0; i < inFlight; i++) {
            next(end, count, latencies, open);
        }
        open.arriveAndAwaitAdvance();
        double took = (System.nanoTime() - begin) / 1e9;
        if (failure.get() != null) {
            throw new IllegalStateException(name + " failed", failure.get());
        }
        int done = count.get();
        int kept = Math.min(done, KEPT_LATENCIES);
        long[] sorted = Arrays.copyOf(latencies, kept);
        Arrays.sort(sorted);
        return cost.measurement(name, done, took, sorted[kept / 2] / 1e3, sorted[(int) (kept * 0.99)] / 1e3);
    }

    private void next(long end, AtomicInteger count, long[] latencies, Phaser open) {
        long sent = System.nanoTime();
        if (sent >= end || failure.get() != null) {
            open.arrive();
            return;
        }
        try {
            subject.send(() -> {
                int place = count.getAndIncrement();
                if (place < KEPT_LATENCIES) {
                    latencies[place] = System.nanoTime() - sent;
                }
                next(end, count, latencies, open);
            });
        } catch (Throwable e) {
            failure.compareAndSet(null, e);
            open.arrive();
        }
    }
}
