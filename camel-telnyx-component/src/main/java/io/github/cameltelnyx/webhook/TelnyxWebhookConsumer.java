package io.github.cameltelnyx.webhook;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import io.github.cameltelnyx.TelnyxConstants;
import io.github.cameltelnyx.event.TelnyxEvent;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePattern;
import org.apache.camel.Message;
import org.apache.camel.Processor;
import org.apache.camel.ShutdownRunningTask;
import org.apache.camel.Suspendable;
import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.spi.ShutdownAware;
import org.apache.camel.support.DefaultConsumer;

/**
 * One route's part in a path: what it trusts, which events it wants, and how it runs one of them.
 */
public class TelnyxWebhookConsumer extends DefaultConsumer implements Suspendable, ShutdownAware {

    private final AtomicInteger held = new AtomicInteger();
    private WebhookRules rules;
    private SignatureVerifier verifier;
    private EventPatterns patterns;
    private IdempotentRepository repository;

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
        repository = getEndpoint().repository();
        getEndpoint().getCamelContext().addService(repository, true, true);
        super.doStart();
        getEndpoint().getComponent().paths().join(this);
    }

    @Override
    protected void doStop() throws Exception {
        getEndpoint().getComponent().paths().leave(this);
        super.doStop();
    }

    WebhookRules rules() {
        return rules;
    }

    SignatureVerifier verifier() {
        return verifier;
    }

    boolean wants(TelnyxEvent event) {
        return patterns.matches(event.getEventType());
    }

    IdempotentRepository repository() {
        return repository;
    }

    boolean answersAfterRoute() {
        return getEndpoint().getConfiguration().getAcknowledge() == Acknowledge.COMPLETED;
    }

    long acknowledgeTimeout() {
        return getEndpoint().getConfiguration().getAcknowledgeTimeout();
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

    /** Runs the route on an exchange that has nothing of the HTTP request. Tells once, and exactly once, how it ended. */
    void run(TelnyxEvent event, Consumer<Boolean> succeeded) {
        AtomicBoolean told = new AtomicBoolean();
        try {
            Exchange exchange = createExchange(false);
            exchange.setPattern(ExchangePattern.InOnly);
            fill(exchange.getIn(), event);
            getAsyncProcessor().process(exchange, doneSync -> {
                if (told.compareAndSet(false, true)) {
                    boolean success = exchange.getException() == null && !exchange.isRollbackOnly();
                    releaseExchange(exchange, false);
                    succeeded.accept(success);
                }
            });
        } catch (RuntimeException e) {
            fault("Can not run the route", e);
            if (told.compareAndSet(false, true)) {
                succeeded.accept(false);
            }
        }
    }

    private static void fill(Message message, TelnyxEvent event) {
        message.setBody(event);
        set(message, TelnyxConstants.EVENT_TYPE, event.getEventType());
        set(message, TelnyxConstants.EVENT_ID, event.getId());
        set(message, TelnyxConstants.EVENT_OCCURRED_AT, event.getOccurredAt());
        set(message, TelnyxConstants.EVENT_ATTEMPT, event.getAttempt());
        set(message, TelnyxConstants.EVENT_CLIENT_STATE, event.clientState());
        set(message, TelnyxConstants.CALL_CONTROL_ID, event.callControlId());
    }

    private static void set(Message message, String name, Object value) {
        if (value != null) {
            message.setHeader(name, value);
        }
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
