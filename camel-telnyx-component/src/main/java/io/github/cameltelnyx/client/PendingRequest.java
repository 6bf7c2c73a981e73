package io.github.cameltelnyx.client;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;

/** One request on its way, over all its attempts. Whatever happens first to it decides its result, once. */
final class PendingRequest implements FutureCallback<SimpleHttpResponse> {

    private final CloseableHttpAsyncClient http;
    private final TelnyxRequest request;
    private final RetryPolicy policy;
    private final RetryDecision decision;
    private final ScheduledExecutorService timer;
    private final CompletableFuture<TelnyxResponse> result = new CompletableFuture<>();
    private volatile Future<?> attempt;
    /** Attempts follow each other, so that only one thread at a time counts. */
    private volatile int retries;

    PendingRequest(CloseableHttpAsyncClient http, TelnyxRequest request, RetryPolicy policy, RetryDecision decision,
            ScheduledExecutorService timer) {
        this.http = http;
        this.request = request;
        this.policy = policy;
        this.decision = decision;
        this.timer = timer;
    }

    CompletableFuture<TelnyxResponse> result() {
        return result;
    }

    void attempt() {
        if (result.isDone()) {
            return;
        }
        // It throws where the client is closed in this moment.
        go(() -> attempt = http.execute(httpRequest(), this));
    }

    void abandon() {
        result.completeExceptionally(new ClientClosedException());
        Future<?> running = attempt;
        if (running != null) {
            running.cancel(true);
        }
    }

    @Override
    public void completed(SimpleHttpResponse answer) {
        go(() -> {
            TelnyxResponse response = response(answer);
            decision.afterAnswer(request, response, retries, policy)
                    .ifPresentOrElse(this::repeat, () -> result.complete(response));
        });
    }

    @Override
    public void failed(Exception failure) {
        go(() -> decision.afterFailure(request, failure, retries, policy)
                .ifPresentOrElse(this::repeat, () -> result.completeExceptionally(failure)));
    }

    /** The transport keeps to itself what its callbacks throw: without a result, the exchange would wait for ever. */
    private void go(Runnable onwards) {
        try {
            onwards.run();
        } catch (RuntimeException e) {
            result.completeExceptionally(e);
        }
    }

    @Override
    public void cancelled() {
        result.completeExceptionally(new ClientClosedException());
    }

    private void repeat(Duration wait) {
        retries++;
        try {
            timer.schedule(this::attempt, wait.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
            result.completeExceptionally(new ClientClosedException());
        }
    }

    private SimpleHttpRequest httpRequest() {
        SimpleRequestBuilder builder = SimpleRequestBuilder.create(request.method()).setUri(request.uri());
        request.headers().forEach(builder::setHeader);
        if (request.body() != null) {
            builder.setBody(request.body(), ContentType.parse(request.contentType()));
        }
        return builder.build();
    }

    private static TelnyxResponse response(SimpleHttpResponse answer) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : answer.getHeaders()) {
            headers.putIfAbsent(header.getName(), header.getValue());
        }
        byte[] body = Optional.ofNullable(answer.getBodyBytes()).orElse(new byte[0]);
        return new TelnyxResponse(answer.getCode(), Optional.ofNullable(answer.getReasonPhrase()).orElse(""), headers, body);
    }
}
