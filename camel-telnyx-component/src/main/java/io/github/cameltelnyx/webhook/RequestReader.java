package io.github.cameltelnyx.webhook;

import org.apache.camel.Message;
import org.apache.camel.component.platform.http.PlatformHttpEndpoint;

/**
 * Takes the exact bytes and the two signature headers out of a request, from the HTTP engine's own request: on Camel's message
 * a query parameter or a form field can stand in for a header.
 */
interface RequestReader {

    /** Sets the options with which this engine leaves the bytes alone. */
    void configure(PlatformHttpEndpoint endpoint);

    /** The method of the request. */
    String method(Message message);

    /** Calls the receiver once, now or later, on any thread. */
    void read(Message message, int maxBodySize, Receiver receiver);

    /** The answer is about to be given although the body has not ended. */
    default void abandon(Message message) {
    }

    interface Receiver {

        void received(SignedRequest request);

        void refused(Answer reason);
    }
}
