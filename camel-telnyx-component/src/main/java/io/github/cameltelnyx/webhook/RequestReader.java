package io.github.cameltelnyx.webhook;

import org.apache.camel.Message;
import org.apache.camel.component.platform.http.PlatformHttpEndpoint;
import org.apache.camel.component.platform.http.spi.PlatformHttpConsumer;

/**
 * Takes the exact bytes and the two signature headers out of a request, from the HTTP engine's own request: on Camel's message
 * a query parameter or a form field can stand in for a header.
 */
interface RequestReader {

    /** Sets the options with which this engine leaves the bytes alone. */
    void configure(PlatformHttpEndpoint endpoint);

    /** A consumer that hands over the engine's own requests and makes no exchange of them; null where there is none. */
    default PlatformHttpConsumer consumer(PlatformHttpEndpoint endpoint, WebhookPath receiver) {
        return null;
    }

    /** The method of the request. */
    String method(Message message);

    /** Calls the receiver once, now or later, on any thread. */
    void read(Message message, int maxBodySize, WebhookRequest.Receiver receiver);

    /** The answer is about to be given although the body has not ended. */
    default void abandon(Message message) {
    }
}
