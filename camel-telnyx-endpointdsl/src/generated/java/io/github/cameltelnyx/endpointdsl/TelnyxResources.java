// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * What Telnyx's operations work on.
 */
public final class TelnyxResources {

    TelnyxResources() {
    }

    /**
     * Call Control applications, which say where the events of their calls go.
     */
    public CallControlApplicationsOperations callControlApplications() {
        return new CallControlApplicationsOperations();
    }

    /**
     * Phone calls. Dial and answer them, play, speak and record on them, and end them.
     */
    public CallsOperations calls() {
        return new CallsOperations();
    }

    /**
     * Participants of conferences. List, get and change them.
     */
    public ConferenceParticipantsOperations conferenceParticipants() {
        return new ConferenceParticipantsOperations();
    }

    /**
     * Conferences of calls. Make them, let calls join, hold, mute, play, speak and record.
     */
    public ConferencesOperations conferences() {
        return new ConferencesOperations();
    }

    /**
     * Audio files that are stored at Telnyx, to be played by their name. Upload them, or let Telnyx fetch them from an
     * address; look at, change, download and delete them.
     */
    public MediaOperations media() {
        return new MediaOperations();
    }

    /**
     * Calls that wait in a queue. List, get, change and remove them.
     */
    public QueueCallsOperations queueCalls() {
        return new QueueCallsOperations();
    }

    /**
     * Queues in which calls wait. Make, change, list and delete them.
     */
    public QueuesOperations queues() {
        return new QueuesOperations();
    }

    /**
     * Transcriptions of recordings. List, get and delete them.
     */
    public RecordingTranscriptionsOperations recordingTranscriptions() {
        return new RecordingTranscriptionsOperations();
    }

    /**
     * Recordings of calls and conferences. List, get and delete them.
     */
    public RecordingsOperations recordings() {
        return new RecordingsOperations();
    }

    /**
     * Calls that an AI assistant of Telnyx's makes. Dial them.
     */
    public TexmlAiCallsOperations texmlAiCalls() {
        return new TexmlAiCallsOperations();
    }

    /**
     * TeXML applications, which say what address answers the calls of their numbers.
     */
    public TexmlApplicationsOperations texmlApplications() {
        return new TexmlApplicationsOperations();
    }

    /**
     * Recordings of one TeXML call. List, start, pause and stop them.
     */
    public TexmlCallRecordingsOperations texmlCallRecordings() {
        return new TexmlCallRecordingsOperations();
    }

    /**
     * SIPREC sessions, by which a TeXML call's media go to a recording server of your own.
     */
    public TexmlCallSiprecOperations texmlCallSiprec() {
        return new TexmlCallSiprecOperations();
    }

    /**
     * Streams, by which a TeXML call's sound goes to a WebSocket server of your own.
     */
    public TexmlCallStreamsOperations texmlCallStreams() {
        return new TexmlCallStreamsOperations();
    }

    /**
     * Calls that a TeXML document controls. Start, list, redirect and end them.
     */
    public TexmlCallsOperations texmlCalls() {
        return new TexmlCallsOperations();
    }

    /**
     * Participants of TeXML conferences. List, dial, mute, hold and remove them.
     */
    public TexmlConferenceParticipantsOperations texmlConferenceParticipants() {
        return new TexmlConferenceParticipantsOperations();
    }

    /**
     * Recordings of one TeXML conference. Telnyx lists them under two addresses, with and without .json.
     */
    public TexmlConferenceRecordingsOperations texmlConferenceRecordings() {
        return new TexmlConferenceRecordingsOperations();
    }

    /**
     * Conferences of TeXML calls. List them, announce something in them, end them.
     */
    public TexmlConferencesOperations texmlConferences() {
        return new TexmlConferencesOperations();
    }

    /**
     * Queues in which TeXML calls wait. Make, change, list and delete them.
     */
    public TexmlQueuesOperations texmlQueues() {
        return new TexmlQueuesOperations();
    }

    /**
     * Recordings of all the account's TeXML calls and conferences.
     */
    public TexmlRecordingsOperations texmlRecordings() {
        return new TexmlRecordingsOperations();
    }

    /**
     * Secrets that TeXML documents name by {{ }}, so that no document has to hold them.
     */
    public TexmlSecretsOperations texmlSecrets() {
        return new TexmlSecretsOperations();
    }

    /**
     * Transcriptions of recordings, that is their words as text.
     */
    public TexmlTranscriptionsOperations texmlTranscriptions() {
        return new TexmlTranscriptionsOperations();
    }
}
