// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:calls/recordStart. Records the call until recordStop or its end.
 */
public final class CallsRecordStartEndpointBuilder extends TelnyxOperationEndpointBuilder<CallsRecordStartEndpointBuilder> {

    CallsRecordStartEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    CallsRecordStartEndpointBuilder with(EndpointDescription changed) {
        return new CallsRecordStartEndpointBuilder(changed);
    }

    /**
     * The call to command. From an event it comes by itself, in the header CamelTelnyxCallControlId. Required, here, as
     * a header or in the body.
     */
    public CallsRecordStartEndpointBuilder callControlId(String callControlId) {
        return parameter("callControlId", callControlId);
    }

    /**
     * Whether both parties share one channel (single) or have one each (dual). Required, here, as a header or in the
     * body. One of single, dual.
     */
    public CallsRecordStartEndpointBuilder channels(String channels) {
        return parameter("channels", channels);
    }

    /**
     * The form of the recorded file. Required, here, as a header or in the body. One of wav, mp3.
     */
    public CallsRecordStartEndpointBuilder format(String format) {
        return parameter("format", format);
    }

    /**
     * Text that every later event of the call carries back. Give it plain; the component sends it as base64.
     */
    public CallsRecordStartEndpointBuilder clientState(String clientState) {
        return parameter("clientState", clientState);
    }

    /**
     * An id of this command; Telnyx ignores a second one with the same id for the same call or conference. The component
     * derives it where it is not given.
     */
    public CallsRecordStartEndpointBuilder commandId(String commandId) {
        return parameter("commandId", commandId);
    }

    /**
     * A name for the recorded file instead of the call's leg id; Telnyx adds the time.
     */
    public CallsRecordStartEndpointBuilder customFileName(String customFileName) {
        return parameter("customFileName", customFileName);
    }

    /**
     * The longest that the recording may get in seconds, up to 14400; 0 is without a limit. At least 0. At most 14400.
     * Default: 0.
     */
    public CallsRecordStartEndpointBuilder maxLength(String maxLength) {
        return parameter("maxLength", maxLength);
    }

    /**
     * The longest that the recording may get in seconds, up to 14400; 0 is without a limit. At least 0. At most 14400.
     * Default: 0.
     */
    public CallsRecordStartEndpointBuilder maxLength(long maxLength) {
        return parameter("maxLength", maxLength);
    }

    /**
     * Plays a beep when the recording starts.
     */
    public CallsRecordStartEndpointBuilder playBeep(String playBeep) {
        return parameter("playBeep", playBeep);
    }

    /**
     * Plays a beep when the recording starts.
     */
    public CallsRecordStartEndpointBuilder playBeep(boolean playBeep) {
        return parameter("playBeep", playBeep);
    }

    /**
     * Whose voice is recorded; a single party is always recorded in one channel. One of both, inbound, outbound.
     * Default: both.
     */
    public CallsRecordStartEndpointBuilder recordingTrack(String recordingTrack) {
        return parameter("recordingTrack", recordingTrack);
    }

    /**
     * Seconds of silence after speech that end the recording; 0 never does. It is charged as a transcription. At least
     * 0. Default: 0.
     */
    public CallsRecordStartEndpointBuilder timeoutSecs(String timeoutSecs) {
        return parameter("timeoutSecs", timeoutSecs);
    }

    /**
     * Seconds of silence after speech that end the recording; 0 never does. It is charged as a transcription. At least
     * 0. Default: 0.
     */
    public CallsRecordStartEndpointBuilder timeoutSecs(long timeoutSecs) {
        return parameter("timeoutSecs", timeoutSecs);
    }

    /**
     * Transcribes the recording once it has ended. Default: false.
     */
    public CallsRecordStartEndpointBuilder transcription(String transcription) {
        return parameter("transcription", transcription);
    }

    /**
     * Transcribes the recording once it has ended. Default: false.
     */
    public CallsRecordStartEndpointBuilder transcription(boolean transcription) {
        return parameter("transcription", transcription);
    }

    /**
     * Who transcribes; A is Google, B is Telnyx, deepgram/nova-3 is Deepgram, which knows English alone. One of A, B,
     * deepgram/nova-3. Default: A.
     */
    public CallsRecordStartEndpointBuilder transcriptionEngine(String transcriptionEngine) {
        return parameter("transcriptionEngine", transcriptionEngine);
    }

    /**
     * The language that is spoken; not every engine knows every one. One of af, af-ZA, am, am-ET, ar, ar-AE, ar-BH,
     * ar-DZ, ar-EG, ar-IL, ar-IQ, ar-JO, ar-KW, ar-LB, ar-MA, ar-MR, ar-OM, ar-PS, ar-QA, ar-SA, ar-TN, ar-YE, as,
     * auto_detect, az, az-AZ, ba, be, bg, bg-BG, bn, bn-BD, bn-IN, bo, br, bs, bs-BA, ca, ca-ES, cs, and more, listed in
     * the manual. Default: en-US.
     */
    public CallsRecordStartEndpointBuilder transcriptionLanguage(String transcriptionLanguage) {
        return parameter("transcriptionLanguage", transcriptionLanguage);
    }

    /**
     * The most speakers to tell apart; Google's engine alone. Default: 6.
     */
    public CallsRecordStartEndpointBuilder transcriptionMaxSpeakerCount(String transcriptionMaxSpeakerCount) {
        return parameter("transcriptionMaxSpeakerCount", transcriptionMaxSpeakerCount);
    }

    /**
     * The most speakers to tell apart; Google's engine alone. Default: 6.
     */
    public CallsRecordStartEndpointBuilder transcriptionMaxSpeakerCount(long transcriptionMaxSpeakerCount) {
        return parameter("transcriptionMaxSpeakerCount", transcriptionMaxSpeakerCount);
    }

    /**
     * The fewest speakers to tell apart; Google's engine alone. Default: 2.
     */
    public CallsRecordStartEndpointBuilder transcriptionMinSpeakerCount(String transcriptionMinSpeakerCount) {
        return parameter("transcriptionMinSpeakerCount", transcriptionMinSpeakerCount);
    }

    /**
     * The fewest speakers to tell apart; Google's engine alone. Default: 2.
     */
    public CallsRecordStartEndpointBuilder transcriptionMinSpeakerCount(long transcriptionMinSpeakerCount) {
        return parameter("transcriptionMinSpeakerCount", transcriptionMinSpeakerCount);
    }

    /**
     * Hides swear words; Google's engine alone. Default: false.
     */
    public CallsRecordStartEndpointBuilder transcriptionProfanityFilter(String transcriptionProfanityFilter) {
        return parameter("transcriptionProfanityFilter", transcriptionProfanityFilter);
    }

    /**
     * Hides swear words; Google's engine alone. Default: false.
     */
    public CallsRecordStartEndpointBuilder transcriptionProfanityFilter(boolean transcriptionProfanityFilter) {
        return parameter("transcriptionProfanityFilter", transcriptionProfanityFilter);
    }

    /**
     * Tells the speakers apart; Google's engine alone. Default: false.
     */
    public CallsRecordStartEndpointBuilder transcriptionSpeakerDiarization(String transcriptionSpeakerDiarization) {
        return parameter("transcriptionSpeakerDiarization", transcriptionSpeakerDiarization);
    }

    /**
     * Tells the speakers apart; Google's engine alone. Default: false.
     */
    public CallsRecordStartEndpointBuilder transcriptionSpeakerDiarization(boolean transcriptionSpeakerDiarization) {
        return parameter("transcriptionSpeakerDiarization", transcriptionSpeakerDiarization);
    }

    /**
     * With trim-silence the silence at both ends of the recording is cut away. One of trim-silence.
     */
    public CallsRecordStartEndpointBuilder trim(String trim) {
        return parameter("trim", trim);
    }
}
