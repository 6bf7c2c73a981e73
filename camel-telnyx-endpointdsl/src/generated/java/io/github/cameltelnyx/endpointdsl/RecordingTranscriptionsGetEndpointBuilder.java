// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:recording-transcriptions/get. Gives one transcription, with its text.
 */
public final class RecordingTranscriptionsGetEndpointBuilder extends TelnyxOperationEndpointBuilder<RecordingTranscriptionsGetEndpointBuilder> {

    RecordingTranscriptionsGetEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    RecordingTranscriptionsGetEndpointBuilder with(EndpointDescription changed) {
        return new RecordingTranscriptionsGetEndpointBuilder(changed);
    }

    /**
     * The transcription, by its id. Required, here, as a header or in the body.
     */
    public RecordingTranscriptionsGetEndpointBuilder recordingTranscriptionId(String recordingTranscriptionId) {
        return parameter("recordingTranscriptionId", recordingTranscriptionId);
    }
}
