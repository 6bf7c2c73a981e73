package io.github.cameltelnyx.webhook;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import io.github.cameltelnyx.event.TelnyxEvent;
import io.github.cameltelnyx.event.TexmlRequest;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;

/** The end of a test's route: keeps what came, and fails or waits where it is told to. */
final class RecordingRoute implements Processor {

    record Seen(Object body, Map<String, Object> headers, Map<String, Object> properties, String pattern) {

        TelnyxEvent event() {
            return (TelnyxEvent) body;
        }

        TexmlRequest form() {
            return (TexmlRequest) body;
        }
    }

    private final BlockingQueue<Seen> seen = new LinkedBlockingQueue<>();
    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();
    private final AtomicReference<Function<Exchange, Object>> result = new AtomicReference<>(exchange -> null);
    private final AtomicReference<CountDownLatch> gate = new AtomicReference<>(new CountDownLatch(0));

    @Override
    public void process(Exchange exchange) throws Exception {
        seen.add(new Seen(exchange.getIn().getBody(), new TreeMap<>(exchange.getIn().getHeaders()),
                Map.copyOf(exchange.getProperties()), exchange.getPattern().name()));
        if (!gate.get().await(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The test never opened the gate");
        }
        RuntimeException reason = failure.get();
        if (reason != null) {
            throw reason;
        }
        Object body = result.get().apply(exchange);
        if (body != null) {
            exchange.getMessage().setBody(body);
        }
    }

    /** From now on the route stands until the latch is counted down. */
    CountDownLatch closeGate() {
        CountDownLatch latch = new CountDownLatch(1);
        gate.set(latch);
        return latch;
    }

    /** Leaves a body behind from now on. */
    RecordingRoute leave(Object body) {
        return leaveOf(exchange -> body);
    }

    RecordingRoute leaveOf(Function<Exchange, Object> body) {
        result.set(body);
        return this;
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
