// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:conferences/recordStart. Records the conference until recordStop or its end.
 */
public final class ConferencesRecordStartEndpointBuilder extends TelnyxOperationEndpointBuilder<ConferencesRecordStartEndpointBuilder> {

    ConferencesRecordStartEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    ConferencesRecordStartEndpointBuilder with(EndpointDescription changed) {
        return new ConferencesRecordStartEndpointBuilder(changed);
    }

    /**
     * The conference, by its id or name. Required, here, as a header or in the body.
     */
    public ConferencesRecordStartEndpointBuilder id(String id) {
        return parameter("id", id);
    }

    /**
     * The form of the recorded file. Required, here, as a header or in the body. One of wav, mp3.
     */
    public ConferencesRecordStartEndpointBuilder format(String format) {
        return parameter("format", format);
    }

    /**
     * Whether all share one channel (single), or the conference's maker has one and the others another (dual). One of
     * single, dual. Default: single.
     */
    public ConferencesRecordStartEndpointBuilder channels(String channels) {
        return parameter("channels", channels);
    }

    /**
     * An id of this command; Telnyx ignores a second one with the same id for the same call or conference. The component
     * derives it where it is not given.
     */
    public ConferencesRecordStartEndpointBuilder commandId(String commandId) {
        return parameter("commandId", commandId);
    }

    /**
     * A name for the recorded file instead of the call's leg id; Telnyx adds the time.
     */
    public ConferencesRecordStartEndpointBuilder customFileName(String customFileName) {
        return parameter("customFileName", customFileName);
    }

    /**
     * Plays a beep when the recording starts.
     */
    public ConferencesRecordStartEndpointBuilder playBeep(String playBeep) {
        return parameter("playBeep", playBeep);
    }

    /**
     * Plays a beep when the recording starts.
     */
    public ConferencesRecordStartEndpointBuilder playBeep(boolean playBeep) {
        return parameter("playBeep", playBeep);
    }

    /**
     * The region that the conference's data are in; the account's own where it is not given. One of Australia, Europe,
     * Middle East, US.
     */
    public ConferencesRecordStartEndpointBuilder region(String region) {
        return parameter("region", region);
    }

    /**
     * With trim-silence the silence at both ends of the recording is cut away. One of trim-silence.
     */
    public ConferencesRecordStartEndpointBuilder trim(String trim) {
        return parameter("trim", trim);
    }
}
