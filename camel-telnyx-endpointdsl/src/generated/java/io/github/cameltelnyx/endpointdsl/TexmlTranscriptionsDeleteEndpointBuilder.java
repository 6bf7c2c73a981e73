// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:texml-transcriptions/delete. Deletes a transcription for good.
 */
public final class TexmlTranscriptionsDeleteEndpointBuilder extends TelnyxOperationEndpointBuilder<TexmlTranscriptionsDeleteEndpointBuilder> {

    TexmlTranscriptionsDeleteEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    TexmlTranscriptionsDeleteEndpointBuilder with(EndpointDescription changed) {
        return new TexmlTranscriptionsDeleteEndpointBuilder(changed);
    }

    /**
     * The transcription, by its id. Required, here, as a header or in the body.
     */
    public TexmlTranscriptionsDeleteEndpointBuilder recordingTranscriptionSid(String recordingTranscriptionSid) {
        return parameter("recordingTranscriptionSid", recordingTranscriptionSid);
    }
}
