// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:texml-transcriptions/get. Gives one transcription, with its text.
 */
public final class TexmlTranscriptionsGetEndpointBuilder extends TelnyxOperationEndpointBuilder<TexmlTranscriptionsGetEndpointBuilder> {

    TexmlTranscriptionsGetEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    TexmlTranscriptionsGetEndpointBuilder with(EndpointDescription changed) {
        return new TexmlTranscriptionsGetEndpointBuilder(changed);
    }

    /**
     * The transcription, by its id. Required, here, as a header or in the body.
     */
    public TexmlTranscriptionsGetEndpointBuilder recordingTranscriptionSid(String recordingTranscriptionSid) {
        return parameter("recordingTranscriptionSid", recordingTranscriptionSid);
    }
}
