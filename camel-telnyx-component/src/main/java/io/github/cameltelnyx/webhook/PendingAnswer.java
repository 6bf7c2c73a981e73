package io.github.cameltelnyx.webhook;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;

/** The answer that a request still waits for. The first one given counts. Thread-safe. */
final class PendingAnswer {

    private final Exchange exchange;
    private final AsyncCallback callback;
    private final AtomicBoolean given = new AtomicBoolean();
    private volatile CompletableFuture<?> condition;

    PendingAnswer(Exchange exchange, AsyncCallback callback) {
        this.exchange = exchange;
        this.callback = callback;
    }

    /** From now on an answer waits for this, and tells Telnyx to send the event again where it fails. */
    void onlyAfter(CompletableFuture<?> condition) {
        this.condition = condition;
    }

    /** False where it has been answered before. */
    boolean give(Reply answer) {
        if (!given.compareAndSet(false, true)) {
            return false;
        }
        CompletableFuture<?> first = condition;
        if (first == null) {
            write(answer);
        } else {
            first.whenComplete((done, failure) -> write(failure == null ? answer : Answer.FAILED));
        }
        return true;
    }

    private void write(Reply answer) {
        answer.writeTo(exchange.getMessage());
        callback.done(false);
    }
}
