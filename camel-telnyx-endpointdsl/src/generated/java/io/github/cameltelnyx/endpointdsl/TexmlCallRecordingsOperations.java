// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * Recordings of one TeXML call. List, start, pause and stop them.
 */
public final class TexmlCallRecordingsOperations {

    TexmlCallRecordingsOperations() {
    }

    /**
     * Lists the recordings of a call.
     */
    public TexmlCallRecordingsListEndpointBuilder list() {
        return new TexmlCallRecordingsListEndpointBuilder(EndpointDescription.of("telnyx", "texml-call-recordings/list"));
    }

    /**
     * Starts to record a call.
     */
    public TexmlCallRecordingsStartEndpointBuilder start() {
        return new TexmlCallRecordingsStartEndpointBuilder(EndpointDescription.of("telnyx", "texml-call-recordings/start"));
    }

    /**
     * Pauses a call's recording, goes on with it, or stops it.
     */
    public TexmlCallRecordingsUpdateEndpointBuilder update() {
        return new TexmlCallRecordingsUpdateEndpointBuilder(EndpointDescription.of("telnyx", "texml-call-recordings/update"));
    }
}
