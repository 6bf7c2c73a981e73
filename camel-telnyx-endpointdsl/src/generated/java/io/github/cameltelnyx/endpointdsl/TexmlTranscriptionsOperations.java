// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * Transcriptions of recordings, that is their words as text.
 */
public final class TexmlTranscriptionsOperations {

    TexmlTranscriptionsOperations() {
    }

    /**
     * Deletes a transcription for good.
     */
    public TexmlTranscriptionsDeleteEndpointBuilder delete() {
        return new TexmlTranscriptionsDeleteEndpointBuilder(EndpointDescription.of("telnyx", "texml-transcriptions/delete"));
    }

    /**
     * Gives one transcription, with its text.
     */
    public TexmlTranscriptionsGetEndpointBuilder get() {
        return new TexmlTranscriptionsGetEndpointBuilder(EndpointDescription.of("telnyx", "texml-transcriptions/get"));
    }

    /**
     * Lists the account's transcriptions.
     */
    public TexmlTranscriptionsListEndpointBuilder list() {
        return new TexmlTranscriptionsListEndpointBuilder(EndpointDescription.of("telnyx", "texml-transcriptions/list"));
    }
}
