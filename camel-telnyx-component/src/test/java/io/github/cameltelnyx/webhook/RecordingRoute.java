package io.github.cameltelnyx.webhook;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import io.github.cameltelnyx.event.TelnyxEvent;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;

/** The end of a test's route: keeps what came, and fails or waits where it is told to. */
final class RecordingRoute implements Processor {

    record Seen(TelnyxEvent event, Map<String, Object> headers, Map<String, Object> properties, String pattern) {
    }

    private final BlockingQueue<Seen> seen = new LinkedBlockingQueue<>();
    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();
    private final AtomicReference<CountDownLatch> gate = new AtomicReference<>(new CountDownLatch(0));

    @Override
    public void process(Exchange exchange) throws Exception {
        seen.add(new Seen(exchange.getIn().getBody(TelnyxEvent.class), new TreeMap<>(exchange.getIn().getHeaders()),
                Map.copyOf(exchange.getProperties()), exchange.getPattern().name()));
        if (!gate.get().await(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The test never opened the gate");
        }
        RuntimeException reason = failure.get();
        if (reason != null) {
            throw reason;
        }
    }

    /** From now on the route stands until the latch is counted down. */
    CountDownLatch closeGate() {
        CountDownLatch latch = new CountDownLatch(1);
        gate.set(latch);
        return latch;
    }

    void failWith(RuntimeException reason) {
        failure.set(reason);
    }

    void succeed() {
        failure.set(null);
    }

    /** What came next; fails where nothing comes. */
    Seen next() {
        try {
            Seen next = seen.poll(10, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("The route did not run");
            }
            return next;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    int runs() {
        return seen.size();
    }
}
