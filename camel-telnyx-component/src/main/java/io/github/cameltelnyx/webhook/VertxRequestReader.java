package io.github.cameltelnyx.webhook;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import org.apache.camel.Message;
import org.apache.camel.component.platform.http.PlatformHttpEndpoint;

/** Reads from Vert.x. The only class that needs it, loaded only where it is the engine. */
final class VertxRequestReader implements RequestReader {

    @Override
    public void configure(PlatformHttpEndpoint endpoint) {
        endpoint.setUseBodyHandler(false);
    }

    @Override
    public String method(Message message) {
        return ((HttpServerRequest) message.getBody()).method().name();
    }

    /** The request comes paused; its handlers run on the event loop, one after the other. */
    @Override
    public void read(Message message, int maxBodySize, Receiver receiver) {
        HttpServerRequest request = (HttpServerRequest) message.getBody();
        if (ContentLength.exceeds(request.getHeader("Content-Length"), maxBodySize)) {
            discard(request);
            receiver.refused(Answer.TOO_LARGE);
            return;
        }
        Buffer body = Buffer.buffer();
        request.handler(chunk -> {
            if (body.length() + chunk.length() > maxBodySize) {
                discard(request);
                receiver.refused(Answer.TOO_LARGE);
            } else {
                body.appendBuffer(chunk);
            }
        });
        request.endHandler(end -> receiver.received(new SignedRequest(
                request.headers().getAll(SignatureVerifier.SIGNATURE_HEADER),
                request.headers().getAll(SignatureVerifier.TIMESTAMP_HEADER), body.getBytes(),
                request.getHeader("Content-Type"))));
        request.exceptionHandler(broken -> receiver.refused(Answer.TOO_SLOW));
        if (request.headers().contains("Expect", "100-continue", true)) {
            request.response().writeContinue();
        }
        request.resume();
    }

    @Override
    public void abandon(Message message) {
        if (message.getBody() instanceof HttpServerRequest request) {
            discard(request);
        }
    }

    /** Lets the rest of the body run away, and the connection end with the answer: Vert.x would wait for the body's end. */
    private static void discard(HttpServerRequest request) {
        request.handler(chunk -> {
        });
        request.endHandler(null);
        HttpServerResponse response = request.response();
        if (!response.headWritten() && request.version() != HttpVersion.HTTP_2) {
            response.putHeader("Connection", "close");
            response.endHandler(answered -> request.connection().close());
        }
        request.resume();
    }
}
