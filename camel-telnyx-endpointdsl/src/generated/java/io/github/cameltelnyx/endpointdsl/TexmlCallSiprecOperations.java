// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * SIPREC sessions, by which a TeXML call's media go to a recording server of your own.
 */
public final class TexmlCallSiprecOperations {

    TexmlCallSiprecOperations() {
    }

    /**
     * Starts to send a call's media to a recording server.
     */
    public TexmlCallSiprecStartEndpointBuilder start() {
        return new TexmlCallSiprecStartEndpointBuilder(EndpointDescription.of("telnyx", "texml-call-siprec/start"));
    }

    /**
     * Stops a SIPREC session.
     */
    public TexmlCallSiprecUpdateEndpointBuilder update() {
        return new TexmlCallSiprecUpdateEndpointBuilder(EndpointDescription.of("telnyx", "texml-call-siprec/update"));
    }
}
