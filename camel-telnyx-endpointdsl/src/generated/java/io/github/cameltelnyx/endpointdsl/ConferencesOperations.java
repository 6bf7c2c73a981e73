// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * Conferences of calls. Make them, let calls join, hold, mute, play, speak and record.
 */
public final class ConferencesOperations {

    ConferencesOperations() {
    }

    /**
     * Makes a conference with a call in it; it ends when the last call leaves, or after 4 hours.
     */
    public ConferencesCreateEndpointBuilder create() {
        return new ConferencesCreateEndpointBuilder(EndpointDescription.of("telnyx", "conferences/create"));
    }

    /**
     * Ends a conference and hangs up all its calls.
     */
    public ConferencesEndEndpointBuilder end() {
        return new ConferencesEndEndpointBuilder(EndpointDescription.of("telnyx", "conferences/end"));
    }

    /**
     * Plays an audio file to one participant until keys are pressed, and collects these.
     */
    public ConferencesGatherUsingAudioEndpointBuilder gatherUsingAudio() {
        return new ConferencesGatherUsingAudioEndpointBuilder(EndpointDescription.of("telnyx", "conferences/gatherUsingAudio"));
    }

    /**
     * Gives one conference.
     */
    public ConferencesGetEndpointBuilder get() {
        return new ConferencesGetEndpointBuilder(EndpointDescription.of("telnyx", "conferences/get"));
    }

    /**
     * Puts participants of a conference on hold.
     */
    public ConferencesHoldEndpointBuilder hold() {
        return new ConferencesHoldEndpointBuilder(EndpointDescription.of("telnyx", "conferences/hold"));
    }

    /**
     * Puts a call into a conference.
     */
    public ConferencesJoinEndpointBuilder join() {
        return new ConferencesJoinEndpointBuilder(EndpointDescription.of("telnyx", "conferences/join"));
    }

    /**
     * Takes a call out of a conference; it stays parked.
     */
    public ConferencesLeaveEndpointBuilder leave() {
        return new ConferencesLeaveEndpointBuilder(EndpointDescription.of("telnyx", "conferences/leave"));
    }

    /**
     * Lists the account's conferences, those that expire last first.
     */
    public ConferencesListEndpointBuilder list() {
        return new ConferencesListEndpointBuilder(EndpointDescription.of("telnyx", "conferences/list"));
    }

    /**
     * Keeps the others from hearing participants of a conference.
     */
    public ConferencesMuteEndpointBuilder mute() {
        return new ConferencesMuteEndpointBuilder(EndpointDescription.of("telnyx", "conferences/mute"));
    }

    /**
     * Plays an audio file to participants of a conference.
     */
    public ConferencesPlayEndpointBuilder play() {
        return new ConferencesPlayEndpointBuilder(EndpointDescription.of("telnyx", "conferences/play"));
    }

    /**
     * Pauses the recording of the conference until recordResume.
     */
    public ConferencesRecordPauseEndpointBuilder recordPause() {
        return new ConferencesRecordPauseEndpointBuilder(EndpointDescription.of("telnyx", "conferences/recordPause"));
    }

    /**
     * Goes on with the paused recording of the conference.
     */
    public ConferencesRecordResumeEndpointBuilder recordResume() {
        return new ConferencesRecordResumeEndpointBuilder(EndpointDescription.of("telnyx", "conferences/recordResume"));
    }

    /**
     * Records the conference until recordStop or its end.
     */
    public ConferencesRecordStartEndpointBuilder recordStart() {
        return new ConferencesRecordStartEndpointBuilder(EndpointDescription.of("telnyx", "conferences/recordStart"));
    }

    /**
     * Stops the recording of the conference, which is then saved.
     */
    public ConferencesRecordStopEndpointBuilder recordStop() {
        return new ConferencesRecordStopEndpointBuilder(EndpointDescription.of("telnyx", "conferences/recordStop"));
    }

    /**
     * Presses keys for participants of a conference, who hear their tones.
     */
    public ConferencesSendDtmfEndpointBuilder sendDtmf() {
        return new ConferencesSendDtmfEndpointBuilder(EndpointDescription.of("telnyx", "conferences/sendDtmf"));
    }

    /**
     * Speaks a text to participants of a conference.
     */
    public ConferencesSpeakEndpointBuilder speak() {
        return new ConferencesSpeakEndpointBuilder(EndpointDescription.of("telnyx", "conferences/speak"));
    }

    /**
     * Stops the file that participants of a conference hear.
     */
    public ConferencesStopEndpointBuilder stop() {
        return new ConferencesStopEndpointBuilder(EndpointDescription.of("telnyx", "conferences/stop"));
    }

    /**
     * Takes participants of a conference back from hold.
     */
    public ConferencesUnholdEndpointBuilder unhold() {
        return new ConferencesUnholdEndpointBuilder(EndpointDescription.of("telnyx", "conferences/unhold"));
    }

    /**
     * Lets participants of a conference be heard again.
     */
    public ConferencesUnmuteEndpointBuilder unmute() {
        return new ConferencesUnmuteEndpointBuilder(EndpointDescription.of("telnyx", "conferences/unmute"));
    }

    /**
     * Changes what a supervising participant of a conference may do.
     */
    public ConferencesUpdateEndpointBuilder update() {
        return new ConferencesUpdateEndpointBuilder(EndpointDescription.of("telnyx", "conferences/update"));
    }
}
