package io.github.cameltelnyx.webhook;

import io.vertx.core.http.HttpServerRequest;
import org.apache.camel.Message;
import org.apache.camel.component.platform.http.PlatformHttpEndpoint;
import org.apache.camel.component.platform.http.spi.PlatformHttpConsumer;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads from Vert.x. It and the other classes named after that are loaded only where it is the engine. */
final class VertxRequestReader implements RequestReader {

    private static final Logger LOG = LoggerFactory.getLogger(VertxRequestReader.class);

    @Override
    public void configure(PlatformHttpEndpoint endpoint) {
        endpoint.setUseBodyHandler(false);
    }

    @Override
    public PlatformHttpConsumer consumer(PlatformHttpEndpoint endpoint, WebhookPath receiver) {
        try {
            // An engine that extends Camel's may make consumers of its own: its requests come as exchanges.
            return endpoint.getPlatformHttpEngine().getClass() == VertxPlatformHttpEngine.class
                    ? new VertxConsumer(endpoint, (VertxPlatformHttpEngine) endpoint.getPlatformHttpEngine(), receiver)
                    : null;
        } catch (LinkageError e) {
            // A Camel that makes its consumers otherwise, or a bundle that was not given the engine's package.
            LOG.debug("Requests at {} come as exchanges", endpoint.getPath(), e);
            return null;
        }
    }

    @Override
    public String method(Message message) {
        return ((HttpServerRequest) message.getBody()).method().name();
    }

    /** The request comes paused. */
    @Override
    public void read(Message message, int maxBodySize, WebhookRequest.Receiver receiver) {
        new VertxBody((HttpServerRequest) message.getBody(), maxBodySize, receiver).read();
    }

    @Override
    public void abandon(Message message) {
        if (message.getBody() instanceof HttpServerRequest request) {
            VertxBody.discard(request);
        }
    }
}
