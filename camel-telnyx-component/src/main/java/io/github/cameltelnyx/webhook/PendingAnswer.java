package io.github.cameltelnyx.webhook;

import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;

/** The answer that a request still waits for. The first one given counts. Thread-safe. */
final class PendingAnswer {

    private final Exchange exchange;
    private final AsyncCallback callback;
    private final AtomicBoolean given = new AtomicBoolean();

    PendingAnswer(Exchange exchange, AsyncCallback callback) {
        this.exchange = exchange;
        this.callback = callback;
    }

    /** False where it has been answered before. */
    boolean give(Reply answer) {
        if (!given.compareAndSet(false, true)) {
            return false;
        }
        answer.writeTo(exchange.getMessage());
        callback.done(false);
        return true;
    }
}
