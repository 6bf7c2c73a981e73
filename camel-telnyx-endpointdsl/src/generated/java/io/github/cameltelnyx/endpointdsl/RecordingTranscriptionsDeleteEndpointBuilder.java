// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:recording-transcriptions/delete. Deletes a transcription for good.
 */
public final class RecordingTranscriptionsDeleteEndpointBuilder extends TelnyxOperationEndpointBuilder<RecordingTranscriptionsDeleteEndpointBuilder> {

    RecordingTranscriptionsDeleteEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    RecordingTranscriptionsDeleteEndpointBuilder with(EndpointDescription changed) {
        return new RecordingTranscriptionsDeleteEndpointBuilder(changed);
    }

    /**
     * The transcription, by its id. Required, here, as a header or in the body.
     */
    public RecordingTranscriptionsDeleteEndpointBuilder recordingTranscriptionId(String recordingTranscriptionId) {
        return parameter("recordingTranscriptionId", recordingTranscriptionId);
    }
}
