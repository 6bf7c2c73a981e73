package io.github.cameltelnyx.client;

import java.io.IOException;

/** The client was closed while a request was under way, or before. What became of the request at Telnyx is not known. */
public class ClientClosedException extends IOException {

    public ClientClosedException() {
        super("the component was stopped before Telnyx answered");
    }
}
