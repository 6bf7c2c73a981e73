// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:calls/transfer. Dials another number or SIP address and hands the call over to it; this call stays where that
 * fails.
 */
public final class CallsTransferEndpointBuilder extends TelnyxOperationEndpointBuilder<CallsTransferEndpointBuilder> {

    CallsTransferEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    CallsTransferEndpointBuilder with(EndpointDescription changed) {
        return new CallsTransferEndpointBuilder(changed);
    }

    /**
     * The call to command. From an event it comes by itself, in the header CamelTelnyxCallControlId. Required, here, as
     * a header or in the body.
     */
    public CallsTransferEndpointBuilder callControlId(String callControlId) {
        return parameter("callControlId", callControlId);
    }

    /**
     * The number in E.164 form or the SIP address to dial; after it may stand a comma and keys to press on answer.
     * Required, here, as a header or in the body.
     */
    public CallsTransferEndpointBuilder to(String to) {
        return parameter("to", to);
    }

    /**
     * Whether and how Telnyx finds out that a machine answered; events then tell the result. One of premium, detect,
     * detect_beep, detect_words, greeting_end, disabled. Default: disabled.
     */
    public CallsTransferEndpointBuilder answeringMachineDetection(String answeringMachineDetection) {
        return parameter("answeringMachineDetection", answeringMachineDetection);
    }

    /**
     * Fine tuning of answeringMachineDetection; premium heeds totalAnalysisTimeMillis and greetingDurationMillis alone.
     */
    public CallsTransferEndpointBuilder answeringMachineDetectionConfig(String answeringMachineDetectionConfig) {
        return parameter("answeringMachineDetectionConfig", answeringMachineDetectionConfig);
    }

    /**
     * Fine tuning of answeringMachineDetection; premium heeds totalAnalysisTimeMillis and greetingDurationMillis alone.
     */
    public CallsTransferEndpointBuilder answeringMachineDetectionConfig(java.util.Map<String, ?> answeringMachineDetectionConfig) {
        return parameter("answeringMachineDetectionConfig", answeringMachineDetectionConfig);
    }

    /**
     * The address of an MP3 or WAV file that the called party hears on answering, before the calls are bridged; not
     * together with mediaName.
     */
    public CallsTransferEndpointBuilder audioUrl(String audioUrl) {
        return parameter("audioUrl", audioUrl);
    }

    /**
     * Text that every later event of the call carries back. Give it plain; the component sends it as base64.
     */
    public CallsTransferEndpointBuilder clientState(String clientState) {
        return parameter("clientState", clientState);
    }

    /**
     * An id of this command; Telnyx ignores a second one with the same id for the same call or conference. The component
     * derives it where it is not given.
     */
    public CallsTransferEndpointBuilder commandId(String commandId) {
        return parameter("commandId", commandId);
    }

    /**
     * SIP headers for the invitation, each with a name and a value.
     */
    public CallsTransferEndpointBuilder customHeaders(String customHeaders) {
        return parameter("customHeaders", customHeaders);
    }

    /**
     * SIP headers for the invitation, each with a name and a value.
     */
    public CallsTransferEndpointBuilder customHeaders(java.util.List<?> customHeaders) {
        return parameter("customHeaders", customHeaders);
    }

    /**
     * Lets the caller hear what sounds before the called party answers, such as ringing. Default: true.
     */
    public CallsTransferEndpointBuilder earlyMedia(String earlyMedia) {
        return parameter("earlyMedia", earlyMedia);
    }

    /**
     * Lets the caller hear what sounds before the called party answers, such as ringing. Default: true.
     */
    public CallsTransferEndpointBuilder earlyMedia(boolean earlyMedia) {
        return parameter("earlyMedia", earlyMedia);
    }

    /**
     * The number shown to the called party, in E.164 form with its plus; the number that the call came in for where it
     * is not given.
     */
    public CallsTransferEndpointBuilder from(String from) {
        return parameter("from", from);
    }

    /**
     * The name shown to the called party beside the number, up to 128 letters, digits, blanks and -_~!.+ signs.
     */
    public CallsTransferEndpointBuilder fromDisplayName(String fromDisplayName) {
        return parameter("fromDisplayName", fromDisplayName);
    }

    /**
     * Whether the media must be encrypted, and how; it wins over a secure parameter of a SIP address. One of disabled,
     * SRTP, DTLS. Default: disabled.
     */
    public CallsTransferEndpointBuilder mediaEncryption(String mediaEncryption) {
        return parameter("mediaEncryption", mediaEncryption);
    }

    /**
     * The name of an uploaded MP3 or WAV file that the called party hears on answering, before the calls are bridged;
     * not together with audioUrl.
     */
    public CallsTransferEndpointBuilder mediaName(String mediaName) {
        return parameter("mediaName", mediaName);
    }

    /**
     * Who of the bridged parties does not hear the keys that the other presses; events tell of the keys all the same.
     * One of none, both, self, opposite. Default: none.
     */
    public CallsTransferEndpointBuilder muteDtmf(String muteDtmf) {
        return parameter("muteDtmf", muteDtmf);
    }

    /**
     * With the value self this call stays parked when the bridge ends, instead of being hung up.
     */
    public CallsTransferEndpointBuilder parkAfterUnbridge(String parkAfterUnbridge) {
        return parameter("parkAfterUnbridge", parkAfterUnbridge);
    }

    /**
     * Codecs in the order you like them, separated by commas, as in PCMU,G722.
     */
    public CallsTransferEndpointBuilder preferredCodecs(String preferredCodecs) {
        return parameter("preferredCodecs", preferredCodecs);
    }

    /**
     * Whether the caller's name and number are hidden (id) or shown (none). One of id, none.
     */
    public CallsTransferEndpointBuilder privacy(String privacy) {
        return parameter("privacy", privacy);
    }

    /**
     * Starts a recording when the call is answered. One of record-from-answer.
     */
    public CallsTransferEndpointBuilder record(String record) {
        return parameter("record", record);
    }

    /**
     * Whether both parties share one channel of the recording (single) or have one each (dual). One of single, dual.
     * Default: dual.
     */
    public CallsTransferEndpointBuilder recordChannels(String recordChannels) {
        return parameter("recordChannels", recordChannels);
    }

    /**
     * A name for the recorded file instead of the call's leg id; Telnyx adds the time.
     */
    public CallsTransferEndpointBuilder recordCustomFileName(String recordCustomFileName) {
        return parameter("recordCustomFileName", recordCustomFileName);
    }

    /**
     * The form of the recorded file. One of wav, mp3. Default: mp3.
     */
    public CallsTransferEndpointBuilder recordFormat(String recordFormat) {
        return parameter("recordFormat", recordFormat);
    }

    /**
     * The longest that the recording may get in seconds, up to 43200; 0 is without a limit. At least 0. At most 43200.
     * Default: 0.
     */
    public CallsTransferEndpointBuilder recordMaxLength(String recordMaxLength) {
        return parameter("recordMaxLength", recordMaxLength);
    }

    /**
     * The longest that the recording may get in seconds, up to 43200; 0 is without a limit. At least 0. At most 43200.
     * Default: 0.
     */
    public CallsTransferEndpointBuilder recordMaxLength(long recordMaxLength) {
        return parameter("recordMaxLength", recordMaxLength);
    }

    /**
     * Seconds of silence after speech that end the recording; 0 never does. It is charged as a transcription. At least
     * 0. Default: 0.
     */
    public CallsTransferEndpointBuilder recordTimeoutSecs(String recordTimeoutSecs) {
        return parameter("recordTimeoutSecs", recordTimeoutSecs);
    }

    /**
     * Seconds of silence after speech that end the recording; 0 never does. It is charged as a transcription. At least
     * 0. Default: 0.
     */
    public CallsTransferEndpointBuilder recordTimeoutSecs(long recordTimeoutSecs) {
        return parameter("recordTimeoutSecs", recordTimeoutSecs);
    }

    /**
     * Whose voice is recorded; a single party is always recorded in one channel. One of both, inbound, outbound.
     * Default: both.
     */
    public CallsTransferEndpointBuilder recordTrack(String recordTrack) {
        return parameter("recordTrack", recordTrack);
    }

    /**
     * With trim-silence the silence at both ends of the recording is cut away. One of trim-silence.
     */
    public CallsTransferEndpointBuilder recordTrim(String recordTrim) {
        return parameter("recordTrim", recordTrim);
    }

    /**
     * Keys to press when the called party answers, from 0-9 A-D * #, with w for a wait of half a second and W for one
     * second.
     */
    public CallsTransferEndpointBuilder sendDigitsOnAnswer(String sendDigitsOnAnswer) {
        return parameter("sendDigitsOnAnswer", sendDigitsOnAnswer);
    }

    /**
     * The password for an address that asks for SIP authentication. Secret: kept out of logs.
     */
    public CallsTransferEndpointBuilder sipAuthPassword(String sipAuthPassword) {
        return secretParameter("sipAuthPassword", sipAuthPassword);
    }

    /**
     * The user name for an address that asks for SIP authentication.
     */
    public CallsTransferEndpointBuilder sipAuthUsername(String sipAuthUsername) {
        return parameter("sipAuthUsername", sipAuthUsername);
    }

    /**
     * SIP headers of standard names for the invitation; Telnyx takes User-to-User alone.
     */
    public CallsTransferEndpointBuilder sipHeaders(String sipHeaders) {
        return parameter("sipHeaders", sipHeaders);
    }

    /**
     * SIP headers of standard names for the invitation; Telnyx takes User-to-User alone.
     */
    public CallsTransferEndpointBuilder sipHeaders(java.util.List<?> sipHeaders) {
        return parameter("sipHeaders", sipHeaders);
    }

    /**
     * The SIP region that the call uses. One of US, Europe, Canada, Australia, Middle East. Default: US.
     */
    public CallsTransferEndpointBuilder sipRegion(String sipRegion) {
        return parameter("sipRegion", sipRegion);
    }

    /**
     * How SIP messages travel to the called address. One of UDP, TCP, TLS. Default: UDP.
     */
    public CallsTransferEndpointBuilder sipTransportProtocol(String sipTransportProtocol) {
        return parameter("sipTransportProtocol", sipTransportProtocol);
    }

    /**
     * Changes the pitch of a voice on the call.
     */
    public CallsTransferEndpointBuilder soundModifications(String soundModifications) {
        return parameter("soundModifications", soundModifications);
    }

    /**
     * Changes the pitch of a voice on the call.
     */
    public CallsTransferEndpointBuilder soundModifications(java.util.Map<String, ?> soundModifications) {
        return parameter("soundModifications", soundModifications);
    }

    /**
     * Text that the events of the new call carry back, in base64: the component sends it as it is.
     */
    public CallsTransferEndpointBuilder targetLegClientState(String targetLegClientState) {
        return parameter("targetLegClientState", targetLegClientState);
    }

    /**
     * Seconds after which the call is ended with the hangup cause time_limit, at most 14400. At least 30. At most 14400.
     * Default: 14400.
     */
    public CallsTransferEndpointBuilder timeLimitSecs(String timeLimitSecs) {
        return parameter("timeLimitSecs", timeLimitSecs);
    }

    /**
     * Seconds after which the call is ended with the hangup cause time_limit, at most 14400. At least 30. At most 14400.
     * Default: 14400.
     */
    public CallsTransferEndpointBuilder timeLimitSecs(long timeLimitSecs) {
        return parameter("timeLimitSecs", timeLimitSecs);
    }

    /**
     * Seconds to wait for an answer before the new call is given up with the hangup cause timeout. At least 5. At most
     * 600. Default: 30.
     */
    public CallsTransferEndpointBuilder timeoutSecs(String timeoutSecs) {
        return parameter("timeoutSecs", timeoutSecs);
    }

    /**
     * Seconds to wait for an answer before the new call is given up with the hangup cause timeout. At least 5. At most
     * 600. Default: 30.
     */
    public CallsTransferEndpointBuilder timeoutSecs(long timeoutSecs) {
        return parameter("timeoutSecs", timeoutSecs);
    }

    /**
     * How often events are sent again, by event type.
     */
    public CallsTransferEndpointBuilder webhookRetriesPolicies(String webhookRetriesPolicies) {
        return parameter("webhookRetriesPolicies", webhookRetriesPolicies);
    }

    /**
     * How often events are sent again, by event type.
     */
    public CallsTransferEndpointBuilder webhookRetriesPolicies(java.util.Map<String, ?> webhookRetriesPolicies) {
        return parameter("webhookRetriesPolicies", webhookRetriesPolicies);
    }

    /**
     * The address that gets the further events of this call, instead of the application's.
     */
    public CallsTransferEndpointBuilder webhookUrl(String webhookUrl) {
        return parameter("webhookUrl", webhookUrl);
    }

    /**
     * The HTTP method for webhookUrl. Choose POST, since the parameters of a GET are not signed. One of POST, GET.
     * Default: POST.
     */
    public CallsTransferEndpointBuilder webhookUrlMethod(String webhookUrlMethod) {
        return parameter("webhookUrlMethod", webhookUrlMethod);
    }

    /**
     * Addresses by event type, as in call.hangup; events not named here go to webhookUrl.
     */
    public CallsTransferEndpointBuilder webhookUrls(String webhookUrls) {
        return parameter("webhookUrls", webhookUrls);
    }

    /**
     * Addresses by event type, as in call.hangup; events not named here go to webhookUrl.
     */
    public CallsTransferEndpointBuilder webhookUrls(java.util.Map<String, ?> webhookUrls) {
        return parameter("webhookUrls", webhookUrls);
    }

    /**
     * The HTTP method for the addresses of webhookUrls. Choose POST, since the parameters of a GET are not signed. One
     * of POST, GET. Default: POST.
     */
    public CallsTransferEndpointBuilder webhookUrlsMethod(String webhookUrlsMethod) {
        return parameter("webhookUrlsMethod", webhookUrlsMethod);
    }
}
