package io.github.cameltelnyx.client;

/**
 * Sees what becomes of a request before its result is there. It is called on threads of the transport, and must neither block
 * nor throw.
 */
public interface RequestObserver {

    /** Sees nothing. */
    RequestObserver NONE = new RequestObserver() {

        @Override
        public void answered(TelnyxResponse response) {
            // Not of interest.
        }

        @Override
        public void repeated() {
            // Not of interest.
        }
    };

    /** Called with each answer, also where the request is sent again after it. */
    void answered(TelnyxResponse response);

    /** Called each time that the request is to be sent again. */
    void repeated();
}
