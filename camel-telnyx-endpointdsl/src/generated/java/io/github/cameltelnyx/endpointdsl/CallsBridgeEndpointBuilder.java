// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:calls/bridge. Connects the call with another one, or with the first of a queue, so that both hear each other.
 */
public final class CallsBridgeEndpointBuilder extends TelnyxOperationEndpointBuilder<CallsBridgeEndpointBuilder> {

    CallsBridgeEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    CallsBridgeEndpointBuilder with(EndpointDescription changed) {
        return new CallsBridgeEndpointBuilder(changed);
    }

    /**
     * The call to command. From an event it comes by itself, in the header CamelTelnyxCallControlId. Required, here, as
     * a header or in the body.
     */
    public CallsBridgeEndpointBuilder callControlId(String callControlId) {
        return parameter("callControlId", callControlId);
    }

    /**
     * The other call; not together with queue or videoRoomId.
     */
    public CallsBridgeEndpointBuilder callControlIdToBridgeWith(String callControlIdToBridgeWith) {
        return parameter("callControlIdToBridgeWith", callControlIdToBridgeWith);
    }

    /**
     * Text that every later event of the call carries back. Give it plain; the component sends it as base64.
     */
    public CallsBridgeEndpointBuilder clientState(String clientState) {
        return parameter("clientState", clientState);
    }

    /**
     * An id of this command; Telnyx ignores a second one with the same id for the same call or conference. The component
     * derives it where it is not given.
     */
    public CallsBridgeEndpointBuilder commandId(String commandId) {
        return parameter("commandId", commandId);
    }

    /**
     * Puts this call on hold when the bridge ends, instead of hanging it up.
     */
    public CallsBridgeEndpointBuilder holdAfterUnbridge(String holdAfterUnbridge) {
        return parameter("holdAfterUnbridge", holdAfterUnbridge);
    }

    /**
     * Puts this call on hold when the bridge ends, instead of hanging it up.
     */
    public CallsBridgeEndpointBuilder holdAfterUnbridge(boolean holdAfterUnbridge) {
        return parameter("holdAfterUnbridge", holdAfterUnbridge);
    }

    /**
     * Who of the bridged parties does not hear the keys that the other presses; events tell of the keys all the same.
     * One of none, both, self, opposite. Default: none.
     */
    public CallsBridgeEndpointBuilder muteDtmf(String muteDtmf) {
        return parameter("muteDtmf", muteDtmf);
    }

    /**
     * With the value self this call stays parked when the bridge ends, instead of being hung up.
     */
    public CallsBridgeEndpointBuilder parkAfterUnbridge(String parkAfterUnbridge) {
        return parameter("parkAfterUnbridge", parkAfterUnbridge);
    }

    /**
     * Plays a ringtone to this call while the other one is not answered yet. Default: false.
     */
    public CallsBridgeEndpointBuilder playRingtone(String playRingtone) {
        return parameter("playRingtone", playRingtone);
    }

    /**
     * Plays a ringtone to this call while the other one is not answered yet. Default: false.
     */
    public CallsBridgeEndpointBuilder playRingtone(boolean playRingtone) {
        return parameter("playRingtone", playRingtone);
    }

    /**
     * Hangs up instead of bridging where the other call is bridged already. Default: false.
     */
    public CallsBridgeEndpointBuilder preventDoubleBridge(String preventDoubleBridge) {
        return parameter("preventDoubleBridge", preventDoubleBridge);
    }

    /**
     * Hangs up instead of bridging where the other call is bridged already. Default: false.
     */
    public CallsBridgeEndpointBuilder preventDoubleBridge(boolean preventDoubleBridge) {
        return parameter("preventDoubleBridge", preventDoubleBridge);
    }

    /**
     * The queue whose first call is the other one, by its name; that call leaves the queue even where the bridge fails.
     */
    public CallsBridgeEndpointBuilder queue(String queue) {
        return parameter("queue", queue);
    }

    /**
     * Starts a recording when the call is answered. One of record-from-answer.
     */
    public CallsBridgeEndpointBuilder record(String record) {
        return parameter("record", record);
    }

    /**
     * Whether both parties share one channel of the recording (single) or have one each (dual). One of single, dual.
     * Default: dual.
     */
    public CallsBridgeEndpointBuilder recordChannels(String recordChannels) {
        return parameter("recordChannels", recordChannels);
    }

    /**
     * A name for the recorded file instead of the call's leg id; Telnyx adds the time.
     */
    public CallsBridgeEndpointBuilder recordCustomFileName(String recordCustomFileName) {
        return parameter("recordCustomFileName", recordCustomFileName);
    }

    /**
     * The form of the recorded file. One of wav, mp3. Default: mp3.
     */
    public CallsBridgeEndpointBuilder recordFormat(String recordFormat) {
        return parameter("recordFormat", recordFormat);
    }

    /**
     * The longest that the recording may get in seconds, up to 43200; 0 is without a limit. At least 0. At most 43200.
     * Default: 0.
     */
    public CallsBridgeEndpointBuilder recordMaxLength(String recordMaxLength) {
        return parameter("recordMaxLength", recordMaxLength);
    }

    /**
     * The longest that the recording may get in seconds, up to 43200; 0 is without a limit. At least 0. At most 43200.
     * Default: 0.
     */
    public CallsBridgeEndpointBuilder recordMaxLength(long recordMaxLength) {
        return parameter("recordMaxLength", recordMaxLength);
    }

    /**
     * Seconds of silence after speech that end the recording; 0 never does. It is charged as a transcription. At least
     * 0. Default: 0.
     */
    public CallsBridgeEndpointBuilder recordTimeoutSecs(String recordTimeoutSecs) {
        return parameter("recordTimeoutSecs", recordTimeoutSecs);
    }

    /**
     * Seconds of silence after speech that end the recording; 0 never does. It is charged as a transcription. At least
     * 0. Default: 0.
     */
    public CallsBridgeEndpointBuilder recordTimeoutSecs(long recordTimeoutSecs) {
        return parameter("recordTimeoutSecs", recordTimeoutSecs);
    }

    /**
     * Whose voice is recorded; a single party is always recorded in one channel. One of both, inbound, outbound.
     * Default: both.
     */
    public CallsBridgeEndpointBuilder recordTrack(String recordTrack) {
        return parameter("recordTrack", recordTrack);
    }

    /**
     * With trim-silence the silence at both ends of the recording is cut away. One of trim-silence.
     */
    public CallsBridgeEndpointBuilder recordTrim(String recordTrim) {
        return parameter("recordTrim", recordTrim);
    }

    /**
     * The country whose ringtone playRingtone plays. One of at, au, be, bg, br, ch, cl, cn, cz, de, dk, ee, es, fi, fr,
     * gr, hu, il, in, it, jp, lt, mx, my, nl, no, nz, ph, pl, pt, ru, se, sg, th, tw, uk, us-old, us, ve, za. Default:
     * us.
     */
    public CallsBridgeEndpointBuilder ringtone(String ringtone) {
        return parameter("ringtone", ringtone);
    }

    /**
     * Text that is handed to the video room, such as a participant's name; goes with videoRoomId.
     */
    public CallsBridgeEndpointBuilder videoRoomContext(String videoRoomContext) {
        return parameter("videoRoomContext", videoRoomContext);
    }

    /**
     * The video room to connect with; not together with callControlIdToBridgeWith or queue.
     */
    public CallsBridgeEndpointBuilder videoRoomId(String videoRoomId) {
        return parameter("videoRoomId", videoRoomId);
    }
}
