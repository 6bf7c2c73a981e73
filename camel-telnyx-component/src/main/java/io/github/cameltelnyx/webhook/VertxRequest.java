package io.github.cameltelnyx.webhook;

import java.util.concurrent.RejectedExecutionException;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A request on its event loop, where alone it is touched. */
final class VertxRequest implements WebhookRequest {

    private static final Logger LOG = LoggerFactory.getLogger(VertxRequest.class);

    private final RoutingContext routing;
    private final Context eventLoop;

    /** To be made on the event loop. */
    VertxRequest(RoutingContext routing) {
        this.routing = routing;
        this.eventLoop = routing.vertx().getOrCreateContext();
    }

    @Override
    public String method() {
        return routing.request().method().name();
    }

    @Override
    public void read(int maxBodySize, Receiver receiver) {
        new VertxBody(routing.request(), maxBodySize, receiver).read();
    }

    @Override
    public void abandon() {
        VertxBody.discard(routing.request());
    }

    @Override
    public void answer(Reply reply) {
        try {
            eventLoop.runOnContext(now -> write(reply));
        } catch (RejectedExecutionException e) {
            LOG.debug("The server has stopped before a request was answered", e);
        }
    }

    private void write(Reply reply) {
        HttpServerResponse response = routing.response();
        if (response.ended() || response.closed()) {
            return;
        }
        response.setStatusCode(reply.status());
        reply.headers().forEach(response::putHeader);
        routing.end(Buffer.buffer(reply.body()));
    }
}
