// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:texml-recordings/get. Gives one recording, with the address of its file.
 */
public final class TexmlRecordingsGetEndpointBuilder extends TelnyxOperationEndpointBuilder<TexmlRecordingsGetEndpointBuilder> {

    TexmlRecordingsGetEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    TexmlRecordingsGetEndpointBuilder with(EndpointDescription changed) {
        return new TexmlRecordingsGetEndpointBuilder(changed);
    }

    /**
     * The recording, by its RecordingSid. Required, here, as a header or in the body.
     */
    public TexmlRecordingsGetEndpointBuilder recordingSid(String recordingSid) {
        return parameter("recordingSid", recordingSid);
    }
}
