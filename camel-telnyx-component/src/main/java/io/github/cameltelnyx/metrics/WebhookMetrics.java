package io.github.cameltelnyx.metrics;

import java.util.concurrent.atomic.LongAdder;

/**
 * What happened at one path since the application started. Thread-safe and lock-free.
 *
 * @param <V> what a request can be found to be
 */
public final class WebhookMetrics<V extends Enum<V>> {

    private final String path;
    private final LongAdder received = new LongAdder();
    private final LongAdder failed = new LongAdder();
    private final Tally<V> verdicts;

    public WebhookMetrics(String path, Class<V> verdicts) {
        this.path = path;
        this.verdicts = new Tally<>(verdicts);
    }

    public String path() {
        return path;
    }

    public void countReceived() {
        received.increment();
    }

    /** To be called for each run of a route that failed. */
    public void countFailed() {
        failed.increment();
    }

    /** To be called once for each request. */
    public void count(V verdict) {
        verdicts.count(verdict);
    }

    public long received() {
        return received.sum();
    }

    public long failed() {
        return failed.sum();
    }

    public long counted(V verdict) {
        return verdicts.of(verdict);
    }

    Tally<V> verdicts() {
        return verdicts;
    }
}
