package io.github.cameltelnyx.webhook;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/** The answer that a request still waits for. The first one given counts. Thread-safe. */
final class PendingAnswer {

    // Let go with the answer: who may still want to give one lives as long as its route, which may wait for minutes.
    private final AtomicReference<WebhookRequest> unanswered;
    private volatile CompletableFuture<?> condition;

    PendingAnswer(WebhookRequest request) {
        this.unanswered = new AtomicReference<>(request);
    }

    /** From now on an answer waits for this, and tells Telnyx to send the event again where it fails. */
    void onlyAfter(CompletableFuture<?> condition) {
        this.condition = condition;
    }

    /** False where it has been answered before. */
    boolean give(Reply answer) {
        WebhookRequest request = unanswered.getAndSet(null);
        if (request == null) {
            return false;
        }
        CompletableFuture<?> first = condition;
        if (first == null) {
            request.answer(answer);
        } else {
            first.whenComplete((done, failure) -> request.answer(failure == null ? answer : Answer.FAILED));
        }
        return true;
    }
}
