package io.github.cameltelnyx.metrics;

import java.time.Duration;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/**
 * What became of all steps that sent one operation, over all endpoints of it. A step's time is from its start until Telnyx has
 * answered, repetitions and the waits before them included. Thread-safe and lock-free.
 */
public final class OperationMetrics {

    private final String operation;
    private final LongSupplier nanoTime;
    private final LongAdder started = new LongAdder();
    private final Tally<Outcome> ended = new Tally<>(Outcome.class);
    private final LongAdder waiting = new LongAdder();
    private final LongAdder retries = new LongAdder();
    private final LongAdder nanos = new LongAdder();
    private final LongAccumulator longestNanos = new LongAccumulator(Long::max, 0);
    private volatile Durations durations = Durations.NOWHERE;

    /** Where each step's time goes beside the sum. */
    interface Durations {

        Durations NOWHERE = (outcome, nanos) -> {
        };

        /** It must not throw, as it stands between a step's end and its route. */
        void record(Outcome outcome, long nanos);
    }

    OperationMetrics(String operation, LongSupplier nanoTime) {
        this.operation = operation;
        this.nanoTime = nanoTime;
    }

    /** @return the moment, to be given back as the step ends */
    public long started() {
        started.increment();
        return nanoTime.getAsLong();
    }

    /** To be called as a step begins to wait for an event, after Telnyx took its command. */
    public void waitStarted() {
        waiting.increment();
    }

    /** To be called as such a wait ends, in whatever way. */
    public void waitEnded() {
        waiting.decrement();
    }

    /** How many steps wait for an event. They are not in flight: Telnyx has answered. */
    public long waiting() {
        return waiting.sum();
    }

    /** To be called for each request that is sent again. */
    public void repeated() {
        retries.increment();
    }

    /** @param startedAt what {@link #started()} returned */
    public void ended(Outcome outcome, long startedAt) {
        long took = nanoTime.getAsLong() - startedAt;
        nanos.add(took);
        longestNanos.accumulate(took);
        ended.count(outcome);
        durations.record(outcome, took);
    }

    /** The operation, as in {@code calls/speak}. */
    public String operation() {
        return operation;
    }

    /** How many steps are between their start and their end. */
    public long inFlight() {
        // In this order, so that a step that ends meanwhile never makes it negative.
        long done = ended.total();
        return started.sum() - done;
    }

    /** How many steps ended so. */
    public long ended(Outcome outcome) {
        return ended.of(outcome);
    }

    /** How many steps ended, in whatever way. */
    public long ended() {
        return ended.total();
    }

    /** How many requests were sent again. */
    public long retries() {
        return retries.sum();
    }

    /** The mean time of a step; zero before the first ended. */
    public Duration meanTime() {
        long count = ended.total();
        return Duration.ofNanos(count == 0 ? 0 : nanos.sum() / count);
    }

    /** The longest time of a step. */
    public Duration longestTime() {
        return Duration.ofNanos(longestNanos.get());
    }

    Tally<Outcome> outcomes() {
        return ended;
    }

    void recordTo(Durations durations) {
        this.durations = durations;
    }
}
