package io.github.cameltelnyx.webhook;

import java.util.concurrent.atomic.AtomicBoolean;

/** The answer that a request still waits for. The first one given counts. Thread-safe. */
final class PendingAnswer {

    private final WebhookRequest request;
    private final AtomicBoolean given = new AtomicBoolean();

    PendingAnswer(WebhookRequest request) {
        this.request = request;
    }

    /** False where it has been answered before. */
    boolean give(Reply answer) {
        if (!given.compareAndSet(false, true)) {
            return false;
        }
        request.answer(answer);
        return true;
    }
}
