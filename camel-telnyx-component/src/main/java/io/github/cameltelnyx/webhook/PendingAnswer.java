package io.github.cameltelnyx.webhook;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** The answer that a request still waits for. The first one given counts. Thread-safe. */
final class PendingAnswer {

    private final WebhookRequest request;
    private final AtomicBoolean given = new AtomicBoolean();
    private volatile CompletableFuture<?> condition;

    PendingAnswer(WebhookRequest request) {
        this.request = request;
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
            request.answer(answer);
        } else {
            first.whenComplete((done, failure) -> request.answer(failure == null ? answer : Answer.FAILED));
        }
        return true;
    }
}
