// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * Transcriptions of recordings. List, get and delete them.
 */
public final class RecordingTranscriptionsOperations {

    RecordingTranscriptionsOperations() {
    }

    /**
     * Deletes a transcription for good.
     */
    public RecordingTranscriptionsDeleteEndpointBuilder delete() {
        return new RecordingTranscriptionsDeleteEndpointBuilder(EndpointDescription.of("telnyx", "recording-transcriptions/delete"));
    }

    /**
     * Gives one transcription, with its text.
     */
    public RecordingTranscriptionsGetEndpointBuilder get() {
        return new RecordingTranscriptionsGetEndpointBuilder(EndpointDescription.of("telnyx", "recording-transcriptions/get"));
    }

    /**
     * Lists the account's transcriptions of recordings.
     */
    public RecordingTranscriptionsListEndpointBuilder list() {
        return new RecordingTranscriptionsListEndpointBuilder(EndpointDescription.of("telnyx", "recording-transcriptions/list"));
    }
}
