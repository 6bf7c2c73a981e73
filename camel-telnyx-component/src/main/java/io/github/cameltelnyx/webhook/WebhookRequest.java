package io.github.cameltelnyx.webhook;

/** One request of the HTTP server, whichever that is, and the way to its answer. */
interface WebhookRequest {

    String method();

    /** Calls the receiver once, now or later, on any thread. */
    void read(int maxBodySize, Receiver receiver);

    /** The answer is about to be given although the body has not ended. */
    void abandon();

    /** To be called once, on any thread. */
    void answer(Reply reply);

    interface Receiver {

        void received(SignedRequest request);

        void refused(Answer reason);
    }
}
