package io.github.cameltelnyx.client;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.core5.io.CloseMode;

/**
 * Sends requests to Telnyx without holding a thread while it answers, and again where {@link RetryDecision} says so.
 * Thread-safe.
 */
public final class TelnyxClient implements AutoCloseable {

    /** How exactly {@code requestTimeout} is kept. */
    private static final Duration TICK = Duration.ofSeconds(1);

    private final ClientSettings settings;
    private final CloseableHttpAsyncClient http;
    private final RetryDecision decision;
    private final ScheduledExecutorService timer;
    private final Set<PendingRequest> pending = ConcurrentHashMap.newKeySet();
    private final Future<?> watch;
    private volatile boolean closed;

    /**
     * @param timer wakes requests that wait for their repetition, and ends those that take too long; it stays the caller's to
     *              shut down
     */
    public TelnyxClient(ClientSettings settings, RetryDecision decision, ScheduledExecutorService timer) {
        this.settings = settings;
        this.http = HttpClients.create(settings);
        this.decision = decision;
        this.timer = timer;
        http.start();
        // One look at all of them now and then costs less than a timer for each.
        long tick = Math.max(1, Math.min(TICK.toNanos(), settings.requestTimeout().toNanos()));
        watch = timer.scheduleWithFixedDelay(this::checkTimes, tick, tick, TimeUnit.NANOSECONDS);
    }

    private void checkTimes() {
        long now = System.nanoTime();
        pending.forEach(request -> request.checkTime(now));
    }

    /**
     * @param  observer sees the attempts
     * @return          completes once: with the last answer, whatever its status, or with an {@code IOException}. It may complete on
     *         a thread of the transport, which must not be held up.
     */
    public CompletableFuture<TelnyxResponse> send(TelnyxRequest request, RetryPolicy policy, RequestObserver observer) {
        PendingRequest pendingRequest = new PendingRequest(http, settings, request, policy, observer, decision, timer);
        pending.add(pendingRequest);
        pendingRequest.result().whenComplete((response, failure) -> pending.remove(pendingRequest));
        if (closed) {
            pendingRequest.abandon();
        } else {
            pendingRequest.attempt();
        }
        return pendingRequest.result();
    }

    /** How many requests are under way or wait for their repetition. */
    public int inFlight() {
        return pending.size();
    }

    /** Ends every request under way with a {@link ClientClosedException}, and closes all connections. */
    @Override
    public void close() {
        closed = true;
        watch.cancel(false);
        pending.forEach(PendingRequest::abandon);
        http.close(CloseMode.GRACEFUL);
    }
}
