// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:texml-call-recordings/start. Starts to record a call.
 */
public final class TexmlCallRecordingsStartEndpointBuilder extends TelnyxOperationEndpointBuilder<TexmlCallRecordingsStartEndpointBuilder> {

    TexmlCallRecordingsStartEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    TexmlCallRecordingsStartEndpointBuilder with(EndpointDescription changed) {
        return new TexmlCallRecordingsStartEndpointBuilder(changed);
    }

    /**
     * The call, by its CallSid; a call's control id is the same. Required, here, as a header or in the body.
     */
    public TexmlCallRecordingsStartEndpointBuilder callSid(String callSid) {
        return parameter("callSid", callSid);
    }

    /**
     * Plays a beep when the recording starts. Default: true.
     */
    public TexmlCallRecordingsStartEndpointBuilder playBeep(String playBeep) {
        return parameter("playBeep", playBeep);
    }

    /**
     * Plays a beep when the recording starts. Default: true.
     */
    public TexmlCallRecordingsStartEndpointBuilder playBeep(boolean playBeep) {
        return parameter("playBeep", playBeep);
    }

    /**
     * Whether both parties share one channel of the recording (single) or have one each (dual). One of single, dual.
     * Default: dual.
     */
    public TexmlCallRecordingsStartEndpointBuilder recordingChannels(String recordingChannels) {
        return parameter("recordingChannels", recordingChannels);
    }

    /**
     * The address that gets the callbacks about the recording.
     */
    public TexmlCallRecordingsStartEndpointBuilder recordingStatusCallback(String recordingStatusCallback) {
        return parameter("recordingStatusCallback", recordingStatusCallback);
    }

    /**
     * Which steps of the recording are told to recordingStatusCallback, as a list or as words with blanks between them.
     * One of in-progress, completed, absent. Default: completed.
     */
    public TexmlCallRecordingsStartEndpointBuilder recordingStatusCallbackEvent(String recordingStatusCallbackEvent) {
        return parameter("recordingStatusCallbackEvent", recordingStatusCallbackEvent);
    }

    /**
     * The HTTP method for recordingStatusCallback. Choose POST, since the parameters of a GET are not signed. One of
     * GET, POST. Default: POST.
     */
    public TexmlCallRecordingsStartEndpointBuilder recordingStatusCallbackMethod(String recordingStatusCallbackMethod) {
        return parameter("recordingStatusCallbackMethod", recordingStatusCallbackMethod);
    }

    /**
     * Whose voice is recorded. One of inbound, outbound, both.
     */
    public TexmlCallRecordingsStartEndpointBuilder recordingTrack(String recordingTrack) {
        return parameter("recordingTrack", recordingTrack);
    }

    /**
     * Tells the recording's address in the callbacks. Default: true.
     */
    public TexmlCallRecordingsStartEndpointBuilder sendRecordingUrl(String sendRecordingUrl) {
        return parameter("sendRecordingUrl", sendRecordingUrl);
    }

    /**
     * Tells the recording's address in the callbacks. Default: true.
     */
    public TexmlCallRecordingsStartEndpointBuilder sendRecordingUrl(boolean sendRecordingUrl) {
        return parameter("sendRecordingUrl", sendRecordingUrl);
    }
}
