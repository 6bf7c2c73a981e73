// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:recordings/get. Gives one recording, with the addresses of its file.
 */
public final class RecordingsGetEndpointBuilder extends TelnyxOperationEndpointBuilder<RecordingsGetEndpointBuilder> {

    RecordingsGetEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    RecordingsGetEndpointBuilder with(EndpointDescription changed) {
        return new RecordingsGetEndpointBuilder(changed);
    }

    /**
     * The recording that is meant, by its id. Required, here, as a header or in the body.
     */
    public RecordingsGetEndpointBuilder recordingId(String recordingId) {
        return parameter("recordingId", recordingId);
    }
}
