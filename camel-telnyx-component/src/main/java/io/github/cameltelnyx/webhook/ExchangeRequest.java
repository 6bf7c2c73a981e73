package io.github.cameltelnyx.webhook;

import java.nio.ByteBuffer;

import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/**
 * A request that the server hands over as an exchange, as Camel's platform-http does on each of its engines.
 *
 * @param callback goes on with the exchange once it is answered
 */
record ExchangeRequest(Exchange exchange, AsyncCallback callback, RequestReader reader) implements WebhookRequest {

    @Override
    public String method() {
        return reader.method(exchange.getMessage());
    }

    @Override
    public void read(int maxBodySize, Receiver receiver) {
        reader.read(exchange.getMessage(), maxBodySize, receiver);
    }

    @Override
    public void abandon() {
        reader.abandon(exchange.getMessage());
    }

    /** Leaves nothing else on the message: every header of it would go out. */
    @Override
    public void answer(Reply reply) {
        Message message = exchange.getMessage();
        message.removeHeaders("*");
        message.setHeader(Exchange.HTTP_RESPONSE_CODE, reply.status());
        message.setHeader(Exchange.HTTP_CHUNKED, false);
        reply.headers().forEach(message::setHeader);
        message.setBody(ByteBuffer.wrap(reply.body()));
        callback.done(false);
    }
}
