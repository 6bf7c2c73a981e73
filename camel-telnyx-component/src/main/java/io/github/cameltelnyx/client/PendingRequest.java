package io.github.cameltelnyx.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.nio.AsyncEntityProducer;
import org.apache.hc.core5.http.nio.AsyncRequestProducer;
import org.apache.hc.core5.http.nio.entity.BasicAsyncEntityProducer;
import org.apache.hc.core5.http.nio.entity.PathEntityProducer;
import org.apache.hc.core5.http.nio.support.BasicRequestProducer;

/** One request on its way, over all its attempts. Whatever happens first to it decides its result, once. */
final class PendingRequest implements FutureCallback<TelnyxResponse> {

    private final CloseableHttpAsyncClient http;
    private final ClientSettings settings;
    private final TelnyxRequest request;
    private final RetryPolicy policy;
    private final RequestObserver observer;
    private final RetryDecision decision;
    private final ScheduledExecutorService timer;
    private final CompletableFuture<TelnyxResponse> result = new CompletableFuture<>();
    /** Written before {@link #attempt} and read after it, so that no attempt is measured by the start of an earlier one. */
    private volatile long startedAt;
    private volatile Future<?> attempt;
    private volatile IOException givenUp;
    /** Attempts follow each other, so that only one thread at a time counts. */
    private volatile int retries;

    PendingRequest(CloseableHttpAsyncClient http, ClientSettings settings, TelnyxRequest request, RetryPolicy policy,
            RequestObserver observer, RetryDecision decision, ScheduledExecutorService timer) {
        this.http = http;
        this.settings = settings;
        this.request = request;
        this.policy = policy;
        this.observer = observer;
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
        startedAt = System.nanoTime();
        // It throws where the client is closed in this moment.
        go(() -> attempt = http.execute(producer(), new AnswerConsumer(request.fileAnswer(), settings, this), this));
    }

    void abandon() {
        result.completeExceptionally(new ClientClosedException());
        cancel(attempt);
    }

    /** Gives the attempt up whose answer dribbles in: its silence is never long enough to end it. */
    void checkTime(long now) {
        Future<?> running = attempt;
        if (now - startedAt > settings.requestTimeout().toNanos()) {
            givenUp = new SocketTimeoutException(
                    "the answer had not ended after " + settings.requestTimeout().toMillis() + " ms, see requestTimeout");
            cancel(running);
        }
    }

    /** Ends the attempt for this reason. */
    void giveUp(IOException reason) {
        givenUp = reason;
        cancel(attempt);
    }

    private static void cancel(Future<?> running) {
        if (running != null) {
            running.cancel(true);
        }
    }

    @Override
    public void completed(TelnyxResponse response) {
        go(() -> {
            observer.answered(response);
            decision.afterAnswer(request, response, retries, policy).ifPresentOrElse(this::repeat, () -> finish(response));
        });
    }

    @Override
    public void failed(Exception failure) {
        go(() -> decision.afterFailure(request, failure, retries, policy)
                .ifPresentOrElse(this::repeat, () -> result.completeExceptionally(failure)));
    }

    private void finish(TelnyxResponse response) {
        if (!result.complete(response) && response.stored() != null) {
            response.stored().discard();
        }
    }

    /**
     * The transport and the timer keep to themselves what is thrown here, errors too: without a result, the exchange would
     * wait for ever.
     */
    private void go(Runnable onwards) {
        try {
            onwards.run();
        } catch (Throwable e) {
            result.completeExceptionally(e);
        }
    }

    @Override
    public void cancelled() {
        failed(givenUp != null ? givenUp : new ClientClosedException());
    }

    private void repeat(Duration wait) {
        retries++;
        observer.repeated();
        try {
            timer.schedule(this::attempt, wait.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
            result.completeExceptionally(new ClientClosedException());
        }
    }

    private AsyncRequestProducer producer() {
        HttpRequest head = request.server().request(request.method(), request.path());
        request.headers().forEach(head::setHeader);
        return new BasicRequestProducer(head, entity());
    }

    private AsyncEntityProducer entity() {
        if (request.content() instanceof RequestContent.Bytes inMemory) {
            return new BasicAsyncEntityProducer(inMemory.bytes(), ContentType.parse(inMemory.contentType()));
        }
        if (request.content() instanceof RequestContent.Stored onDisk) {
            return storedEntity(onDisk);
        }
        return null;
    }

    private static AsyncEntityProducer storedEntity(RequestContent.Stored content) {
        try {
            return new PathEntityProducer(content.file(), ContentType.parse(content.contentType()),
                    StandardOpenOption.READ);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
