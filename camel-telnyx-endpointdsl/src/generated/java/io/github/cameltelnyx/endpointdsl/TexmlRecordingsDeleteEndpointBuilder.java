// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:texml-recordings/delete. Deletes a recording.
 */
public final class TexmlRecordingsDeleteEndpointBuilder extends TelnyxOperationEndpointBuilder<TexmlRecordingsDeleteEndpointBuilder> {

    TexmlRecordingsDeleteEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    TexmlRecordingsDeleteEndpointBuilder with(EndpointDescription changed) {
        return new TexmlRecordingsDeleteEndpointBuilder(changed);
    }

    /**
     * The recording, by its RecordingSid. Required, here, as a header or in the body.
     */
    public TexmlRecordingsDeleteEndpointBuilder recordingSid(String recordingSid) {
        return parameter("recordingSid", recordingSid);
    }
}
