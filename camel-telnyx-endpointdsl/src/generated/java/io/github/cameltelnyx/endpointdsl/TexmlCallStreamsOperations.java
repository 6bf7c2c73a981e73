// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * Streams, by which a TeXML call's sound goes to a WebSocket server of your own.
 */
public final class TexmlCallStreamsOperations {

    TexmlCallStreamsOperations() {
    }

    /**
     * Starts to stream a call's sound to a WebSocket server.
     */
    public TexmlCallStreamsStartEndpointBuilder start() {
        return new TexmlCallStreamsStartEndpointBuilder(EndpointDescription.of("telnyx", "texml-call-streams/start"));
    }

    /**
     * Stops a stream.
     */
    public TexmlCallStreamsUpdateEndpointBuilder update() {
        return new TexmlCallStreamsUpdateEndpointBuilder(EndpointDescription.of("telnyx", "texml-call-streams/update"));
    }
}
