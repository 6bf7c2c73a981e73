package io.github.cameltelnyx.webhook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

import io.github.cameltelnyx.await.Waits;
import io.github.cameltelnyx.event.TelnyxEventException;
import io.github.cameltelnyx.event.TelnyxEventParser;
import org.apache.camel.AsyncProducer;
import org.apache.camel.CamelContext;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePattern;
import org.apache.camel.support.service.ServiceHelper;
import org.apache.camel.support.service.ServiceSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands events that nobody waits for here to the other nodes, and takes theirs. What travels is what Telnyx signed, with its
 * signature, and each node verifies it for itself: whoever can write to the broker ends no wait. Thread-safe.
 */
final class EventRelay extends ServiceSupport {

    private static final Logger LOG = LoggerFactory.getLogger(EventRelay.class);

    private final CamelContext camelContext;
    private final String uri;
    private final Predicate<SignedRequest> genuine;
    private AsyncProducer producer;
    private Consumer consumer;
    private final AtomicBoolean hinted = new AtomicBoolean();
    private Waits waits;

    /**
     * @param uri     of an endpoint from which all nodes get what one of them sends
     * @param genuine whether Telnyx signed it, by the rules of a route that runs here
     */
    EventRelay(CamelContext camelContext, String uri, Predicate<SignedRequest> genuine) {
        this.camelContext = camelContext;
        this.uri = uri;
        this.genuine = genuine;
    }

    @Override
    protected void doStart() throws Exception {
        waits = Waits.of(camelContext);
        Endpoint endpoint = camelContext.getEndpoint(uri);
        // As a route does. Camel starts it only after all routes, and a consumer of JMS that finds it stopped sleeps for ever.
        ServiceHelper.startService(endpoint);
        producer = endpoint.createAsyncProducer();
        consumer = endpoint.createConsumer(this::receive);
        ServiceHelper.startService(producer, consumer);
    }

    @Override
    protected void doStop() {
        ServiceHelper.stopAndShutdownServices(consumer, producer);
    }

    /** @return completes when the broker has it; with the failure where it has not */
    CompletableFuture<Void> send(SignedRequest request) {
        CompletableFuture<Void> sent = new CompletableFuture<>();
        try {
            Exchange exchange = producer.getEndpoint().createExchange(ExchangePattern.InOnly);
            // Text: the one kind of body that every broker's component carries without being told how.
            exchange.getMessage()
                    .setBody(request.signatures().get(0) + "|" + request.timestamps().get(0) + "|"
                            + new String(request.body(), StandardCharsets.UTF_8));
            producer.process(exchange, doneSync -> {
                if (exchange.getException() == null) {
                    sent.complete(null);
                } else {
                    failed(sent, exchange.getException());
                }
            });
        } catch (RuntimeException e) {
            failed(sent, e);
        }
        return sent;
    }

    private static void failed(CompletableFuture<Void> sent, Exception reason) {
        // The text of what a broker's client throws may show where and as whom it connects.
        LOG.warn("Cannot hand an event to the other nodes, Telnyx will send it again: {}", reason.getClass().getName());
        LOG.debug("Why it cannot be handed on", reason);
        sent.completeExceptionally(reason);
    }

    private void receive(Exchange exchange) throws TelnyxEventException {
        String text = exchange.getMessage().getBody(String.class);
        String[] parts = text == null ? new String[0] : text.split("\\|", 3);
        SignedRequest request = parts.length < 3
                ? null
                : new SignedRequest(List.of(parts[0]), List.of(parts[1]), parts[2].getBytes(StandardCharsets.UTF_8), null);
        if (request != null && genuine.test(request)) {
            waits.tell(TelnyxEventParser.parse(request.body()));
        } else if (hinted.compareAndSet(false, true)) {
            // Louder once only: whoever can write to the broker decides how often.
            LOG.warn(
                    "The other nodes' eventRelay brought what Telnyx has not signed by the key and within the tolerance of a route"
                            + " here. Does anything else write to that endpoint, or are the nodes' keys or clocks different?");
        }
    }
}
