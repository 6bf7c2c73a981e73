package io.github.cameltelnyx.webhook;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import io.github.cameltelnyx.await.WaitingRuns;
import io.github.cameltelnyx.await.Waits;
import io.github.cameltelnyx.event.EventPatterns;
import io.github.cameltelnyx.event.PatternCheck;
import io.github.cameltelnyx.event.TelnyxEvent;
import io.github.cameltelnyx.texml.TexmlException;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.ShutdownRunningTask;
import org.apache.camel.Suspendable;
import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.spi.ShutdownAware;
import org.apache.camel.support.DefaultConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One route's part in a path: what it trusts, which events it wants, and how it runs one of them.
 */
public class TelnyxWebhookConsumer extends DefaultConsumer implements Suspendable, ShutdownAware {

    private static final Logger LOG = LoggerFactory.getLogger(TelnyxWebhookConsumer.class);

    private final AtomicInteger held = new AtomicInteger();
    private WebhookRules rules;
    private SignatureVerifier verifier;
    private EventPatterns patterns;
    private IdempotentRepository repository;
    private Waits waits;

    TelnyxWebhookConsumer(TelnyxWebhookEndpoint endpoint, Processor processor) {
        super(endpoint, processor);
    }

    @Override
    public TelnyxWebhookEndpoint getEndpoint() {
        return (TelnyxWebhookEndpoint) super.getEndpoint();
    }

    /** The HTTP server is Camel's, or the platform's. */
    @Override
    public boolean isHostedService() {
        return true;
    }

    @Override
    protected void doStart() throws Exception {
        TelnyxWebhookConfiguration configuration = getEndpoint().getConfiguration();
        rules = WebhookRules.of(configuration, getEndpoint().getComponent().resolvePublicKey(configuration));
        verifier = rules.verifier();
        patterns = EventPatterns.of(configuration.getEvents());
        PatternCheck.unknown(patterns)
                .forEach(unknown -> LOG.warn("The route {} at {} wants {} It gets such events, should Telnyx send any.",
                        getRouteId(), getEndpoint().getPath(), unknown));
        waits = Waits.of(getEndpoint().getCamelContext());
        startWaits();
        repository = getEndpoint().repository();
        getEndpoint().getCamelContext().addService(repository, true, true);
        super.doStart();
        getEndpoint().getComponent().paths().join(this);
        waits.addListener(this);
    }

    /** What waits in this route ends as the route begins to stop: Camel would wait for calls that go on for minutes. */
    private void startWaits() {
        waits.startRoute(getRouteId());
        if (getRoute() != null) {
            getRoute().addService(new EndOfWaits(waits, getRouteId()));
        }
    }

    @Override
    protected void doStop() throws Exception {
        if (waits != null) {
            waits.removeListener(this);
        }
        getEndpoint().getComponent().paths().leave(this);
        super.doStop();
    }

    WebhookRules rules() {
        return rules;
    }

    SignatureVerifier verifier() {
        return verifier;
    }

    /** Tells a verified event to the steps that wait, of whichever route. False where none does. */
    boolean tellWaits(TelnyxEvent event) {
        return waits.tell(event);
    }

    boolean wants(WebhookMessage message) {
        return patterns.matches(message.eventType());
    }

    IdempotentRepository repository() {
        return repository;
    }

    /** Whether the answer waits for this route. */
    boolean answers(WebhookMessage message) {
        return message.asksWhatToDo() || getEndpoint().getConfiguration().getAcknowledge() == Acknowledge.COMPLETED;
    }

    /** How long it does so, in milliseconds. */
    long timeout(WebhookMessage message) {
        TelnyxWebhookConfiguration configuration = getEndpoint().getConfiguration();
        return message.asksWhatToDo() ? configuration.getDocumentTimeout() : configuration.getAcknowledgeTimeout();
    }

    /** Keeps the consumer from stopping while an event is on its way to the route. False where it takes none any more. */
    boolean hold() {
        held.incrementAndGet();
        if (isStarted()) {
            return true;
        }
        release();
        return false;
    }

    void release() {
        held.decrementAndGet();
    }

    /**
     * Runs the route on an exchange that has nothing of the HTTP request. Tells once, and exactly once, how it ended.
     *
     * @param waits is run each time the route begins to wait for another event
     */
    void run(WebhookMessage message, Runnable waits, Consumer<RouteResult> ended) {
        AtomicBoolean told = new AtomicBoolean();
        Exchange exchange = createExchange(false);
        try {
            exchange.setPattern(message.pattern());
            message.writeTo(exchange);
            WaitingRuns.onStart(exchange, waits);
            // Ours, so that files and streams last until the document is read.
            createUoW(exchange);
            getAsyncProcessor().process(exchange, doneSync -> {
                if (told.compareAndSet(false, true)) {
                    end(exchange, result(exchange, message), ended);
                }
            });
        } catch (Throwable e) {
            // An error, too: what is held and claimed for the event must be let go.
            fault("Cannot run the route", e);
            if (told.compareAndSet(false, true)) {
                end(exchange, RouteResult.FAILED, ended);
            }
        }
    }

    private void end(Exchange exchange, RouteResult result, Consumer<RouteResult> ended) {
        try {
            doneUoW(exchange);
            releaseExchange(exchange, false);
        } finally {
            ended.accept(result);
        }
    }

    private RouteResult result(Exchange exchange, WebhookMessage message) {
        if (exchange.getException() != null || exchange.isRollbackOnly()) {
            return RouteResult.FAILED;
        }
        if (!message.form()) {
            return RouteResult.DONE;
        }
        try {
            return new RouteResult(true, RouteDocument.of(exchange, message));
        } catch (TexmlException e) {
            // It names the place and never quotes the text.
            LOG.warn("The route {} left no TeXML document for {}: {}", getRouteId(), message.eventType(), e.getMessage());
        } catch (Throwable e) {
            // An error, too: the event would be held and claimed for ever.
            LOG.warn("Cannot read what the route {} left for {}: {}", getRouteId(), message.eventType(),
                    e.getClass().getName());
        }
        return RouteResult.FAILED;
    }

    void fault(String message, Throwable cause) {
        handleException(message, cause);
    }

    @Override
    public boolean deferShutdown(ShutdownRunningTask shutdownRunningTask) {
        return false;
    }

    @Override
    public int getPendingExchangesSize() {
        return held.get();
    }

    @Override
    public void prepareShutdown(boolean suspendOnly, boolean forced) {
        // Nothing to prepare: a suspended consumer takes no event, and those on their way are counted.
    }
}
