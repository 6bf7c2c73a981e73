// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:texml-call-streams/start. Starts to stream a call's sound to a WebSocket server.
 */
public final class TexmlCallStreamsStartEndpointBuilder extends TelnyxOperationEndpointBuilder<TexmlCallStreamsStartEndpointBuilder> {

    TexmlCallStreamsStartEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    TexmlCallStreamsStartEndpointBuilder with(EndpointDescription changed) {
        return new TexmlCallStreamsStartEndpointBuilder(changed);
    }

    /**
     * The call, by its CallSid; a call's control id is the same. Required, here, as a header or in the body.
     */
    public TexmlCallStreamsStartEndpointBuilder callSid(String callSid) {
        return parameter("callSid", callSid);
    }

    /**
     * The codec of the sound that the server sends back as RTP. One of PCMU, PCMA, G722. Default: PCMU.
     */
    public TexmlCallStreamsStartEndpointBuilder bidirectionalCodec(String bidirectionalCodec) {
        return parameter("bidirectionalCodec", bidirectionalCodec);
    }

    /**
     * How the server sends sound back, as MP3 files or as RTP. One of mp3, rtp. Default: mp3.
     */
    public TexmlCallStreamsStartEndpointBuilder bidirectionalMode(String bidirectionalMode) {
        return parameter("bidirectionalMode", bidirectionalMode);
    }

    /**
     * A name for the stream.
     */
    public TexmlCallStreamsStartEndpointBuilder name(String name) {
        return parameter("name", name);
    }

    /**
     * The address that gets the callbacks about the progress.
     */
    public TexmlCallStreamsStartEndpointBuilder statusCallback(String statusCallback) {
        return parameter("statusCallback", statusCallback);
    }

    /**
     * The HTTP method for statusCallback. Choose POST, since the parameters of a GET are not signed. One of GET, POST.
     * Default: POST.
     */
    public TexmlCallStreamsStartEndpointBuilder statusCallbackMethod(String statusCallbackMethod) {
        return parameter("statusCallbackMethod", statusCallbackMethod);
    }

    /**
     * Which direction of the sound is streamed. One of inbound_track, outbound_track, both_tracks. Default:
     * inbound_track.
     */
    public TexmlCallStreamsStartEndpointBuilder track(String track) {
        return parameter("track", track);
    }

    /**
     * The WebSocket address that gets the sound, as in wss://example.com/sound.
     */
    public TexmlCallStreamsStartEndpointBuilder url(String url) {
        return parameter("url", url);
    }
}
