// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:recordings/delete. Deletes a recording for good.
 */
public final class RecordingsDeleteEndpointBuilder extends TelnyxOperationEndpointBuilder<RecordingsDeleteEndpointBuilder> {

    RecordingsDeleteEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    RecordingsDeleteEndpointBuilder with(EndpointDescription changed) {
        return new RecordingsDeleteEndpointBuilder(changed);
    }

    /**
     * The recording that is meant, by its id. Required, here, as a header or in the body.
     */
    public RecordingsDeleteEndpointBuilder recordingId(String recordingId) {
        return parameter("recordingId", recordingId);
    }
}
