// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * Phone calls. Dial and answer them, play, speak and record on them, and end them.
 */
public final class CallsOperations {

    CallsOperations() {
    }

    /**
     * Adds messages to the conversation that an AI assistant has on the call.
     */
    public CallsAiAssistantAddMessagesEndpointBuilder aiAssistantAddMessages() {
        return new CallsAiAssistantAddMessagesEndpointBuilder(EndpointDescription.of("telnyx", "calls/aiAssistantAddMessages"));
    }

    /**
     * Adds a call to a conversation that an AI assistant has on another one.
     */
    public CallsAiAssistantJoinEndpointBuilder aiAssistantJoin() {
        return new CallsAiAssistantJoinEndpointBuilder(EndpointDescription.of("telnyx", "calls/aiAssistantJoin"));
    }

    /**
     * Lets an AI assistant talk with the caller, until aiAssistantStop or the end of the call.
     */
    public CallsAiAssistantStartEndpointBuilder aiAssistantStart() {
        return new CallsAiAssistantStartEndpointBuilder(EndpointDescription.of("telnyx", "calls/aiAssistantStart"));
    }

    /**
     * Ends the conversation of the AI assistant on the call.
     */
    public CallsAiAssistantStopEndpointBuilder aiAssistantStop() {
        return new CallsAiAssistantStopEndpointBuilder(EndpointDescription.of("telnyx", "calls/aiAssistantStop"));
    }

    /**
     * Answers an incoming call, which most other commands need to be done first.
     */
    public CallsAnswerEndpointBuilder answer() {
        return new CallsAnswerEndpointBuilder(EndpointDescription.of("telnyx", "calls/answer"));
    }

    /**
     * Connects the call with another one, or with the first of a queue, so that both hear each other.
     */
    public CallsBridgeEndpointBuilder bridge() {
        return new CallsBridgeEndpointBuilder(EndpointDescription.of("telnyx", "calls/bridge"));
    }

    /**
     * Sets the text that every later event of the call carries back.
     */
    public CallsClientStateUpdateEndpointBuilder clientStateUpdate() {
        return new CallsClientStateUpdateEndpointBuilder(EndpointDescription.of("telnyx", "calls/clientStateUpdate"));
    }

    /**
     * Connects the call with your own WebSocket server, which exchanges text while Telnyx speaks and listens.
     */
    public CallsConversationRelayStartEndpointBuilder conversationRelayStart() {
        return new CallsConversationRelayStartEndpointBuilder(EndpointDescription.of("telnyx", "calls/conversationRelayStart"));
    }

    /**
     * Ends the connection of the call with your Conversation Relay server.
     */
    public CallsConversationRelayStopEndpointBuilder conversationRelayStop() {
        return new CallsConversationRelayStopEndpointBuilder(EndpointDescription.of("telnyx", "calls/conversationRelayStop"));
    }

    /**
     * Dials a number or SIP address and gives the new call, which is not answered yet.
     */
    public CallsDialEndpointBuilder dial() {
        return new CallsDialEndpointBuilder(EndpointDescription.of("telnyx", "calls/dial"));
    }

    /**
     * Puts the call into a queue, where it waits to be bridged.
     */
    public CallsEnqueueEndpointBuilder enqueue() {
        return new CallsEnqueueEndpointBuilder(EndpointDescription.of("telnyx", "calls/enqueue"));
    }

    /**
     * Copies the sound of the call as RTP packets to network addresses of yours, until forkStop or its end.
     */
    public CallsForkStartEndpointBuilder forkStart() {
        return new CallsForkStartEndpointBuilder(EndpointDescription.of("telnyx", "calls/forkStart"));
    }

    /**
     * Stops copying the sound of the call.
     */
    public CallsForkStopEndpointBuilder forkStop() {
        return new CallsForkStopEndpointBuilder(EndpointDescription.of("telnyx", "calls/forkStop"));
    }

    /**
     * Waits for keys that the caller presses, without playing anything.
     */
    public CallsGatherEndpointBuilder gather() {
        return new CallsGatherEndpointBuilder(EndpointDescription.of("telnyx", "calls/gather"));
    }

    /**
     * Stops waiting for keys.
     */
    public CallsGatherStopEndpointBuilder gatherStop() {
        return new CallsGatherStopEndpointBuilder(EndpointDescription.of("telnyx", "calls/gatherStop"));
    }

    /**
     * Has an AI assistant ask the caller for what you describe as a JSON schema.
     */
    public CallsGatherUsingAiEndpointBuilder gatherUsingAi() {
        return new CallsGatherUsingAiEndpointBuilder(EndpointDescription.of("telnyx", "calls/gatherUsingAi"));
    }

    /**
     * Plays an audio file until the caller presses keys, and collects these.
     */
    public CallsGatherUsingAudioEndpointBuilder gatherUsingAudio() {
        return new CallsGatherUsingAudioEndpointBuilder(EndpointDescription.of("telnyx", "calls/gatherUsingAudio"));
    }

    /**
     * Speaks a text until the caller presses keys, and collects these.
     */
    public CallsGatherUsingSpeakEndpointBuilder gatherUsingSpeak() {
        return new CallsGatherUsingSpeakEndpointBuilder(EndpointDescription.of("telnyx", "calls/gatherUsingSpeak"));
    }

    /**
     * Tells whether a call is alive and how long it lasts, up to 10 minutes after its end.
     */
    public CallsGetEndpointBuilder get() {
        return new CallsGetEndpointBuilder(EndpointDescription.of("telnyx", "calls/get"));
    }

    /**
     * Ends the call.
     */
    public CallsHangupEndpointBuilder hangup() {
        return new CallsHangupEndpointBuilder(EndpointDescription.of("telnyx", "calls/hangup"));
    }

    /**
     * Takes the call out of its queue.
     */
    public CallsLeaveQueueEndpointBuilder leaveQueue() {
        return new CallsLeaveQueueEndpointBuilder(EndpointDescription.of("telnyx", "calls/leaveQueue"));
    }

    /**
     * Takes noise out of the sound of the call, until noiseSuppressionStop or its end.
     */
    public CallsNoiseSuppressionStartEndpointBuilder noiseSuppressionStart() {
        return new CallsNoiseSuppressionStartEndpointBuilder(EndpointDescription.of("telnyx", "calls/noiseSuppressionStart"));
    }

    /**
     * Stops taking noise out of the sound of the call.
     */
    public CallsNoiseSuppressionStopEndpointBuilder noiseSuppressionStop() {
        return new CallsNoiseSuppressionStopEndpointBuilder(EndpointDescription.of("telnyx", "calls/noiseSuppressionStop"));
    }

    /**
     * Plays an audio file on the call, after those that are playing already.
     */
    public CallsPlaybackStartEndpointBuilder playbackStart() {
        return new CallsPlaybackStartEndpointBuilder(EndpointDescription.of("telnyx", "calls/playbackStart"));
    }

    /**
     * Stops the audio that is playing on the call, a file or a spoken text.
     */
    public CallsPlaybackStopEndpointBuilder playbackStop() {
        return new CallsPlaybackStopEndpointBuilder(EndpointDescription.of("telnyx", "calls/playbackStop"));
    }

    /**
     * Pauses the recording of the call until recordResume. No event tells of it.
     */
    public CallsRecordPauseEndpointBuilder recordPause() {
        return new CallsRecordPauseEndpointBuilder(EndpointDescription.of("telnyx", "calls/recordPause"));
    }

    /**
     * Goes on with the paused recording of the call. No event tells of it.
     */
    public CallsRecordResumeEndpointBuilder recordResume() {
        return new CallsRecordResumeEndpointBuilder(EndpointDescription.of("telnyx", "calls/recordResume"));
    }

    /**
     * Records the call until recordStop or its end.
     */
    public CallsRecordStartEndpointBuilder recordStart() {
        return new CallsRecordStartEndpointBuilder(EndpointDescription.of("telnyx", "calls/recordStart"));
    }

    /**
     * Stops the recording of the call, which is then saved.
     */
    public CallsRecordStopEndpointBuilder recordStop() {
        return new CallsRecordStopEndpointBuilder(EndpointDescription.of("telnyx", "calls/recordStop"));
    }

    /**
     * Asks the caller's SIP system to call another SIP address itself, by a SIP REFER.
     */
    public CallsReferEndpointBuilder refer() {
        return new CallsReferEndpointBuilder(EndpointDescription.of("telnyx", "calls/refer"));
    }

    /**
     * Refuses an incoming call that has not been answered.
     */
    public CallsRejectEndpointBuilder reject() {
        return new CallsRejectEndpointBuilder(EndpointDescription.of("telnyx", "calls/reject"));
    }

    /**
     * Presses keys on the call, whose tones the other end hears. No event tells of it.
     */
    public CallsSendDtmfEndpointBuilder sendDtmf() {
        return new CallsSendDtmfEndpointBuilder(EndpointDescription.of("telnyx", "calls/sendDtmf"));
    }

    /**
     * Sends a SIP INFO message on the call; the event call.sip_info.received comes for the call that gets it.
     */
    public CallsSendSipInfoEndpointBuilder sendSipInfo() {
        return new CallsSendSipInfoEndpointBuilder(EndpointDescription.of("telnyx", "calls/sendSipInfo"));
    }

    /**
     * Sends the sound of the call to a recording server, by SIPREC and a connector that is set up at Telnyx.
     */
    public CallsSiprecStartEndpointBuilder siprecStart() {
        return new CallsSiprecStartEndpointBuilder(EndpointDescription.of("telnyx", "calls/siprecStart"));
    }

    /**
     * Stops sending the sound of the call to the recording server.
     */
    public CallsSiprecStopEndpointBuilder siprecStop() {
        return new CallsSiprecStopEndpointBuilder(EndpointDescription.of("telnyx", "calls/siprecStop"));
    }

    /**
     * Speaks a text on the call, after what is playing already.
     */
    public CallsSpeakEndpointBuilder speak() {
        return new CallsSpeakEndpointBuilder(EndpointDescription.of("telnyx", "calls/speak"));
    }

    /**
     * Streams the sound of the call to a WebSocket address or to Dialogflow.
     */
    public CallsStreamingStartEndpointBuilder streamingStart() {
        return new CallsStreamingStartEndpointBuilder(EndpointDescription.of("telnyx", "calls/streamingStart"));
    }

    /**
     * Stops streaming the sound of the call.
     */
    public CallsStreamingStopEndpointBuilder streamingStop() {
        return new CallsStreamingStopEndpointBuilder(EndpointDescription.of("telnyx", "calls/streamingStop"));
    }

    /**
     * Changes what the supervisor of a bridged call may do.
     */
    public CallsSwitchSupervisorRoleEndpointBuilder switchSupervisorRole() {
        return new CallsSwitchSupervisorRoleEndpointBuilder(EndpointDescription.of("telnyx", "calls/switchSupervisorRole"));
    }

    /**
     * Turns speech on the call into text, sent as events call.transcription, until transcriptionStop or its end.
     */
    public CallsTranscriptionStartEndpointBuilder transcriptionStart() {
        return new CallsTranscriptionStartEndpointBuilder(EndpointDescription.of("telnyx", "calls/transcriptionStart"));
    }

    /**
     * Stops turning speech on the call into text.
     */
    public CallsTranscriptionStopEndpointBuilder transcriptionStop() {
        return new CallsTranscriptionStopEndpointBuilder(EndpointDescription.of("telnyx", "calls/transcriptionStop"));
    }

    /**
     * Dials another number or SIP address and hands the call over to it; this call stays where that fails.
     */
    public CallsTransferEndpointBuilder transfer() {
        return new CallsTransferEndpointBuilder(EndpointDescription.of("telnyx", "calls/transfer"));
    }
}
