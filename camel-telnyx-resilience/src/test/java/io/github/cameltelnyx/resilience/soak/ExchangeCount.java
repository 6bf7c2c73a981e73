package io.github.cameltelnyx.resilience.soak;

import java.util.concurrent.atomic.AtomicLong;

import org.apache.camel.spi.CamelEvent;
import org.apache.camel.support.EventNotifierSupport;

/** Counts the exchanges of a context as they begin and end. */
final class ExchangeCount extends EventNotifierSupport {

    private final AtomicLong begun = new AtomicLong();
    private final AtomicLong ended = new AtomicLong();

    @Override
    public void notify(CamelEvent event) {
        switch (event.getType()) {
            case ExchangeCreated -> begun.incrementAndGet();
            case ExchangeCompleted, ExchangeFailed -> ended.incrementAndGet();
            default -> {
            }
        }
    }

    long begun() {
        return begun.get();
    }

    /** How many have begun and not ended. */
    long open() {
        return begun.get() - ended.get();
    }
}
