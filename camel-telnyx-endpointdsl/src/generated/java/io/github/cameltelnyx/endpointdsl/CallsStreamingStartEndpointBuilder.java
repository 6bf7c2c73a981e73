// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:calls/streamingStart. Streams the sound of the call to a WebSocket address or to Dialogflow.
 */
public final class CallsStreamingStartEndpointBuilder extends TelnyxOperationEndpointBuilder<CallsStreamingStartEndpointBuilder> {

    CallsStreamingStartEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    CallsStreamingStartEndpointBuilder with(EndpointDescription changed) {
        return new CallsStreamingStartEndpointBuilder(changed);
    }

    /**
     * The call to command. From an event it comes by itself, in the header CamelTelnyxCallControlId. Required, here, as
     * a header or in the body.
     */
    public CallsStreamingStartEndpointBuilder callControlId(String callControlId) {
        return parameter("callControlId", callControlId);
    }

    /**
     * Text that every later event of the call carries back. Give it plain; the component sends it as base64.
     */
    public CallsStreamingStartEndpointBuilder clientState(String clientState) {
        return parameter("clientState", clientState);
    }

    /**
     * An id of this command; Telnyx ignores a second one with the same id for the same call or conference. The component
     * derives it where it is not given.
     */
    public CallsStreamingStartEndpointBuilder commandId(String commandId) {
        return parameter("commandId", commandId);
    }

    /**
     * Values that are handed to the WebSocket server at the start, each with a name and a value.
     */
    public CallsStreamingStartEndpointBuilder customParameters(String customParameters) {
        return parameter("customParameters", customParameters);
    }

    /**
     * Values that are handed to the WebSocket server at the start, each with a name and a value.
     */
    public CallsStreamingStartEndpointBuilder customParameters(java.util.List<?> customParameters) {
        return parameter("customParameters", customParameters);
    }

    /**
     * Settings of the connection with Dialogflow.
     */
    public CallsStreamingStartEndpointBuilder dialogflowConfig(String dialogflowConfig) {
        return parameter("dialogflowConfig", dialogflowConfig);
    }

    /**
     * Settings of the connection with Dialogflow.
     */
    public CallsStreamingStartEndpointBuilder dialogflowConfig(java.util.Map<String, ?> dialogflowConfig) {
        return parameter("dialogflowConfig", dialogflowConfig);
    }

    /**
     * Connects the call with Dialogflow. Default: false.
     */
    public CallsStreamingStartEndpointBuilder enableDialogflow(String enableDialogflow) {
        return parameter("enableDialogflow", enableDialogflow);
    }

    /**
     * Connects the call with Dialogflow. Default: false.
     */
    public CallsStreamingStartEndpointBuilder enableDialogflow(boolean enableDialogflow) {
        return parameter("enableDialogflow", enableDialogflow);
    }

    /**
     * A token that Telnyx shows to the WebSocket server. Secret: kept out of logs.
     */
    public CallsStreamingStartEndpointBuilder streamAuthToken(String streamAuthToken) {
        return secretParameter("streamAuthToken", streamAuthToken);
    }

    /**
     * The codec of the sound that the server sends back as RTP. One of PCMU, PCMA, G722, OPUS, AMR-WB, L16. Default:
     * PCMU.
     */
    public CallsStreamingStartEndpointBuilder streamBidirectionalCodec(String streamBidirectionalCodec) {
        return parameter("streamBidirectionalCodec", streamBidirectionalCodec);
    }

    /**
     * How the server sends sound back, as MP3 files or as RTP. One of mp3, rtp. Default: mp3.
     */
    public CallsStreamingStartEndpointBuilder streamBidirectionalMode(String streamBidirectionalMode) {
        return parameter("streamBidirectionalMode", streamBidirectionalMode);
    }

    /**
     * Samples a second of the sound that the server sends back. One of 8000, 16000, 22050, 24000, 48000. Default: 8000.
     */
    public CallsStreamingStartEndpointBuilder streamBidirectionalSamplingRate(String streamBidirectionalSamplingRate) {
        return parameter("streamBidirectionalSamplingRate", streamBidirectionalSamplingRate);
    }

    /**
     * Samples a second of the sound that the server sends back. One of 8000, 16000, 22050, 24000, 48000. Default: 8000.
     */
    public CallsStreamingStartEndpointBuilder streamBidirectionalSamplingRate(long streamBidirectionalSamplingRate) {
        return parameter("streamBidirectionalSamplingRate", streamBidirectionalSamplingRate);
    }

    /**
     * Who hears the sound that the server sends back. One of both, self, opposite. Default: opposite.
     */
    public CallsStreamingStartEndpointBuilder streamBidirectionalTargetLegs(String streamBidirectionalTargetLegs) {
        return parameter("streamBidirectionalTargetLegs", streamBidirectionalTargetLegs);
    }

    /**
     * The codec of the streamed sound; default leaves it as the call has it. One of PCMU, PCMA, G722, OPUS, AMR-WB, L16,
     * default. Default: default.
     */
    public CallsStreamingStartEndpointBuilder streamCodec(String streamCodec) {
        return parameter("streamCodec", streamCodec);
    }

    /**
     * Which direction of the sound is streamed. One of inbound_track, outbound_track, both_tracks. Default:
     * inbound_track.
     */
    public CallsStreamingStartEndpointBuilder streamTrack(String streamTrack) {
        return parameter("streamTrack", streamTrack);
    }

    /**
     * The WebSocket address that gets the sound of the call.
     */
    public CallsStreamingStartEndpointBuilder streamUrl(String streamUrl) {
        return parameter("streamUrl", streamUrl);
    }
}
