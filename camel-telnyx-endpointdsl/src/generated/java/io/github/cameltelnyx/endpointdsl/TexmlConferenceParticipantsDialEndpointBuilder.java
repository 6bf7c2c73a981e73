// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:texml-conference-participants/dial. Dials a number or SIP address and puts who answers into a conference.
 */
public final class TexmlConferenceParticipantsDialEndpointBuilder extends TelnyxOperationEndpointBuilder<TexmlConferenceParticipantsDialEndpointBuilder> {

    TexmlConferenceParticipantsDialEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    TexmlConferenceParticipantsDialEndpointBuilder with(EndpointDescription changed) {
        return new TexmlConferenceParticipantsDialEndpointBuilder(changed);
    }

    /**
     * The conference, by its ConferenceSid. Required, here, as a header or in the body.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder conferenceSid(String conferenceSid) {
        return parameter("conferenceSid", conferenceSid);
    }

    /**
     * The address that gets the result of machineDetection.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder amdStatusCallback(String amdStatusCallback) {
        return parameter("amdStatusCallback", amdStatusCallback);
    }

    /**
     * The HTTP method for amdStatusCallback. Choose POST, since the parameters of a GET are not signed. One of GET,
     * POST.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder amdStatusCallbackMethod(String amdStatusCallbackMethod) {
        return parameter("amdStatusCallbackMethod", amdStatusCallbackMethod);
    }

    /**
     * The TeXML application that handles the call, by its id; not needed where conferenceSid is that of a running
     * conference.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder applicationSid(String applicationSid) {
        return parameter("applicationSid", applicationSid);
    }

    /**
     * When a beep tells of this participant, on coming (onEnter), on leaving (onExit), on both (true) or never (false).
     * One of true, false, onEnter, onExit.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder beep(String beep) {
        return parameter("beep", beep);
    }

    /**
     * The call that hears the coaching participant, by its CallSid.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder callSidToCoach(String callSidToCoach) {
        return parameter("callSidToCoach", callSidToCoach);
    }

    /**
     * The name shown to the called party beside the number, up to 128 letters, digits, blanks and -_~!.+ signs.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder callerId(String callerId) {
        return parameter("callerId", callerId);
    }

    /**
     * Stops what is playing when the end of a greeting is detected. Default: true.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder cancelPlaybackOnDetectMessageEnd(String cancelPlaybackOnDetectMessageEnd) {
        return parameter("cancelPlaybackOnDetectMessageEnd", cancelPlaybackOnDetectMessageEnd);
    }

    /**
     * Stops what is playing when the end of a greeting is detected. Default: true.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder cancelPlaybackOnDetectMessageEnd(boolean cancelPlaybackOnDetectMessageEnd) {
        return parameter("cancelPlaybackOnDetectMessageEnd", cancelPlaybackOnDetectMessageEnd);
    }

    /**
     * Stops what is playing when a machine is detected. Default: true.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder cancelPlaybackOnMachineDetection(String cancelPlaybackOnMachineDetection) {
        return parameter("cancelPlaybackOnMachineDetection", cancelPlaybackOnMachineDetection);
    }

    /**
     * Stops what is playing when a machine is detected. Default: true.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder cancelPlaybackOnMachineDetection(boolean cancelPlaybackOnMachineDetection) {
        return parameter("cancelPlaybackOnMachineDetection", cancelPlaybackOnMachineDetection);
    }

    /**
     * Makes the participant one who coaches another call, heard by that one alone; needs callSidToCoach.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder coaching(String coaching) {
        return parameter("coaching", coaching);
    }

    /**
     * Makes the participant one who coaches another call, heard by that one alone; needs callSidToCoach.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder coaching(boolean coaching) {
        return parameter("coaching", coaching);
    }

    /**
     * Whether the conference is recorded; true is record-from-start and false is do-not-record. One of true, false,
     * record-from-start, do-not-record.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder conferenceRecord(String conferenceRecord) {
        return parameter("conferenceRecord", conferenceRecord);
    }

    /**
     * The address that gets the callbacks about the conference's recording.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder conferenceRecordingStatusCallback(String conferenceRecordingStatusCallback) {
        return parameter("conferenceRecordingStatusCallback", conferenceRecordingStatusCallback);
    }

    /**
     * Which steps of the recording are told to conferenceRecordingStatusCallback, as a list or as words with blanks
     * between them; failed is absent. One of in-progress, completed, absent, failed. Default: completed.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder conferenceRecordingStatusCallbackEvent(String conferenceRecordingStatusCallbackEvent) {
        return parameter("conferenceRecordingStatusCallbackEvent", conferenceRecordingStatusCallbackEvent);
    }

    /**
     * The HTTP method for conferenceRecordingStatusCallback. Choose POST, since the parameters of a GET are not signed.
     * One of GET, POST.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder conferenceRecordingStatusCallbackMethod(String conferenceRecordingStatusCallbackMethod) {
        return parameter("conferenceRecordingStatusCallbackMethod", conferenceRecordingStatusCallbackMethod);
    }

    /**
     * Seconds of silence after speech that end the conference's recording; 0 never does. It is charged as a
     * transcription. At least 0. Default: 0.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder conferenceRecordingTimeout(String conferenceRecordingTimeout) {
        return parameter("conferenceRecordingTimeout", conferenceRecordingTimeout);
    }

    /**
     * Seconds of silence after speech that end the conference's recording; 0 never does. It is charged as a
     * transcription. At least 0. Default: 0.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder conferenceRecordingTimeout(long conferenceRecordingTimeout) {
        return parameter("conferenceRecordingTimeout", conferenceRecordingTimeout);
    }

    /**
     * The address that gets the callbacks about the conference.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder conferenceStatusCallback(String conferenceStatusCallback) {
        return parameter("conferenceStatusCallback", conferenceStatusCallback);
    }

    /**
     * What happens in the conference that is told to conferenceStatusCallback, as a list or as words with blanks between
     * them; nothing where it is not given. One of start, end, join, leave.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder conferenceStatusCallbackEvent(String conferenceStatusCallbackEvent) {
        return parameter("conferenceStatusCallbackEvent", conferenceStatusCallbackEvent);
    }

    /**
     * The HTTP method for conferenceStatusCallback. Choose POST, since the parameters of a GET are not signed. One of
     * GET, POST.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder conferenceStatusCallbackMethod(String conferenceStatusCallbackMethod) {
        return parameter("conferenceStatusCallbackMethod", conferenceStatusCallbackMethod);
    }

    /**
     * With trim-silence the silence at both ends of the conference's recording is cut away. One of trim-silence,
     * do-not-trim.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder conferenceTrim(String conferenceTrim) {
        return parameter("conferenceTrim", conferenceTrim);
    }

    /**
     * SIP headers for the call, each with a name and a value; they are sent as JSON text, since Telnyx does not say how
     * a form has them.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder customHeaders(String customHeaders) {
        return parameter("customHeaders", customHeaders);
    }

    /**
     * SIP headers for the call, each with a name and a value; they are sent as JSON text, since Telnyx does not say how
     * a form has them.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder customHeaders(java.util.List<?> customHeaders) {
        return parameter("customHeaders", customHeaders);
    }

    /**
     * Joins as soon as there is sound, such as ringing, instead of on answer. Default: false.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder earlyMedia(String earlyMedia) {
        return parameter("earlyMedia", earlyMedia);
    }

    /**
     * Joins as soon as there is sound, such as ringing, instead of on answer. Default: false.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder earlyMedia(boolean earlyMedia) {
        return parameter("earlyMedia", earlyMedia);
    }

    /**
     * Ends the conference when this participant leaves.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder endConferenceOnExit(String endConferenceOnExit) {
        return parameter("endConferenceOnExit", endConferenceOnExit);
    }

    /**
     * Ends the conference when this participant leaves.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder endConferenceOnExit(boolean endConferenceOnExit) {
        return parameter("endConferenceOnExit", endConferenceOnExit);
    }

    /**
     * The number shown to the called party, in E.164 form with its plus.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder from(String from) {
        return parameter("from", from);
    }

    /**
     * A label for the participant, unlike all others in the conference, by which later commands may name it.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder label(String label) {
        return parameter("label", label);
    }

    /**
     * Whether Telnyx finds out that a machine answered; DetectMessageEnd also waits for the end of its greeting. One of
     * Enable, DetectMessageEnd.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder machineDetection(String machineDetection) {
        return parameter("machineDetection", machineDetection);
    }

    /**
     * Silence at the start longer than this marks a machine, in milliseconds; premium detection ignores it. Default:
     * 3500.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder machineDetectionSilenceTimeout(String machineDetectionSilenceTimeout) {
        return parameter("machineDetectionSilenceTimeout", machineDetectionSilenceTimeout);
    }

    /**
     * Silence at the start longer than this marks a machine, in milliseconds; premium detection ignores it. Default:
     * 3500.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder machineDetectionSilenceTimeout(long machineDetectionSilenceTimeout) {
        return parameter("machineDetectionSilenceTimeout", machineDetectionSilenceTimeout);
    }

    /**
     * Silence after a greeting that marks a human, in milliseconds; premium detection ignores it. Default: 800.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder machineDetectionSpeechEndThreshold(String machineDetectionSpeechEndThreshold) {
        return parameter("machineDetectionSpeechEndThreshold", machineDetectionSpeechEndThreshold);
    }

    /**
     * Silence after a greeting that marks a human, in milliseconds; premium detection ignores it. Default: 800.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder machineDetectionSpeechEndThreshold(long machineDetectionSpeechEndThreshold) {
        return parameter("machineDetectionSpeechEndThreshold", machineDetectionSpeechEndThreshold);
    }

    /**
     * A greeting longer than this marks a machine, in milliseconds; premium detection ignores it. Default: 3500.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder machineDetectionSpeechThreshold(String machineDetectionSpeechThreshold) {
        return parameter("machineDetectionSpeechThreshold", machineDetectionSpeechThreshold);
    }

    /**
     * A greeting longer than this marks a machine, in milliseconds; premium detection ignores it. Default: 3500.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder machineDetectionSpeechThreshold(long machineDetectionSpeechThreshold) {
        return parameter("machineDetectionSpeechThreshold", machineDetectionSpeechThreshold);
    }

    /**
     * The longest that the whole detection may take, in milliseconds.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder machineDetectionTimeout(String machineDetectionTimeout) {
        return parameter("machineDetectionTimeout", machineDetectionTimeout);
    }

    /**
     * The longest that the whole detection may take, in milliseconds.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder machineDetectionTimeout(long machineDetectionTimeout) {
        return parameter("machineDetectionTimeout", machineDetectionTimeout);
    }

    /**
     * The most participants that the conference may have; Telnyx takes 250 where it is not given. At least 2. At most
     * 800.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder maxParticipants(String maxParticipants) {
        return parameter("maxParticipants", maxParticipants);
    }

    /**
     * The most participants that the conference may have; Telnyx takes 250 where it is not given. At least 2. At most
     * 800.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder maxParticipants(long maxParticipants) {
        return parameter("maxParticipants", maxParticipants);
    }

    /**
     * Keeps the others from hearing this participant.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder muted(String muted) {
        return parameter("muted", muted);
    }

    /**
     * Keeps the others from hearing this participant.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder muted(boolean muted) {
        return parameter("muted", muted);
    }

    /**
     * Codecs to offer, separated by commas, as in PCMA,PCMU.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder preferredCodecs(String preferredCodecs) {
        return parameter("preferredCodecs", preferredCodecs);
    }

    /**
     * Records the whole of the call's leg.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder record(String record) {
        return parameter("record", record);
    }

    /**
     * Records the whole of the call's leg.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder record(boolean record) {
        return parameter("record", record);
    }

    /**
     * Whether both parties share one channel of the recording (mono) or have one each (dual). One of mono, dual.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder recordingChannels(String recordingChannels) {
        return parameter("recordingChannels", recordingChannels);
    }

    /**
     * The address that gets the callbacks about the recording.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder recordingStatusCallback(String recordingStatusCallback) {
        return parameter("recordingStatusCallback", recordingStatusCallback);
    }

    /**
     * Which steps of the recording are told to recordingStatusCallback, as a list or as words with blanks between them.
     * One of in-progress, completed, absent. Default: completed.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder recordingStatusCallbackEvent(String recordingStatusCallbackEvent) {
        return parameter("recordingStatusCallbackEvent", recordingStatusCallbackEvent);
    }

    /**
     * The HTTP method for recordingStatusCallback. Choose POST, since the parameters of a GET are not signed. One of
     * GET, POST.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder recordingStatusCallbackMethod(String recordingStatusCallbackMethod) {
        return parameter("recordingStatusCallbackMethod", recordingStatusCallbackMethod);
    }

    /**
     * Whose voice is recorded. One of inbound, outbound, both.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder recordingTrack(String recordingTrack) {
        return parameter("recordingTrack", recordingTrack);
    }

    /**
     * The password for an address that asks for SIP authentication. Secret: kept out of logs.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder sipAuthPassword(String sipAuthPassword) {
        return secretParameter("sipAuthPassword", sipAuthPassword);
    }

    /**
     * The user name for an address that asks for SIP authentication.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder sipAuthUsername(String sipAuthUsername) {
        return parameter("sipAuthUsername", sipAuthUsername);
    }

    /**
     * Starts the conference when this participant enters.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder startConferenceOnEnter(String startConferenceOnEnter) {
        return parameter("startConferenceOnEnter", startConferenceOnEnter);
    }

    /**
     * Starts the conference when this participant enters.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder startConferenceOnEnter(boolean startConferenceOnEnter) {
        return parameter("startConferenceOnEnter", startConferenceOnEnter);
    }

    /**
     * The address that gets the callbacks about the progress.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder statusCallback(String statusCallback) {
        return parameter("statusCallback", statusCallback);
    }

    /**
     * Which steps of the call are told to statusCallback, as a list or as words with blanks between them. One of
     * initiated, ringing, answered, completed. Default: completed.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder statusCallbackEvent(String statusCallbackEvent) {
        return parameter("statusCallbackEvent", statusCallbackEvent);
    }

    /**
     * The HTTP method for statusCallback. Choose POST, since the parameters of a GET are not signed. One of GET, POST.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder statusCallbackMethod(String statusCallbackMethod) {
        return parameter("statusCallbackMethod", statusCallbackMethod);
    }

    /**
     * Seconds after which the call is ended.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder timeLimit(String timeLimit) {
        return parameter("timeLimit", timeLimit);
    }

    /**
     * Seconds after which the call is ended.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder timeLimit(long timeLimit) {
        return parameter("timeLimit", timeLimit);
    }

    /**
     * Seconds to wait for an answer before the call is given up. At least 5. At most 120.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder timeout(String timeout) {
        return parameter("timeout", timeout);
    }

    /**
     * Seconds to wait for an answer before the call is given up. At least 5. At most 120.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder timeout(long timeout) {
        return parameter("timeout", timeout);
    }

    /**
     * The number in E.164 form with its plus, or the SIP address to dial.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder to(String to) {
        return parameter("to", to);
    }

    /**
     * With trim-silence the silence at both ends of the recording is cut away. One of trim-silence, do-not-trim.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder trim(String trim) {
        return parameter("trim", trim);
    }

    /**
     * The address of audio for a participant who waits for the conference to start.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder waitUrl(String waitUrl) {
        return parameter("waitUrl", waitUrl);
    }
}
