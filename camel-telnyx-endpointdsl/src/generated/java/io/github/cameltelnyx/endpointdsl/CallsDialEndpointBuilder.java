// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:calls/dial. Dials a number or SIP address and gives the new call, which is not answered yet.
 */
public final class CallsDialEndpointBuilder extends TelnyxOperationEndpointBuilder<CallsDialEndpointBuilder> {

    CallsDialEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    CallsDialEndpointBuilder with(EndpointDescription changed) {
        return new CallsDialEndpointBuilder(changed);
    }

    /**
     * The Call Control application that the call belongs to, by its id. Required, here, as a header or in the body.
     */
    public CallsDialEndpointBuilder connectionId(String connectionId) {
        return parameter("connectionId", connectionId);
    }

    /**
     * The number shown to the called party, in E.164 form with its plus. Required, here, as a header or in the body.
     */
    public CallsDialEndpointBuilder from(String from) {
        return parameter("from", from);
    }

    /**
     * The number in E.164 form or the SIP address to dial, or a list of them; after a single one may stand a comma and
     * keys to press on answer. Required, here, as a header or in the body.
     */
    public CallsDialEndpointBuilder to(String to) {
        return parameter("to", to);
    }

    /**
     * The number in E.164 form or the SIP address to dial, or a list of them; after a single one may stand a comma and
     * keys to press on answer. Required, here, as a header or in the body.
     */
    public CallsDialEndpointBuilder to(java.util.List<?> to) {
        return parameter("to", to);
    }

    /**
     * Whether and how Telnyx finds out that a machine answered; events then tell the result. One of premium, detect,
     * detect_beep, detect_words, greeting_end, disabled. Default: disabled.
     */
    public CallsDialEndpointBuilder answeringMachineDetection(String answeringMachineDetection) {
        return parameter("answeringMachineDetection", answeringMachineDetection);
    }

    /**
     * Fine tuning of answeringMachineDetection; premium heeds totalAnalysisTimeMillis and greetingDurationMillis alone.
     */
    public CallsDialEndpointBuilder answeringMachineDetectionConfig(String answeringMachineDetectionConfig) {
        return parameter("answeringMachineDetectionConfig", answeringMachineDetectionConfig);
    }

    /**
     * Fine tuning of answeringMachineDetection; premium heeds totalAnalysisTimeMillis and greetingDurationMillis alone.
     */
    public CallsDialEndpointBuilder answeringMachineDetectionConfig(java.util.Map<String, ?> answeringMachineDetectionConfig) {
        return parameter("answeringMachineDetectionConfig", answeringMachineDetectionConfig);
    }

    /**
     * Hands the call to an AI assistant; what is not given is taken from the assistant as stored.
     */
    public CallsDialEndpointBuilder assistant(String assistant) {
        return secretParameter("assistant", assistant);
    }

    /**
     * Hands the call to an AI assistant; what is not given is taken from the assistant as stored.
     */
    public CallsDialEndpointBuilder assistant(java.util.Map<String, ?> assistant) {
        return secretParameter("assistant", assistant);
    }

    /**
     * The address of an MP3 or WAV file that the called party hears on answering; not together with mediaName.
     */
    public CallsDialEndpointBuilder audioUrl(String audioUrl) {
        return parameter("audioUrl", audioUrl);
    }

    /**
     * The billing group that the call is charged to.
     */
    public CallsDialEndpointBuilder billingGroupId(String billingGroupId) {
        return parameter("billingGroupId", billingGroupId);
    }

    /**
     * Tells Telnyx that the new call will be bridged with linkTo, which is then required and gives the number to show.
     * Default: false.
     */
    public CallsDialEndpointBuilder bridgeIntent(String bridgeIntent) {
        return parameter("bridgeIntent", bridgeIntent);
    }

    /**
     * Tells Telnyx that the new call will be bridged with linkTo, which is then required and gives the number to show.
     * Default: false.
     */
    public CallsDialEndpointBuilder bridgeIntent(boolean bridgeIntent) {
        return parameter("bridgeIntent", bridgeIntent);
    }

    /**
     * Bridges the new call with linkTo, which is then required, as soon as it is answered. Default: false.
     */
    public CallsDialEndpointBuilder bridgeOnAnswer(String bridgeOnAnswer) {
        return parameter("bridgeOnAnswer", bridgeOnAnswer);
    }

    /**
     * Bridges the new call with linkTo, which is then required, as soon as it is answered. Default: false.
     */
    public CallsDialEndpointBuilder bridgeOnAnswer(boolean bridgeOnAnswer) {
        return parameter("bridgeOnAnswer", bridgeOnAnswer);
    }

    /**
     * Text that every later event of the call carries back. Give it plain; the component sends it as base64.
     */
    public CallsDialEndpointBuilder clientState(String clientState) {
        return parameter("clientState", clientState);
    }

    /**
     * An id of this dial; Telnyx ignores a second dial with the same one. The component derives it where it is not
     * given.
     */
    public CallsDialEndpointBuilder commandId(String commandId) {
        return parameter("commandId", commandId);
    }

    /**
     * Puts the called party into a conference.
     */
    public CallsDialEndpointBuilder conferenceConfig(String conferenceConfig) {
        return parameter("conferenceConfig", conferenceConfig);
    }

    /**
     * Puts the called party into a conference.
     */
    public CallsDialEndpointBuilder conferenceConfig(java.util.Map<String, ?> conferenceConfig) {
        return parameter("conferenceConfig", conferenceConfig);
    }

    /**
     * Connects the answered call with your own WebSocket server, which exchanges text while Telnyx speaks and listens.
     */
    public CallsDialEndpointBuilder conversationRelayConfig(String conversationRelayConfig) {
        return parameter("conversationRelayConfig", conversationRelayConfig);
    }

    /**
     * Connects the answered call with your own WebSocket server, which exchanges text while Telnyx speaks and listens.
     */
    public CallsDialEndpointBuilder conversationRelayConfig(java.util.Map<String, ?> conversationRelayConfig) {
        return parameter("conversationRelayConfig", conversationRelayConfig);
    }

    /**
     * SIP headers for the invitation, each with a name and a value.
     */
    public CallsDialEndpointBuilder customHeaders(String customHeaders) {
        return parameter("customHeaders", customHeaders);
    }

    /**
     * SIP headers for the invitation, each with a name and a value.
     */
    public CallsDialEndpointBuilder customHeaders(java.util.List<?> customHeaders) {
        return parameter("customHeaders", customHeaders);
    }

    /**
     * Has the other party's voice examined for being generated; an event tells the result.
     */
    public CallsDialEndpointBuilder deepfakeDetection(String deepfakeDetection) {
        return parameter("deepfakeDetection", deepfakeDetection);
    }

    /**
     * Has the other party's voice examined for being generated; an event tells the result.
     */
    public CallsDialEndpointBuilder deepfakeDetection(java.util.Map<String, ?> deepfakeDetection) {
        return parameter("deepfakeDetection", deepfakeDetection);
    }

    /**
     * Settings of the connection with Dialogflow.
     */
    public CallsDialEndpointBuilder dialogflowConfig(String dialogflowConfig) {
        return parameter("dialogflowConfig", dialogflowConfig);
    }

    /**
     * Settings of the connection with Dialogflow.
     */
    public CallsDialEndpointBuilder dialogflowConfig(java.util.Map<String, ?> dialogflowConfig) {
        return parameter("dialogflowConfig", dialogflowConfig);
    }

    /**
     * Connects the call with Dialogflow. Default: false.
     */
    public CallsDialEndpointBuilder enableDialogflow(String enableDialogflow) {
        return parameter("enableDialogflow", enableDialogflow);
    }

    /**
     * Connects the call with Dialogflow. Default: false.
     */
    public CallsDialEndpointBuilder enableDialogflow(boolean enableDialogflow) {
        return parameter("enableDialogflow", enableDialogflow);
    }

    /**
     * The name shown to the called party beside the number, up to 128 letters, digits, blanks and -_~!.+ signs.
     */
    public CallsDialEndpointBuilder fromDisplayName(String fromDisplayName) {
        return parameter("fromDisplayName", fromDisplayName);
    }

    /**
     * The call whose session the new one joins, by its control id.
     */
    public CallsDialEndpointBuilder linkTo(String linkTo) {
        return parameter("linkTo", linkTo);
    }

    /**
     * Whether the media must be encrypted, and how; it wins over a secure parameter of a SIP address. One of disabled,
     * SRTP, DTLS. Default: disabled.
     */
    public CallsDialEndpointBuilder mediaEncryption(String mediaEncryption) {
        return parameter("mediaEncryption", mediaEncryption);
    }

    /**
     * The name of an uploaded MP3 or WAV file that the called party hears on answering; not together with audioUrl.
     */
    public CallsDialEndpointBuilder mediaName(String mediaName) {
        return parameter("mediaName", mediaName);
    }

    /**
     * With the value self the call stays parked when a bridge ends, instead of being hung up; needs linkTo.
     */
    public CallsDialEndpointBuilder parkAfterUnbridge(String parkAfterUnbridge) {
        return parameter("parkAfterUnbridge", parkAfterUnbridge);
    }

    /**
     * Codecs in the order you like them, separated by commas, as in PCMU,G722.
     */
    public CallsDialEndpointBuilder preferredCodecs(String preferredCodecs) {
        return parameter("preferredCodecs", preferredCodecs);
    }

    /**
     * Hangs up instead of bridging where the other call is bridged already. Default: false.
     */
    public CallsDialEndpointBuilder preventDoubleBridge(String preventDoubleBridge) {
        return parameter("preventDoubleBridge", preventDoubleBridge);
    }

    /**
     * Hangs up instead of bridging where the other call is bridged already. Default: false.
     */
    public CallsDialEndpointBuilder preventDoubleBridge(boolean preventDoubleBridge) {
        return parameter("preventDoubleBridge", preventDoubleBridge);
    }

    /**
     * Whether the caller's name and number are hidden (id) or shown (none). One of id, none.
     */
    public CallsDialEndpointBuilder privacy(String privacy) {
        return parameter("privacy", privacy);
    }

    /**
     * Starts a recording when the call is answered. One of record-from-answer.
     */
    public CallsDialEndpointBuilder record(String record) {
        return parameter("record", record);
    }

    /**
     * Whether both parties share one channel of the recording (single) or have one each (dual). One of single, dual.
     * Default: dual.
     */
    public CallsDialEndpointBuilder recordChannels(String recordChannels) {
        return parameter("recordChannels", recordChannels);
    }

    /**
     * A name for the recorded file instead of the call's leg id; Telnyx adds the time.
     */
    public CallsDialEndpointBuilder recordCustomFileName(String recordCustomFileName) {
        return parameter("recordCustomFileName", recordCustomFileName);
    }

    /**
     * The form of the recorded file. One of wav, mp3. Default: mp3.
     */
    public CallsDialEndpointBuilder recordFormat(String recordFormat) {
        return parameter("recordFormat", recordFormat);
    }

    /**
     * The longest that the recording may get in seconds, up to 43200; 0 is without a limit. At least 0. At most 43200.
     * Default: 0.
     */
    public CallsDialEndpointBuilder recordMaxLength(String recordMaxLength) {
        return parameter("recordMaxLength", recordMaxLength);
    }

    /**
     * The longest that the recording may get in seconds, up to 43200; 0 is without a limit. At least 0. At most 43200.
     * Default: 0.
     */
    public CallsDialEndpointBuilder recordMaxLength(long recordMaxLength) {
        return parameter("recordMaxLength", recordMaxLength);
    }

    /**
     * Seconds of silence after speech that end the recording; 0 never does. It is charged as a transcription. At least
     * 0. Default: 0.
     */
    public CallsDialEndpointBuilder recordTimeoutSecs(String recordTimeoutSecs) {
        return parameter("recordTimeoutSecs", recordTimeoutSecs);
    }

    /**
     * Seconds of silence after speech that end the recording; 0 never does. It is charged as a transcription. At least
     * 0. Default: 0.
     */
    public CallsDialEndpointBuilder recordTimeoutSecs(long recordTimeoutSecs) {
        return parameter("recordTimeoutSecs", recordTimeoutSecs);
    }

    /**
     * Whose voice is recorded; a single party is always recorded in one channel. One of both, inbound, outbound.
     * Default: both.
     */
    public CallsDialEndpointBuilder recordTrack(String recordTrack) {
        return parameter("recordTrack", recordTrack);
    }

    /**
     * With trim-silence the silence at both ends of the recording is cut away. One of trim-silence.
     */
    public CallsDialEndpointBuilder recordTrim(String recordTrim) {
        return parameter("recordTrim", recordTrim);
    }

    /**
     * Whether further routes to the same number are tried when timeoutSecs is over. Default: true.
     */
    public CallsDialEndpointBuilder retryOnTimeout(String retryOnTimeout) {
        return parameter("retryOnTimeout", retryOnTimeout);
    }

    /**
     * Whether further routes to the same number are tried when timeoutSecs is over. Default: true.
     */
    public CallsDialEndpointBuilder retryOnTimeout(boolean retryOnTimeout) {
        return parameter("retryOnTimeout", retryOnTimeout);
    }

    /**
     * Keys to press when the called party answers, from 0-9 A-D * #, with w for a wait of half a second and W for one
     * second.
     */
    public CallsDialEndpointBuilder sendDigitsOnAnswer(String sendDigitsOnAnswer) {
        return parameter("sendDigitsOnAnswer", sendDigitsOnAnswer);
    }

    /**
     * Sends packets of silence while there is nothing else to send. Default: false.
     */
    public CallsDialEndpointBuilder sendSilenceWhenIdle(String sendSilenceWhenIdle) {
        return parameter("sendSilenceWhenIdle", sendSilenceWhenIdle);
    }

    /**
     * Sends packets of silence while there is nothing else to send. Default: false.
     */
    public CallsDialEndpointBuilder sendSilenceWhenIdle(boolean sendSilenceWhenIdle) {
        return parameter("sendSilenceWhenIdle", sendSilenceWhenIdle);
    }

    /**
     * The password for an address that asks for SIP authentication. Secret: kept out of logs.
     */
    public CallsDialEndpointBuilder sipAuthPassword(String sipAuthPassword) {
        return secretParameter("sipAuthPassword", sipAuthPassword);
    }

    /**
     * The user name for an address that asks for SIP authentication.
     */
    public CallsDialEndpointBuilder sipAuthUsername(String sipAuthUsername) {
        return parameter("sipAuthUsername", sipAuthUsername);
    }

    /**
     * SIP headers of standard names for the invitation; Telnyx takes User-to-User alone.
     */
    public CallsDialEndpointBuilder sipHeaders(String sipHeaders) {
        return parameter("sipHeaders", sipHeaders);
    }

    /**
     * SIP headers of standard names for the invitation; Telnyx takes User-to-User alone.
     */
    public CallsDialEndpointBuilder sipHeaders(java.util.List<?> sipHeaders) {
        return parameter("sipHeaders", sipHeaders);
    }

    /**
     * The SIP region that the call uses. One of US, Europe, Canada, Australia, Middle East. Default: US.
     */
    public CallsDialEndpointBuilder sipRegion(String sipRegion) {
        return parameter("sipRegion", sipRegion);
    }

    /**
     * How SIP messages travel to the called address. One of UDP, TCP, TLS. Default: UDP.
     */
    public CallsDialEndpointBuilder sipTransportProtocol(String sipTransportProtocol) {
        return parameter("sipTransportProtocol", sipTransportProtocol);
    }

    /**
     * Changes the pitch of a voice on the call.
     */
    public CallsDialEndpointBuilder soundModifications(String soundModifications) {
        return parameter("soundModifications", soundModifications);
    }

    /**
     * Changes the pitch of a voice on the call.
     */
    public CallsDialEndpointBuilder soundModifications(java.util.Map<String, ?> soundModifications) {
        return parameter("soundModifications", soundModifications);
    }

    /**
     * A token that Telnyx shows to the WebSocket server. Secret: kept out of logs.
     */
    public CallsDialEndpointBuilder streamAuthToken(String streamAuthToken) {
        return secretParameter("streamAuthToken", streamAuthToken);
    }

    /**
     * The codec of the sound that the server sends back as RTP. One of PCMU, PCMA, G722, OPUS, AMR-WB, L16. Default:
     * PCMU.
     */
    public CallsDialEndpointBuilder streamBidirectionalCodec(String streamBidirectionalCodec) {
        return parameter("streamBidirectionalCodec", streamBidirectionalCodec);
    }

    /**
     * How the server sends sound back, as MP3 files or as RTP. One of mp3, rtp. Default: mp3.
     */
    public CallsDialEndpointBuilder streamBidirectionalMode(String streamBidirectionalMode) {
        return parameter("streamBidirectionalMode", streamBidirectionalMode);
    }

    /**
     * Samples a second of the sound that the server sends back. One of 8000, 16000, 22050, 24000, 48000. Default: 8000.
     */
    public CallsDialEndpointBuilder streamBidirectionalSamplingRate(String streamBidirectionalSamplingRate) {
        return parameter("streamBidirectionalSamplingRate", streamBidirectionalSamplingRate);
    }

    /**
     * Samples a second of the sound that the server sends back. One of 8000, 16000, 22050, 24000, 48000. Default: 8000.
     */
    public CallsDialEndpointBuilder streamBidirectionalSamplingRate(long streamBidirectionalSamplingRate) {
        return parameter("streamBidirectionalSamplingRate", streamBidirectionalSamplingRate);
    }

    /**
     * Who hears the sound that the server sends back. One of both, self, opposite. Default: opposite.
     */
    public CallsDialEndpointBuilder streamBidirectionalTargetLegs(String streamBidirectionalTargetLegs) {
        return parameter("streamBidirectionalTargetLegs", streamBidirectionalTargetLegs);
    }

    /**
     * The codec of the streamed sound; default leaves it as the call has it. One of PCMU, PCMA, G722, OPUS, AMR-WB, L16,
     * default. Default: default.
     */
    public CallsDialEndpointBuilder streamCodec(String streamCodec) {
        return parameter("streamCodec", streamCodec);
    }

    /**
     * Opens the WebSocket before dialling, for servers that take long to connect. Default: false.
     */
    public CallsDialEndpointBuilder streamEstablishBeforeCallOriginate(String streamEstablishBeforeCallOriginate) {
        return parameter("streamEstablishBeforeCallOriginate", streamEstablishBeforeCallOriginate);
    }

    /**
     * Opens the WebSocket before dialling, for servers that take long to connect. Default: false.
     */
    public CallsDialEndpointBuilder streamEstablishBeforeCallOriginate(boolean streamEstablishBeforeCallOriginate) {
        return parameter("streamEstablishBeforeCallOriginate", streamEstablishBeforeCallOriginate);
    }

    /**
     * Which direction of the sound is streamed. One of inbound_track, outbound_track, both_tracks. Default:
     * inbound_track.
     */
    public CallsDialEndpointBuilder streamTrack(String streamTrack) {
        return parameter("streamTrack", streamTrack);
    }

    /**
     * The WebSocket address that gets the sound of the call.
     */
    public CallsDialEndpointBuilder streamUrl(String streamUrl) {
        return parameter("streamUrl", streamUrl);
    }

    /**
     * The call that the new one supervises, by its control id.
     */
    public CallsDialEndpointBuilder superviseCallControlId(String superviseCallControlId) {
        return parameter("superviseCallControlId", superviseCallControlId);
    }

    /**
     * What the supervisor may do; barge is heard by both sides, whisper by the supervised call alone, monitor by nobody.
     * One of barge, whisper, monitor. Default: barge.
     */
    public CallsDialEndpointBuilder supervisorRole(String supervisorRole) {
        return parameter("supervisorRole", supervisorRole);
    }

    /**
     * Seconds after which the call is ended with the hangup cause time_limit, at most 14400. At least 30. At most 14400.
     * Default: 14400.
     */
    public CallsDialEndpointBuilder timeLimitSecs(String timeLimitSecs) {
        return parameter("timeLimitSecs", timeLimitSecs);
    }

    /**
     * Seconds after which the call is ended with the hangup cause time_limit, at most 14400. At least 30. At most 14400.
     * Default: 14400.
     */
    public CallsDialEndpointBuilder timeLimitSecs(long timeLimitSecs) {
        return parameter("timeLimitSecs", timeLimitSecs);
    }

    /**
     * Seconds to wait for an answer before the call is given up with the hangup cause timeout. At least 5. At most 600.
     * Default: 30.
     */
    public CallsDialEndpointBuilder timeoutSecs(String timeoutSecs) {
        return parameter("timeoutSecs", timeoutSecs);
    }

    /**
     * Seconds to wait for an answer before the call is given up with the hangup cause timeout. At least 5. At most 600.
     * Default: 30.
     */
    public CallsDialEndpointBuilder timeoutSecs(long timeoutSecs) {
        return parameter("timeoutSecs", timeoutSecs);
    }

    /**
     * Transcribes the call from the moment it is answered. Default: false.
     */
    public CallsDialEndpointBuilder transcription(String transcription) {
        return parameter("transcription", transcription);
    }

    /**
     * Transcribes the call from the moment it is answered. Default: false.
     */
    public CallsDialEndpointBuilder transcription(boolean transcription) {
        return parameter("transcription", transcription);
    }

    /**
     * How the call is transcribed.
     */
    public CallsDialEndpointBuilder transcriptionConfig(String transcriptionConfig) {
        return parameter("transcriptionConfig", transcriptionConfig);
    }

    /**
     * How the call is transcribed.
     */
    public CallsDialEndpointBuilder transcriptionConfig(java.util.Map<String, ?> transcriptionConfig) {
        return parameter("transcriptionConfig", transcriptionConfig);
    }

    /**
     * How often events are sent again, by event type.
     */
    public CallsDialEndpointBuilder webhookRetriesPolicies(String webhookRetriesPolicies) {
        return parameter("webhookRetriesPolicies", webhookRetriesPolicies);
    }

    /**
     * How often events are sent again, by event type.
     */
    public CallsDialEndpointBuilder webhookRetriesPolicies(java.util.Map<String, ?> webhookRetriesPolicies) {
        return parameter("webhookRetriesPolicies", webhookRetriesPolicies);
    }

    /**
     * The address that gets the further events of this call, instead of the application's.
     */
    public CallsDialEndpointBuilder webhookUrl(String webhookUrl) {
        return parameter("webhookUrl", webhookUrl);
    }

    /**
     * The HTTP method for webhookUrl. Choose POST, since the parameters of a GET are not signed. One of POST, GET.
     * Default: POST.
     */
    public CallsDialEndpointBuilder webhookUrlMethod(String webhookUrlMethod) {
        return parameter("webhookUrlMethod", webhookUrlMethod);
    }

    /**
     * Addresses by event type, as in call.answered; events not named here go to the usual address.
     */
    public CallsDialEndpointBuilder webhookUrls(String webhookUrls) {
        return parameter("webhookUrls", webhookUrls);
    }

    /**
     * Addresses by event type, as in call.answered; events not named here go to the usual address.
     */
    public CallsDialEndpointBuilder webhookUrls(java.util.Map<String, ?> webhookUrls) {
        return parameter("webhookUrls", webhookUrls);
    }

    /**
     * The HTTP method for the addresses of webhookUrls. Choose POST, since the parameters of a GET are not signed. One
     * of POST, GET. Default: POST.
     */
    public CallsDialEndpointBuilder webhookUrlsMethod(String webhookUrlsMethod) {
        return parameter("webhookUrlsMethod", webhookUrlsMethod);
    }
}
