package io.github.cameltelnyx.webhook;

import io.vertx.ext.web.RoutingContext;
import org.apache.camel.component.platform.http.PlatformHttpEndpoint;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpConsumer;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpEngine;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpRouter;

/**
 * Camel's own consumer on Vert.x, with its place on the server's router and the handlers before it, up to the request. Camel
 * would make an exchange of that and hold one of Vert.x's worker threads until the answer; here the request stays on the event
 * loop, where its bytes are gathered. Where a version of Camel calls no such method, the request comes as an exchange.
 */
final class VertxConsumer extends VertxPlatformHttpConsumer {

    private final WebhookPath receiver;

    VertxConsumer(PlatformHttpEndpoint endpoint, VertxPlatformHttpEngine engine, WebhookPath receiver) {
        super(endpoint, receiver, engine.getHandlers(),
                VertxPlatformHttpRouter.getRouterNameFromPort(engine.getServerPort()));
        this.receiver = receiver;
    }

    @Override
    protected void handleRequest(RoutingContext context) {
        if (isSuspended()) {
            super.handleRequest(context);
        } else {
            receiver.take(new VertxRequest(context));
        }
    }
}
