// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:texml-calls/create. Dials a number or SIP address; what is said there comes from url, from texml, or from the
 * application's own address.
 */
public final class TexmlCallsCreateEndpointBuilder extends TelnyxOperationEndpointBuilder<TexmlCallsCreateEndpointBuilder> {

    TexmlCallsCreateEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    TexmlCallsCreateEndpointBuilder with(EndpointDescription changed) {
        return new TexmlCallsCreateEndpointBuilder(changed);
    }

    /**
     * The TeXML application that the call belongs to, by its id. Required, here, as a header or in the body.
     */
    public TexmlCallsCreateEndpointBuilder applicationSid(String applicationSid) {
        return parameter("applicationSid", applicationSid);
    }

    /**
     * The number shown to the called party, in E.164 form with its plus. Required, here, as a header or in the body.
     */
    public TexmlCallsCreateEndpointBuilder from(String from) {
        return parameter("from", from);
    }

    /**
     * The number in E.164 form with its plus, or the SIP address to dial. Required, here, as a header or in the body.
     */
    public TexmlCallsCreateEndpointBuilder to(String to) {
        return parameter("to", to);
    }

    /**
     * Detects machines while the document runs already, instead of before. Default: false.
     */
    public TexmlCallsCreateEndpointBuilder asyncAmd(String asyncAmd) {
        return parameter("asyncAmd", asyncAmd);
    }

    /**
     * Detects machines while the document runs already, instead of before. Default: false.
     */
    public TexmlCallsCreateEndpointBuilder asyncAmd(boolean asyncAmd) {
        return parameter("asyncAmd", asyncAmd);
    }

    /**
     * The address that gets the result of a detection with asyncAmd.
     */
    public TexmlCallsCreateEndpointBuilder asyncAmdStatusCallback(String asyncAmdStatusCallback) {
        return parameter("asyncAmdStatusCallback", asyncAmdStatusCallback);
    }

    /**
     * The HTTP method for asyncAmdStatusCallback. Choose POST, since the parameters of a GET are not signed. One of GET,
     * POST. Default: POST.
     */
    public TexmlCallsCreateEndpointBuilder asyncAmdStatusCallbackMethod(String asyncAmdStatusCallbackMethod) {
        return parameter("asyncAmdStatusCallbackMethod", asyncAmdStatusCallbackMethod);
    }

    /**
     * The name shown to the called party beside the number, up to 128 letters, digits, blanks and -_~!.+ signs.
     */
    public TexmlCallsCreateEndpointBuilder callerId(String callerId) {
        return parameter("callerId", callerId);
    }

    /**
     * Stops what is playing when the end of a greeting is detected. Default: true.
     */
    public TexmlCallsCreateEndpointBuilder cancelPlaybackOnDetectMessageEnd(String cancelPlaybackOnDetectMessageEnd) {
        return parameter("cancelPlaybackOnDetectMessageEnd", cancelPlaybackOnDetectMessageEnd);
    }

    /**
     * Stops what is playing when the end of a greeting is detected. Default: true.
     */
    public TexmlCallsCreateEndpointBuilder cancelPlaybackOnDetectMessageEnd(boolean cancelPlaybackOnDetectMessageEnd) {
        return parameter("cancelPlaybackOnDetectMessageEnd", cancelPlaybackOnDetectMessageEnd);
    }

    /**
     * Stops what is playing when a machine is detected. Default: true.
     */
    public TexmlCallsCreateEndpointBuilder cancelPlaybackOnMachineDetection(String cancelPlaybackOnMachineDetection) {
        return parameter("cancelPlaybackOnMachineDetection", cancelPlaybackOnMachineDetection);
    }

    /**
     * Stops what is playing when a machine is detected. Default: true.
     */
    public TexmlCallsCreateEndpointBuilder cancelPlaybackOnMachineDetection(boolean cancelPlaybackOnMachineDetection) {
        return parameter("cancelPlaybackOnMachineDetection", cancelPlaybackOnMachineDetection);
    }

    /**
     * SIP headers for the call, each with a name and a value.
     */
    public TexmlCallsCreateEndpointBuilder customHeaders(String customHeaders) {
        return parameter("customHeaders", customHeaders);
    }

    /**
     * SIP headers for the call, each with a name and a value.
     */
    public TexmlCallsCreateEndpointBuilder customHeaders(java.util.List<?> customHeaders) {
        return parameter("customHeaders", customHeaders);
    }

    /**
     * Has the other party's voice examined for being generated; a callback tells the result. One of Enable.
     */
    public TexmlCallsCreateEndpointBuilder deepfakeDetection(String deepfakeDetection) {
        return parameter("deepfakeDetection", deepfakeDetection);
    }

    /**
     * The HTTP method for deepfakeDetectionCallbackUrl. Choose POST, since the parameters of a GET are not signed. One
     * of GET, POST. Default: POST.
     */
    public TexmlCallsCreateEndpointBuilder deepfakeDetectionCallbackMethod(String deepfakeDetectionCallbackMethod) {
        return parameter("deepfakeDetectionCallbackMethod", deepfakeDetectionCallbackMethod);
    }

    /**
     * The address that gets the result of deepfakeDetection.
     */
    public TexmlCallsCreateEndpointBuilder deepfakeDetectionCallbackUrl(String deepfakeDetectionCallbackUrl) {
        return parameter("deepfakeDetectionCallbackUrl", deepfakeDetectionCallbackUrl);
    }

    /**
     * Which detection of machines is used; PremiumCallScreening also knows assistants that ask who is calling. One of
     * Premium, Regular, PremiumCallScreening. Default: Regular.
     */
    public TexmlCallsCreateEndpointBuilder detectionMode(String detectionMode) {
        return parameter("detectionMode", detectionMode);
    }

    /**
     * Where the document is fetched when url gives none.
     */
    public TexmlCallsCreateEndpointBuilder fallbackUrl(String fallbackUrl) {
        return parameter("fallbackUrl", fallbackUrl);
    }

    /**
     * Whether Telnyx finds out that a machine answered; DetectMessageEnd also waits for the end of its greeting. One of
     * Enable, Disable, DetectMessageEnd. Default: Disable.
     */
    public TexmlCallsCreateEndpointBuilder machineDetection(String machineDetection) {
        return parameter("machineDetection", machineDetection);
    }

    /**
     * Silence that ends the question of a call screening, in milliseconds; for PremiumCallScreening alone. At least
     * 1000. At most 120000.
     */
    public TexmlCallsCreateEndpointBuilder machineDetectionPromptEndTimeout(String machineDetectionPromptEndTimeout) {
        return parameter("machineDetectionPromptEndTimeout", machineDetectionPromptEndTimeout);
    }

    /**
     * Silence that ends the question of a call screening, in milliseconds; for PremiumCallScreening alone. At least
     * 1000. At most 120000.
     */
    public TexmlCallsCreateEndpointBuilder machineDetectionPromptEndTimeout(long machineDetectionPromptEndTimeout) {
        return parameter("machineDetectionPromptEndTimeout", machineDetectionPromptEndTimeout);
    }

    /**
     * Silence at the start longer than this marks a machine, in milliseconds; premium detection ignores it. Default:
     * 3500.
     */
    public TexmlCallsCreateEndpointBuilder machineDetectionSilenceTimeout(String machineDetectionSilenceTimeout) {
        return parameter("machineDetectionSilenceTimeout", machineDetectionSilenceTimeout);
    }

    /**
     * Silence at the start longer than this marks a machine, in milliseconds; premium detection ignores it. Default:
     * 3500.
     */
    public TexmlCallsCreateEndpointBuilder machineDetectionSilenceTimeout(long machineDetectionSilenceTimeout) {
        return parameter("machineDetectionSilenceTimeout", machineDetectionSilenceTimeout);
    }

    /**
     * Silence after a greeting that marks a human, in milliseconds; premium detection ignores it. Default: 800.
     */
    public TexmlCallsCreateEndpointBuilder machineDetectionSpeechEndThreshold(String machineDetectionSpeechEndThreshold) {
        return parameter("machineDetectionSpeechEndThreshold", machineDetectionSpeechEndThreshold);
    }

    /**
     * Silence after a greeting that marks a human, in milliseconds; premium detection ignores it. Default: 800.
     */
    public TexmlCallsCreateEndpointBuilder machineDetectionSpeechEndThreshold(long machineDetectionSpeechEndThreshold) {
        return parameter("machineDetectionSpeechEndThreshold", machineDetectionSpeechEndThreshold);
    }

    /**
     * A greeting longer than this marks a machine, in milliseconds; premium detection ignores it. Default: 3500.
     */
    public TexmlCallsCreateEndpointBuilder machineDetectionSpeechThreshold(String machineDetectionSpeechThreshold) {
        return parameter("machineDetectionSpeechThreshold", machineDetectionSpeechThreshold);
    }

    /**
     * A greeting longer than this marks a machine, in milliseconds; premium detection ignores it. Default: 3500.
     */
    public TexmlCallsCreateEndpointBuilder machineDetectionSpeechThreshold(long machineDetectionSpeechThreshold) {
        return parameter("machineDetectionSpeechThreshold", machineDetectionSpeechThreshold);
    }

    /**
     * The longest that the whole detection may take, in milliseconds. At least 500. At most 60000. Default: 30000.
     */
    public TexmlCallsCreateEndpointBuilder machineDetectionTimeout(String machineDetectionTimeout) {
        return parameter("machineDetectionTimeout", machineDetectionTimeout);
    }

    /**
     * The longest that the whole detection may take, in milliseconds. At least 500. At most 60000. Default: 30000.
     */
    public TexmlCallsCreateEndpointBuilder machineDetectionTimeout(long machineDetectionTimeout) {
        return parameter("machineDetectionTimeout", machineDetectionTimeout);
    }

    /**
     * Whether the media must be encrypted, and how; for SIP addresses alone. One of disabled, SRTP, DTLS. Default:
     * disabled.
     */
    public TexmlCallsCreateEndpointBuilder mediaEncryption(String mediaEncryption) {
        return parameter("mediaEncryption", mediaEncryption);
    }

    /**
     * Codecs to offer, separated by commas, as in PCMA,PCMU.
     */
    public TexmlCallsCreateEndpointBuilder preferredCodecs(String preferredCodecs) {
        return parameter("preferredCodecs", preferredCodecs);
    }

    /**
     * Records the whole of the call's leg.
     */
    public TexmlCallsCreateEndpointBuilder record(String record) {
        return parameter("record", record);
    }

    /**
     * Records the whole of the call's leg.
     */
    public TexmlCallsCreateEndpointBuilder record(boolean record) {
        return parameter("record", record);
    }

    /**
     * Whether both parties share one channel of the recording (mono) or have one each (dual). One of mono, dual.
     */
    public TexmlCallsCreateEndpointBuilder recordingChannels(String recordingChannels) {
        return parameter("recordingChannels", recordingChannels);
    }

    /**
     * The address that gets the callbacks about the recording.
     */
    public TexmlCallsCreateEndpointBuilder recordingStatusCallback(String recordingStatusCallback) {
        return parameter("recordingStatusCallback", recordingStatusCallback);
    }

    /**
     * Which steps of the recording are told to recordingStatusCallback, as a list or as words with blanks between them.
     * One of in-progress, completed, absent. Default: completed.
     */
    public TexmlCallsCreateEndpointBuilder recordingStatusCallbackEvent(String recordingStatusCallbackEvent) {
        return parameter("recordingStatusCallbackEvent", recordingStatusCallbackEvent);
    }

    /**
     * The HTTP method for recordingStatusCallback. Choose POST, since the parameters of a GET are not signed. One of
     * GET, POST.
     */
    public TexmlCallsCreateEndpointBuilder recordingStatusCallbackMethod(String recordingStatusCallbackMethod) {
        return parameter("recordingStatusCallbackMethod", recordingStatusCallbackMethod);
    }

    /**
     * Seconds of silence after speech that end the recording; 0 never does. It is charged as a transcription. At least
     * 0. Default: 0.
     */
    public TexmlCallsCreateEndpointBuilder recordingTimeout(String recordingTimeout) {
        return parameter("recordingTimeout", recordingTimeout);
    }

    /**
     * Seconds of silence after speech that end the recording; 0 never does. It is charged as a transcription. At least
     * 0. Default: 0.
     */
    public TexmlCallsCreateEndpointBuilder recordingTimeout(long recordingTimeout) {
        return parameter("recordingTimeout", recordingTimeout);
    }

    /**
     * Whose voice is recorded. One of inbound, outbound, both.
     */
    public TexmlCallsCreateEndpointBuilder recordingTrack(String recordingTrack) {
        return parameter("recordingTrack", recordingTrack);
    }

    /**
     * Tells the recording's address in the callbacks. Default: true.
     */
    public TexmlCallsCreateEndpointBuilder sendRecordingUrl(String sendRecordingUrl) {
        return parameter("sendRecordingUrl", sendRecordingUrl);
    }

    /**
     * Tells the recording's address in the callbacks. Default: true.
     */
    public TexmlCallsCreateEndpointBuilder sendRecordingUrl(boolean sendRecordingUrl) {
        return parameter("sendRecordingUrl", sendRecordingUrl);
    }

    /**
     * The password for an address that asks for SIP authentication. Secret: kept out of logs.
     */
    public TexmlCallsCreateEndpointBuilder sipAuthPassword(String sipAuthPassword) {
        return secretParameter("sipAuthPassword", sipAuthPassword);
    }

    /**
     * The user name for an address that asks for SIP authentication.
     */
    public TexmlCallsCreateEndpointBuilder sipAuthUsername(String sipAuthUsername) {
        return parameter("sipAuthUsername", sipAuthUsername);
    }

    /**
     * The SIP region that the call uses. One of US, Europe, Canada, Australia, Middle East. Default: US.
     */
    public TexmlCallsCreateEndpointBuilder sipRegion(String sipRegion) {
        return parameter("sipRegion", sipRegion);
    }

    /**
     * The address that gets the callbacks about the progress.
     */
    public TexmlCallsCreateEndpointBuilder statusCallback(String statusCallback) {
        return parameter("statusCallback", statusCallback);
    }

    /**
     * Which steps of the call are told to statusCallback, as a list or as words with blanks between them. One of
     * initiated, ringing, answered, completed. Default: completed.
     */
    public TexmlCallsCreateEndpointBuilder statusCallbackEvent(String statusCallbackEvent) {
        return parameter("statusCallbackEvent", statusCallbackEvent);
    }

    /**
     * The HTTP method for statusCallback. Choose POST, since the parameters of a GET are not signed. One of GET, POST.
     * Default: POST.
     */
    public TexmlCallsCreateEndpointBuilder statusCallbackMethod(String statusCallbackMethod) {
        return parameter("statusCallbackMethod", statusCallbackMethod);
    }

    /**
     * The call that the new one supervises, by its CallSid; it then has no callbacks of its own.
     */
    public TexmlCallsCreateEndpointBuilder superviseCallSid(String superviseCallSid) {
        return parameter("superviseCallSid", superviseCallSid);
    }

    /**
     * What the supervisor may do; barge is heard by both sides, whisper by the supervised call alone, monitor by nobody.
     * One of barge, whisper, monitor. Default: barge.
     */
    public TexmlCallsCreateEndpointBuilder supervisingRole(String supervisingRole) {
        return parameter("supervisingRole", supervisingRole);
    }

    /**
     * The TeXML document itself, for a call that fetches none; not together with url.
     */
    public TexmlCallsCreateEndpointBuilder texml(String texml) {
        return parameter("texml", texml);
    }

    /**
     * Seconds after which the call is ended. At least 30. At most 14400. Default: 14400.
     */
    public TexmlCallsCreateEndpointBuilder timeLimit(String timeLimit) {
        return parameter("timeLimit", timeLimit);
    }

    /**
     * Seconds after which the call is ended. At least 30. At most 14400. Default: 14400.
     */
    public TexmlCallsCreateEndpointBuilder timeLimit(long timeLimit) {
        return parameter("timeLimit", timeLimit);
    }

    /**
     * Seconds to wait for an answer before the call is given up. At least 5. At most 120. Default: 30.
     */
    public TexmlCallsCreateEndpointBuilder timeout(String timeout) {
        return parameter("timeout", timeout);
    }

    /**
     * Seconds to wait for an answer before the call is given up. At least 5. At most 120. Default: 30.
     */
    public TexmlCallsCreateEndpointBuilder timeout(long timeout) {
        return parameter("timeout", timeout);
    }

    /**
     * With trim-silence the silence at both ends of the recording is cut away. One of trim-silence, do-not-trim.
     */
    public TexmlCallsCreateEndpointBuilder trim(String trim) {
        return parameter("trim", trim);
    }

    /**
     * Where the TeXML document is fetched when the call is answered; not together with texml.
     */
    public TexmlCallsCreateEndpointBuilder url(String url) {
        return parameter("url", url);
    }

    /**
     * The HTTP method for url; the application's own where it is not given. Choose POST, since the parameters of a GET
     * are not signed. One of GET, POST. Default: POST.
     */
    public TexmlCallsCreateEndpointBuilder urlMethod(String urlMethod) {
        return parameter("urlMethod", urlMethod);
    }
}
