// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:texml-ai-calls/create. Dials a number and lets an AI assistant talk as soon as it is answered.
 */
public final class TexmlAiCallsCreateEndpointBuilder extends TelnyxOperationEndpointBuilder<TexmlAiCallsCreateEndpointBuilder> {

    TexmlAiCallsCreateEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    TexmlAiCallsCreateEndpointBuilder with(EndpointDescription changed) {
        return new TexmlAiCallsCreateEndpointBuilder(changed);
    }

    /**
     * The TeXML application that makes the call, by its id. Required, here, as a header or in the body.
     */
    public TexmlAiCallsCreateEndpointBuilder connectionId(String connectionId) {
        return parameter("connectionId", connectionId);
    }

    /**
     * The assistant, by its id. Required, here, as a header or in the body.
     */
    public TexmlAiCallsCreateEndpointBuilder aiAssistantId(String aiAssistantId) {
        return parameter("aiAssistantId", aiAssistantId);
    }

    /**
     * The number shown to the called party, in E.164 form with its plus. Required, here, as a header or in the body.
     */
    public TexmlAiCallsCreateEndpointBuilder from(String from) {
        return parameter("from", from);
    }

    /**
     * The number in E.164 form with its plus, or the SIP address to dial. Required, here, as a header or in the body.
     */
    public TexmlAiCallsCreateEndpointBuilder to(String to) {
        return parameter("to", to);
    }

    /**
     * Values for the {{names}} in the assistant's texts.
     */
    public TexmlAiCallsCreateEndpointBuilder aiAssistantDynamicVariables(String aiAssistantDynamicVariables) {
        return parameter("aiAssistantDynamicVariables", aiAssistantDynamicVariables);
    }

    /**
     * Values for the {{names}} in the assistant's texts.
     */
    public TexmlAiCallsCreateEndpointBuilder aiAssistantDynamicVariables(java.util.Map<String, ?> aiAssistantDynamicVariables) {
        return parameter("aiAssistantDynamicVariables", aiAssistantDynamicVariables);
    }

    /**
     * The version of the assistant.
     */
    public TexmlAiCallsCreateEndpointBuilder aiAssistantVersion(String aiAssistantVersion) {
        return parameter("aiAssistantVersion", aiAssistantVersion);
    }

    /**
     * Detects machines while the assistant talks already, instead of before. Default: false.
     */
    public TexmlAiCallsCreateEndpointBuilder asyncAmd(String asyncAmd) {
        return parameter("asyncAmd", asyncAmd);
    }

    /**
     * Detects machines while the assistant talks already, instead of before. Default: false.
     */
    public TexmlAiCallsCreateEndpointBuilder asyncAmd(boolean asyncAmd) {
        return parameter("asyncAmd", asyncAmd);
    }

    /**
     * The address that gets the result of a detection with asyncAmd.
     */
    public TexmlAiCallsCreateEndpointBuilder asyncAmdStatusCallback(String asyncAmdStatusCallback) {
        return parameter("asyncAmdStatusCallback", asyncAmdStatusCallback);
    }

    /**
     * The HTTP method for asyncAmdStatusCallback. Choose POST, since the parameters of a GET are not signed. One of GET,
     * POST. Default: POST.
     */
    public TexmlAiCallsCreateEndpointBuilder asyncAmdStatusCallbackMethod(String asyncAmdStatusCallbackMethod) {
        return parameter("asyncAmdStatusCallbackMethod", asyncAmdStatusCallbackMethod);
    }

    /**
     * The name shown to the called party beside the number, up to 128 letters, digits, blanks and -_~!.+ signs.
     */
    public TexmlAiCallsCreateEndpointBuilder callerId(String callerId) {
        return parameter("callerId", callerId);
    }

    /**
     * The address that gets the callbacks conversation_created and conversation_ended.
     */
    public TexmlAiCallsCreateEndpointBuilder conversationCallback(String conversationCallback) {
        return parameter("conversationCallback", conversationCallback);
    }

    /**
     * The HTTP method for conversationCallback and conversationCallbacks. Choose POST, since the parameters of a GET are
     * not signed. One of GET, POST. Default: POST.
     */
    public TexmlAiCallsCreateEndpointBuilder conversationCallbackMethod(String conversationCallbackMethod) {
        return parameter("conversationCallbackMethod", conversationCallbackMethod);
    }

    /**
     * Further addresses that get the callbacks conversation_created and conversation_ended.
     */
    public TexmlAiCallsCreateEndpointBuilder conversationCallbacks(String conversationCallbacks) {
        return parameter("conversationCallbacks", conversationCallbacks);
    }

    /**
     * Further addresses that get the callbacks conversation_created and conversation_ended.
     */
    public TexmlAiCallsCreateEndpointBuilder conversationCallbacks(java.util.List<?> conversationCallbacks) {
        return parameter("conversationCallbacks", conversationCallbacks);
    }

    /**
     * Headers for the call, each with a name and a value.
     */
    public TexmlAiCallsCreateEndpointBuilder customHeaders(String customHeaders) {
        return parameter("customHeaders", customHeaders);
    }

    /**
     * Headers for the call, each with a name and a value.
     */
    public TexmlAiCallsCreateEndpointBuilder customHeaders(java.util.List<?> customHeaders) {
        return parameter("customHeaders", customHeaders);
    }

    /**
     * How answering machines are detected; the premium ways are charged. One of Premium, Regular, PremiumCallScreening.
     * Default: Regular.
     */
    public TexmlAiCallsCreateEndpointBuilder detectionMode(String detectionMode) {
        return parameter("detectionMode", detectionMode);
    }

    /**
     * Whether Telnyx finds out that a machine answered; DetectMessageEnd also waits for the end of its greeting. One of
     * Enable, Disable, DetectMessageEnd. Default: Disable.
     */
    public TexmlAiCallsCreateEndpointBuilder machineDetection(String machineDetection) {
        return parameter("machineDetection", machineDetection);
    }

    /**
     * Silence that ends the question of a call screening, in milliseconds; PremiumCallScreening alone. At least 1000. At
     * most 120000.
     */
    public TexmlAiCallsCreateEndpointBuilder machineDetectionPromptEndTimeout(String machineDetectionPromptEndTimeout) {
        return parameter("machineDetectionPromptEndTimeout", machineDetectionPromptEndTimeout);
    }

    /**
     * Silence that ends the question of a call screening, in milliseconds; PremiumCallScreening alone. At least 1000. At
     * most 120000.
     */
    public TexmlAiCallsCreateEndpointBuilder machineDetectionPromptEndTimeout(long machineDetectionPromptEndTimeout) {
        return parameter("machineDetectionPromptEndTimeout", machineDetectionPromptEndTimeout);
    }

    /**
     * Silence at the start longer than this marks a machine, in milliseconds; premium detection ignores it. Default:
     * 3500.
     */
    public TexmlAiCallsCreateEndpointBuilder machineDetectionSilenceTimeout(String machineDetectionSilenceTimeout) {
        return parameter("machineDetectionSilenceTimeout", machineDetectionSilenceTimeout);
    }

    /**
     * Silence at the start longer than this marks a machine, in milliseconds; premium detection ignores it. Default:
     * 3500.
     */
    public TexmlAiCallsCreateEndpointBuilder machineDetectionSilenceTimeout(long machineDetectionSilenceTimeout) {
        return parameter("machineDetectionSilenceTimeout", machineDetectionSilenceTimeout);
    }

    /**
     * Silence after a greeting that marks a human, in milliseconds; premium detection ignores it. Default: 800.
     */
    public TexmlAiCallsCreateEndpointBuilder machineDetectionSpeechEndThreshold(String machineDetectionSpeechEndThreshold) {
        return parameter("machineDetectionSpeechEndThreshold", machineDetectionSpeechEndThreshold);
    }

    /**
     * Silence after a greeting that marks a human, in milliseconds; premium detection ignores it. Default: 800.
     */
    public TexmlAiCallsCreateEndpointBuilder machineDetectionSpeechEndThreshold(long machineDetectionSpeechEndThreshold) {
        return parameter("machineDetectionSpeechEndThreshold", machineDetectionSpeechEndThreshold);
    }

    /**
     * A greeting longer than this marks a machine, in milliseconds; premium detection ignores it. Default: 3500.
     */
    public TexmlAiCallsCreateEndpointBuilder machineDetectionSpeechThreshold(String machineDetectionSpeechThreshold) {
        return parameter("machineDetectionSpeechThreshold", machineDetectionSpeechThreshold);
    }

    /**
     * A greeting longer than this marks a machine, in milliseconds; premium detection ignores it. Default: 3500.
     */
    public TexmlAiCallsCreateEndpointBuilder machineDetectionSpeechThreshold(long machineDetectionSpeechThreshold) {
        return parameter("machineDetectionSpeechThreshold", machineDetectionSpeechThreshold);
    }

    /**
     * The longest that the whole detection may take, in milliseconds. At least 500. At most 60000. Default: 30000.
     */
    public TexmlAiCallsCreateEndpointBuilder machineDetectionTimeout(String machineDetectionTimeout) {
        return parameter("machineDetectionTimeout", machineDetectionTimeout);
    }

    /**
     * The longest that the whole detection may take, in milliseconds. At least 500. At most 60000. Default: 30000.
     */
    public TexmlAiCallsCreateEndpointBuilder machineDetectionTimeout(long machineDetectionTimeout) {
        return parameter("machineDetectionTimeout", machineDetectionTimeout);
    }

    /**
     * The ids of passports that vouch for the call, as one text.
     */
    public TexmlAiCallsCreateEndpointBuilder passports(String passports) {
        return parameter("passports", passports);
    }

    /**
     * Codecs to offer, separated by commas, as in PCMA,PCMU.
     */
    public TexmlAiCallsCreateEndpointBuilder preferredCodecs(String preferredCodecs) {
        return parameter("preferredCodecs", preferredCodecs);
    }

    /**
     * Records the whole of the call's leg.
     */
    public TexmlAiCallsCreateEndpointBuilder record(String record) {
        return parameter("record", record);
    }

    /**
     * Records the whole of the call's leg.
     */
    public TexmlAiCallsCreateEndpointBuilder record(boolean record) {
        return parameter("record", record);
    }

    /**
     * Whether both parties share one channel of the recording (mono) or have one each (dual). One of mono, dual.
     */
    public TexmlAiCallsCreateEndpointBuilder recordingChannels(String recordingChannels) {
        return parameter("recordingChannels", recordingChannels);
    }

    /**
     * The address that gets the callbacks about the recording.
     */
    public TexmlAiCallsCreateEndpointBuilder recordingStatusCallback(String recordingStatusCallback) {
        return parameter("recordingStatusCallback", recordingStatusCallback);
    }

    /**
     * Which steps of the recording are told to recordingStatusCallback, as a list or as words with blanks between them.
     * One of in-progress, completed, absent. Default: completed.
     */
    public TexmlAiCallsCreateEndpointBuilder recordingStatusCallbackEvent(String recordingStatusCallbackEvent) {
        return parameter("recordingStatusCallbackEvent", recordingStatusCallbackEvent);
    }

    /**
     * The HTTP method for recordingStatusCallback. Choose POST, since the parameters of a GET are not signed. One of
     * GET, POST.
     */
    public TexmlAiCallsCreateEndpointBuilder recordingStatusCallbackMethod(String recordingStatusCallbackMethod) {
        return parameter("recordingStatusCallbackMethod", recordingStatusCallbackMethod);
    }

    /**
     * Seconds of silence after speech that end the recording; 0 never does. It is charged as a transcription. At least
     * 0. Default: 0.
     */
    public TexmlAiCallsCreateEndpointBuilder recordingTimeout(String recordingTimeout) {
        return parameter("recordingTimeout", recordingTimeout);
    }

    /**
     * Seconds of silence after speech that end the recording; 0 never does. It is charged as a transcription. At least
     * 0. Default: 0.
     */
    public TexmlAiCallsCreateEndpointBuilder recordingTimeout(long recordingTimeout) {
        return parameter("recordingTimeout", recordingTimeout);
    }

    /**
     * Whose voice is recorded. One of inbound, outbound, both.
     */
    public TexmlAiCallsCreateEndpointBuilder recordingTrack(String recordingTrack) {
        return parameter("recordingTrack", recordingTrack);
    }

    /**
     * Tells the recording's address in the callbacks. Default: true.
     */
    public TexmlAiCallsCreateEndpointBuilder sendRecordingUrl(String sendRecordingUrl) {
        return parameter("sendRecordingUrl", sendRecordingUrl);
    }

    /**
     * Tells the recording's address in the callbacks. Default: true.
     */
    public TexmlAiCallsCreateEndpointBuilder sendRecordingUrl(boolean sendRecordingUrl) {
        return parameter("sendRecordingUrl", sendRecordingUrl);
    }

    /**
     * The password for an address that asks for SIP authentication. Secret: kept out of logs.
     */
    public TexmlAiCallsCreateEndpointBuilder sipAuthPassword(String sipAuthPassword) {
        return secretParameter("sipAuthPassword", sipAuthPassword);
    }

    /**
     * The user name for an address that asks for SIP authentication.
     */
    public TexmlAiCallsCreateEndpointBuilder sipAuthUsername(String sipAuthUsername) {
        return parameter("sipAuthUsername", sipAuthUsername);
    }

    /**
     * The SIP region that the call uses. One of US, Europe, Canada, Australia, Middle East. Default: US.
     */
    public TexmlAiCallsCreateEndpointBuilder sipRegion(String sipRegion) {
        return parameter("sipRegion", sipRegion);
    }

    /**
     * The address that gets the callbacks about the progress.
     */
    public TexmlAiCallsCreateEndpointBuilder statusCallback(String statusCallback) {
        return parameter("statusCallback", statusCallback);
    }

    /**
     * Which steps of the call are told to statusCallback, as a list or as words with blanks between them. One of
     * initiated, ringing, answered, completed, no-answer, busy, canceled, failed, analyzed. Default: completed.
     */
    public TexmlAiCallsCreateEndpointBuilder statusCallbackEvent(String statusCallbackEvent) {
        return parameter("statusCallbackEvent", statusCallbackEvent);
    }

    /**
     * The HTTP method for statusCallback and statusCallbacks. Choose POST, since the parameters of a GET are not signed.
     * One of GET, POST. Default: POST.
     */
    public TexmlAiCallsCreateEndpointBuilder statusCallbackMethod(String statusCallbackMethod) {
        return parameter("statusCallbackMethod", statusCallbackMethod);
    }

    /**
     * Further addresses that get the callbacks about the progress.
     */
    public TexmlAiCallsCreateEndpointBuilder statusCallbacks(String statusCallbacks) {
        return parameter("statusCallbacks", statusCallbacks);
    }

    /**
     * Further addresses that get the callbacks about the progress.
     */
    public TexmlAiCallsCreateEndpointBuilder statusCallbacks(java.util.List<?> statusCallbacks) {
        return parameter("statusCallbacks", statusCallbacks);
    }

    /**
     * Seconds after which the call is ended. At least 30. At most 14400. Default: 14400.
     */
    public TexmlAiCallsCreateEndpointBuilder timeLimit(String timeLimit) {
        return parameter("timeLimit", timeLimit);
    }

    /**
     * Seconds after which the call is ended. At least 30. At most 14400. Default: 14400.
     */
    public TexmlAiCallsCreateEndpointBuilder timeLimit(long timeLimit) {
        return parameter("timeLimit", timeLimit);
    }

    /**
     * Seconds to wait for an answer before the call is given up. At least 5. At most 120. Default: 30.
     */
    public TexmlAiCallsCreateEndpointBuilder timeout(String timeout) {
        return parameter("timeout", timeout);
    }

    /**
     * Seconds to wait for an answer before the call is given up. At least 5. At most 120. Default: 30.
     */
    public TexmlAiCallsCreateEndpointBuilder timeout(long timeout) {
        return parameter("timeout", timeout);
    }

    /**
     * With trim-silence the silence at both ends of the recording is cut away. One of trim-silence, do-not-trim.
     */
    public TexmlAiCallsCreateEndpointBuilder trim(String trim) {
        return parameter("trim", trim);
    }
}
