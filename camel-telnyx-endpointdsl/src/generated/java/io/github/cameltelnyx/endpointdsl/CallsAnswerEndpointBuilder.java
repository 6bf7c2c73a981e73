// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:calls/answer. Answers an incoming call, which most other commands need to be done first.
 */
public final class CallsAnswerEndpointBuilder extends TelnyxOperationEndpointBuilder<CallsAnswerEndpointBuilder> {

    CallsAnswerEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    CallsAnswerEndpointBuilder with(EndpointDescription changed) {
        return new CallsAnswerEndpointBuilder(changed);
    }

    /**
     * The call to command. From an event it comes by itself, in the header CamelTelnyxCallControlId. Required, here, as
     * a header or in the body.
     */
    public CallsAnswerEndpointBuilder callControlId(String callControlId) {
        return parameter("callControlId", callControlId);
    }

    /**
     * Hands the call to an AI assistant; what is not given is taken from the assistant as stored.
     */
    public CallsAnswerEndpointBuilder assistant(String assistant) {
        return secretParameter("assistant", assistant);
    }

    /**
     * Hands the call to an AI assistant; what is not given is taken from the assistant as stored.
     */
    public CallsAnswerEndpointBuilder assistant(java.util.Map<String, ?> assistant) {
        return secretParameter("assistant", assistant);
    }

    /**
     * The billing group that the call is charged to.
     */
    public CallsAnswerEndpointBuilder billingGroupId(String billingGroupId) {
        return parameter("billingGroupId", billingGroupId);
    }

    /**
     * Text that every later event of the call carries back. Give it plain; the component sends it as base64.
     */
    public CallsAnswerEndpointBuilder clientState(String clientState) {
        return parameter("clientState", clientState);
    }

    /**
     * An id of this command; Telnyx ignores a second one with the same id for the same call or conference. The component
     * derives it where it is not given.
     */
    public CallsAnswerEndpointBuilder commandId(String commandId) {
        return parameter("commandId", commandId);
    }

    /**
     * Connects the answered call with your own WebSocket server, which exchanges text while Telnyx speaks and listens.
     */
    public CallsAnswerEndpointBuilder conversationRelayConfig(String conversationRelayConfig) {
        return parameter("conversationRelayConfig", conversationRelayConfig);
    }

    /**
     * Connects the answered call with your own WebSocket server, which exchanges text while Telnyx speaks and listens.
     */
    public CallsAnswerEndpointBuilder conversationRelayConfig(java.util.Map<String, ?> conversationRelayConfig) {
        return parameter("conversationRelayConfig", conversationRelayConfig);
    }

    /**
     * SIP headers for the answer to the caller, each with a name and a value.
     */
    public CallsAnswerEndpointBuilder customHeaders(String customHeaders) {
        return parameter("customHeaders", customHeaders);
    }

    /**
     * SIP headers for the answer to the caller, each with a name and a value.
     */
    public CallsAnswerEndpointBuilder customHeaders(java.util.List<?> customHeaders) {
        return parameter("customHeaders", customHeaders);
    }

    /**
     * Has the other party's voice examined for being generated; an event tells the result.
     */
    public CallsAnswerEndpointBuilder deepfakeDetection(String deepfakeDetection) {
        return parameter("deepfakeDetection", deepfakeDetection);
    }

    /**
     * Has the other party's voice examined for being generated; an event tells the result.
     */
    public CallsAnswerEndpointBuilder deepfakeDetection(java.util.Map<String, ?> deepfakeDetection) {
        return parameter("deepfakeDetection", deepfakeDetection);
    }

    /**
     * Codecs in the order you like them, separated by commas, as in PCMU,G722.
     */
    public CallsAnswerEndpointBuilder preferredCodecs(String preferredCodecs) {
        return parameter("preferredCodecs", preferredCodecs);
    }

    /**
     * Starts a recording when the call is answered. One of record-from-answer.
     */
    public CallsAnswerEndpointBuilder record(String record) {
        return parameter("record", record);
    }

    /**
     * Whether both parties share one channel of the recording (single) or have one each (dual). One of single, dual.
     * Default: dual.
     */
    public CallsAnswerEndpointBuilder recordChannels(String recordChannels) {
        return parameter("recordChannels", recordChannels);
    }

    /**
     * A name for the recorded file instead of the call's leg id; Telnyx adds the time.
     */
    public CallsAnswerEndpointBuilder recordCustomFileName(String recordCustomFileName) {
        return parameter("recordCustomFileName", recordCustomFileName);
    }

    /**
     * The form of the recorded file. One of wav, mp3. Default: mp3.
     */
    public CallsAnswerEndpointBuilder recordFormat(String recordFormat) {
        return parameter("recordFormat", recordFormat);
    }

    /**
     * The longest that the recording may get in seconds, up to 43200; 0 is without a limit. At least 0. At most 43200.
     * Default: 0.
     */
    public CallsAnswerEndpointBuilder recordMaxLength(String recordMaxLength) {
        return parameter("recordMaxLength", recordMaxLength);
    }

    /**
     * The longest that the recording may get in seconds, up to 43200; 0 is without a limit. At least 0. At most 43200.
     * Default: 0.
     */
    public CallsAnswerEndpointBuilder recordMaxLength(long recordMaxLength) {
        return parameter("recordMaxLength", recordMaxLength);
    }

    /**
     * Seconds of silence after speech that end the recording; 0 never does. It is charged as a transcription. At least
     * 0. Default: 0.
     */
    public CallsAnswerEndpointBuilder recordTimeoutSecs(String recordTimeoutSecs) {
        return parameter("recordTimeoutSecs", recordTimeoutSecs);
    }

    /**
     * Seconds of silence after speech that end the recording; 0 never does. It is charged as a transcription. At least
     * 0. Default: 0.
     */
    public CallsAnswerEndpointBuilder recordTimeoutSecs(long recordTimeoutSecs) {
        return parameter("recordTimeoutSecs", recordTimeoutSecs);
    }

    /**
     * Whose voice is recorded; a single party is always recorded in one channel. One of both, inbound, outbound.
     * Default: both.
     */
    public CallsAnswerEndpointBuilder recordTrack(String recordTrack) {
        return parameter("recordTrack", recordTrack);
    }

    /**
     * With trim-silence the silence at both ends of the recording is cut away. One of trim-silence.
     */
    public CallsAnswerEndpointBuilder recordTrim(String recordTrim) {
        return parameter("recordTrim", recordTrim);
    }

    /**
     * Sends packets of silence while there is nothing else to send. Default: false.
     */
    public CallsAnswerEndpointBuilder sendSilenceWhenIdle(String sendSilenceWhenIdle) {
        return parameter("sendSilenceWhenIdle", sendSilenceWhenIdle);
    }

    /**
     * Sends packets of silence while there is nothing else to send. Default: false.
     */
    public CallsAnswerEndpointBuilder sendSilenceWhenIdle(boolean sendSilenceWhenIdle) {
        return parameter("sendSilenceWhenIdle", sendSilenceWhenIdle);
    }

    /**
     * SIP headers of standard names for the answer to the caller; Telnyx takes User-to-User alone.
     */
    public CallsAnswerEndpointBuilder sipHeaders(String sipHeaders) {
        return parameter("sipHeaders", sipHeaders);
    }

    /**
     * SIP headers of standard names for the answer to the caller; Telnyx takes User-to-User alone.
     */
    public CallsAnswerEndpointBuilder sipHeaders(java.util.List<?> sipHeaders) {
        return parameter("sipHeaders", sipHeaders);
    }

    /**
     * Changes the pitch of a voice on the call.
     */
    public CallsAnswerEndpointBuilder soundModifications(String soundModifications) {
        return parameter("soundModifications", soundModifications);
    }

    /**
     * Changes the pitch of a voice on the call.
     */
    public CallsAnswerEndpointBuilder soundModifications(java.util.Map<String, ?> soundModifications) {
        return parameter("soundModifications", soundModifications);
    }

    /**
     * The codec of the sound that the server sends back as RTP. One of PCMU, PCMA, G722, OPUS, AMR-WB, L16. Default:
     * PCMU.
     */
    public CallsAnswerEndpointBuilder streamBidirectionalCodec(String streamBidirectionalCodec) {
        return parameter("streamBidirectionalCodec", streamBidirectionalCodec);
    }

    /**
     * How the server sends sound back, as MP3 files or as RTP. One of mp3, rtp. Default: mp3.
     */
    public CallsAnswerEndpointBuilder streamBidirectionalMode(String streamBidirectionalMode) {
        return parameter("streamBidirectionalMode", streamBidirectionalMode);
    }

    /**
     * Who hears the sound that the server sends back. One of both, self, opposite. Default: opposite.
     */
    public CallsAnswerEndpointBuilder streamBidirectionalTargetLegs(String streamBidirectionalTargetLegs) {
        return parameter("streamBidirectionalTargetLegs", streamBidirectionalTargetLegs);
    }

    /**
     * The codec of the streamed sound; default leaves it as the call has it. One of PCMU, PCMA, G722, OPUS, AMR-WB, L16,
     * default. Default: default.
     */
    public CallsAnswerEndpointBuilder streamCodec(String streamCodec) {
        return parameter("streamCodec", streamCodec);
    }

    /**
     * Which direction of the sound is streamed. One of inbound_track, outbound_track, both_tracks. Default:
     * inbound_track.
     */
    public CallsAnswerEndpointBuilder streamTrack(String streamTrack) {
        return parameter("streamTrack", streamTrack);
    }

    /**
     * The WebSocket address that gets the sound of the call.
     */
    public CallsAnswerEndpointBuilder streamUrl(String streamUrl) {
        return parameter("streamUrl", streamUrl);
    }

    /**
     * Transcribes the call from the moment it is answered. Default: false.
     */
    public CallsAnswerEndpointBuilder transcription(String transcription) {
        return parameter("transcription", transcription);
    }

    /**
     * Transcribes the call from the moment it is answered. Default: false.
     */
    public CallsAnswerEndpointBuilder transcription(boolean transcription) {
        return parameter("transcription", transcription);
    }

    /**
     * How the call is transcribed.
     */
    public CallsAnswerEndpointBuilder transcriptionConfig(String transcriptionConfig) {
        return parameter("transcriptionConfig", transcriptionConfig);
    }

    /**
     * How the call is transcribed.
     */
    public CallsAnswerEndpointBuilder transcriptionConfig(java.util.Map<String, ?> transcriptionConfig) {
        return parameter("transcriptionConfig", transcriptionConfig);
    }

    /**
     * How often events are sent again, by event type.
     */
    public CallsAnswerEndpointBuilder webhookRetriesPolicies(String webhookRetriesPolicies) {
        return parameter("webhookRetriesPolicies", webhookRetriesPolicies);
    }

    /**
     * How often events are sent again, by event type.
     */
    public CallsAnswerEndpointBuilder webhookRetriesPolicies(java.util.Map<String, ?> webhookRetriesPolicies) {
        return parameter("webhookRetriesPolicies", webhookRetriesPolicies);
    }

    /**
     * The address that gets the further events of this call, instead of the application's.
     */
    public CallsAnswerEndpointBuilder webhookUrl(String webhookUrl) {
        return parameter("webhookUrl", webhookUrl);
    }

    /**
     * The HTTP method for webhookUrl. Choose POST, since the parameters of a GET are not signed. One of POST, GET.
     * Default: POST.
     */
    public CallsAnswerEndpointBuilder webhookUrlMethod(String webhookUrlMethod) {
        return parameter("webhookUrlMethod", webhookUrlMethod);
    }

    /**
     * Addresses by event type, as in call.hangup; events not named here go to webhookUrl.
     */
    public CallsAnswerEndpointBuilder webhookUrls(String webhookUrls) {
        return parameter("webhookUrls", webhookUrls);
    }

    /**
     * Addresses by event type, as in call.hangup; events not named here go to webhookUrl.
     */
    public CallsAnswerEndpointBuilder webhookUrls(java.util.Map<String, ?> webhookUrls) {
        return parameter("webhookUrls", webhookUrls);
    }

    /**
     * The HTTP method for the addresses of webhookUrls. Choose POST, since the parameters of a GET are not signed. One
     * of POST, GET. Default: POST.
     */
    public CallsAnswerEndpointBuilder webhookUrlsMethod(String webhookUrlsMethod) {
        return parameter("webhookUrlsMethod", webhookUrlsMethod);
    }
}
