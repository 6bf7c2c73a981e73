package io.github.cameltelnyx.webhook;

import java.util.concurrent.TimeUnit;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;

/** Gathers the bytes of one request on its event loop, where chunks, the end and the timer come one after the other. */
final class VertxBody {

    /** Telnyx gives up after 2 s itself. Without a bound, callers that dribble would hold connections and memory for ever. */
    private static final long PATIENCE_MILLIS = TimeUnit.SECONDS.toMillis(5);

    private final HttpServerRequest request;
    private final int maxBodySize;
    private final WebhookRequest.Receiver receiver;
    private final Vertx vertx = Vertx.currentContext().owner();
    private final Buffer body = Buffer.buffer();
    private long patience;

    VertxBody(HttpServerRequest request, int maxBodySize, WebhookRequest.Receiver receiver) {
        this.request = request;
        this.maxBodySize = maxBodySize;
        this.receiver = receiver;
    }

    /** On the event loop, or on another of Vert.x's threads where the request is paused. */
    void read() {
        if (ContentLength.exceeds(request.getHeader("Content-Length"), maxBodySize)) {
            discard(request);
            receiver.refused(Answer.TOO_LARGE);
            return;
        }
        request.handler(this::append);
        request.endHandler(this::end);
        request.exceptionHandler(broken -> refuse(Answer.TOO_SLOW));
        patience = vertx.setTimer(PATIENCE_MILLIS, late -> {
            discard(request);
            receiver.refused(Answer.TOO_SLOW);
        });
        if (request.headers().contains("Expect", "100-continue", true)) {
            request.response().writeContinue();
        }
        request.resume();
    }

    private void append(Buffer chunk) {
        if (body.length() + chunk.length() > maxBodySize) {
            discard(request);
            refuse(Answer.TOO_LARGE);
        } else {
            body.appendBuffer(chunk);
        }
    }

    private void end(Void end) {
        vertx.cancelTimer(patience);
        receiver.received(new SignedRequest(request.headers().getAll(SignatureVerifier.SIGNATURE_HEADER),
                request.headers().getAll(SignatureVerifier.TIMESTAMP_HEADER), body.getBytes(),
                request.getHeader("Content-Type")));
    }

    private void refuse(Answer reason) {
        vertx.cancelTimer(patience);
        receiver.refused(reason);
    }

    /** Lets the rest of the body run away, and the connection end with the answer: Vert.x would wait for the body's end. */
    static void discard(HttpServerRequest request) {
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
