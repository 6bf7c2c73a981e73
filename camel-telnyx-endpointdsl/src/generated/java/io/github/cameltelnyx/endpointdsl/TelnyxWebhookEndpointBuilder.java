// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * A telnyx-webhook: endpoint.
 */
public final class TelnyxWebhookEndpointBuilder extends TelnyxEndpointBuilder<TelnyxWebhookEndpointBuilder> implements org.apache.camel.builder.EndpointConsumerBuilder {

    TelnyxWebhookEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    TelnyxWebhookEndpointBuilder with(EndpointDescription changed) {
        return new TelnyxWebhookEndpointBuilder(changed);
    }

    /**
     * When Telnyx gets its answer: when the route has completed, so that Telnyx sends the event again after a failure,
     * or as soon as the event is received, before the route runs. One of completed, received. Default: completed.
     */
    public TelnyxWebhookEndpointBuilder acknowledge(String acknowledge) {
        return option("acknowledge", acknowledge);
    }

    /**
     * How long after its arrival an event is answered at the latest, where the route takes longer. The route goes on.
     * Telnyx waits 2 seconds before it sends the event again. Default: 1500.
     */
    public TelnyxWebhookEndpointBuilder acknowledgeTimeout(String acknowledgeTimeout) {
        return option("acknowledgeTimeout", acknowledgeTimeout);
    }

    /**
     * How long after its arrival an event is answered at the latest, where the route takes longer. The route goes on.
     * Telnyx waits 2 seconds before it sends the event again. Default: 1500.
     */
    public TelnyxWebhookEndpointBuilder acknowledgeTimeout(long acknowledgeTimeout) {
        return option("acknowledgeTimeout", acknowledgeTimeout);
    }

    /**
     * How long after its arrival a TeXML request that asks what to do is answered at the latest. It needs the route's
     * document, so that acknowledge and acknowledgeTimeout do not count for it. Where there is none by then the answer
     * is 500, and Telnyx goes on with the application's fallback URL. Default: 10000.
     */
    public TelnyxWebhookEndpointBuilder documentTimeout(String documentTimeout) {
        return option("documentTimeout", documentTimeout);
    }

    /**
     * How long after its arrival a TeXML request that asks what to do is answered at the latest. It needs the route's
     * document, so that acknowledge and acknowledgeTimeout do not count for it. Where there is none by then the answer
     * is 500, and Telnyx goes on with the application's fallback URL. Default: 10000.
     */
    public TelnyxWebhookEndpointBuilder documentTimeout(long documentTimeout) {
        return option("documentTimeout", documentTimeout);
    }

    /**
     * The event types that the route takes, with commas between them: exact names, or patterns where an asterisk stands
     * for any run of characters. The known types are listed with the header CamelTelnyxEventType; what matches none of
     * them is warned of as the route starts. All events where it is not set.
     */
    public TelnyxWebhookEndpointBuilder events(String events) {
        return option("events", events);
    }

    /**
     * Where the identities of events are kept, so that an event that comes again does not run the route again. Routes
     * that share a repository share its claims: the first to take an event has it. In memory, for each endpoint by
     * itself, where it is not set.
     */
    public TelnyxWebhookEndpointBuilder idempotentRepository(String idempotentRepository) {
        return option("idempotentRepository", idempotentRepository);
    }

    /**
     * Where the identities of events are kept, so that an event that comes again does not run the route again. Routes
     * that share a repository share its claims: the first to take an event has it. In memory, for each endpoint by
     * itself, where it is not set.
     */
    public TelnyxWebhookEndpointBuilder idempotentRepository(org.apache.camel.spi.IdempotentRepository idempotentRepository) {
        return option("idempotentRepository", idempotentRepository);
    }

    /**
     * How many events the repository in memory remembers, where idempotentRepository is not set. Default: 10000.
     */
    public TelnyxWebhookEndpointBuilder recentEvents(String recentEvents) {
        return option("recentEvents", recentEvents);
    }

    /**
     * How many events the repository in memory remembers, where idempotentRepository is not set. Default: 10000.
     */
    public TelnyxWebhookEndpointBuilder recentEvents(long recentEvents) {
        return option("recentEvents", recentEvents);
    }

    /**
     * Hands failures outside of a route to the route's error handler, instead of logging them. Default: false.
     */
    public TelnyxWebhookEndpointBuilder bridgeErrorHandler(String bridgeErrorHandler) {
        return option("bridgeErrorHandler", bridgeErrorHandler);
    }

    /**
     * Hands failures outside of a route to the route's error handler, instead of logging them. Default: false.
     */
    public TelnyxWebhookEndpointBuilder bridgeErrorHandler(boolean bridgeErrorHandler) {
        return option("bridgeErrorHandler", bridgeErrorHandler);
    }

    /**
     * Handles failures outside of a route, where bridgeErrorHandler is off.
     */
    public TelnyxWebhookEndpointBuilder exceptionHandler(String exceptionHandler) {
        return option("exceptionHandler", exceptionHandler);
    }

    /**
     * Handles failures outside of a route, where bridgeErrorHandler is off.
     */
    public TelnyxWebhookEndpointBuilder exceptionHandler(org.apache.camel.spi.ExceptionHandler exceptionHandler) {
        return option("exceptionHandler", exceptionHandler);
    }

    /**
     * The pattern of the exchanges that the consumer makes. One of InOnly, InOut.
     */
    public TelnyxWebhookEndpointBuilder exchangePattern(String exchangePattern) {
        return option("exchangePattern", exchangePattern);
    }

    /**
     * The clock that timestamps are compared with.
     */
    public TelnyxWebhookEndpointBuilder clock(String clock) {
        return option("clock", clock);
    }

    /**
     * The clock that timestamps are compared with.
     */
    public TelnyxWebhookEndpointBuilder clock(java.time.Clock clock) {
        return option("clock", clock);
    }

    /**
     * The longest body in bytes that is read. A longer one is answered with status 413. Default: 1048576.
     */
    public TelnyxWebhookEndpointBuilder maxBodySize(String maxBodySize) {
        return option("maxBodySize", maxBodySize);
    }

    /**
     * The longest body in bytes that is read. A longer one is answered with status 413. Default: 1048576.
     */
    public TelnyxWebhookEndpointBuilder maxBodySize(long maxBodySize) {
        return option("maxBodySize", maxBodySize);
    }

    /**
     * The Telnyx account's public key, base64 of 32 bytes, by which webhooks are verified. Two with a comma between them
     * while the account changes from one to the other. Where it is not set, the environment variable TELNYX_PUBLIC_KEY
     * counts. It is found in Telnyx's Mission Control Portal under Account Settings, Keys &amp; Credentials, Public Key.
     */
    public TelnyxWebhookEndpointBuilder publicKey(String publicKey) {
        return option("publicKey", publicKey);
    }

    /**
     * How far a webhook's timestamp may be from now, past or future, in whole seconds. At most one hour. Default:
     * 300000.
     */
    public TelnyxWebhookEndpointBuilder tolerance(String tolerance) {
        return option("tolerance", tolerance);
    }

    /**
     * How far a webhook's timestamp may be from now, past or future, in whole seconds. At most one hour. Default:
     * 300000.
     */
    public TelnyxWebhookEndpointBuilder tolerance(long tolerance) {
        return option("tolerance", tolerance);
    }
}
