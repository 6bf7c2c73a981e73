package io.github.cameltelnyx.client;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;

import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.core5.io.CloseMode;

/**
 * Sends requests to Telnyx without holding a thread while it answers, and again where {@link RetryDecision} says so.
 * Thread-safe.
 */
public final class TelnyxClient implements AutoCloseable {

    private final CloseableHttpAsyncClient http;
    private final RetryDecision decision;
    private final ScheduledExecutorService timer;
    private final Set<PendingRequest> pending = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /**
     * @param timer wakes requests that wait for their repetition; it stays the caller's to shut down
     */
    public TelnyxClient(ClientSettings settings, RetryDecision decision, ScheduledExecutorService timer) {
        this.http = HttpClients.create(settings);
        this.decision = decision;
        this.timer = timer;
        http.start();
    }

    /**
     * @param  observer sees the attempts
     * @return          completes once: with the last answer, whatever its status, or with an {@code IOException}. It may complete on
     *         a thread of the transport, which must not be held up.
     */
    public CompletableFuture<TelnyxResponse> send(TelnyxRequest request, RetryPolicy policy, RequestObserver observer) {
        PendingRequest pendingRequest = new PendingRequest(http, request, policy, observer, decision, timer);
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
        pending.forEach(PendingRequest::abandon);
        http.close(CloseMode.GRACEFUL);
    }
}
