package io.github.cameltelnyx.texml;

import static io.github.cameltelnyx.texml.Rule.bool;
import static io.github.cameltelnyx.texml.Rule.oneOf;
import static io.github.cameltelnyx.texml.Rule.text;
import static io.github.cameltelnyx.texml.Rule.webSocketUrl;

/** Sends the audio of the call to a WebSocket: beside the call in {@link Start}, in both directions in {@link Connect}. */
public final class Stream extends Element<Stream> implements StartNoun, ConnectNoun, WithStatusCallback<Stream> {

    static final ElementType TYPE = ElementType.named("Stream")
            .attribute("url", webSocketUrl())
            .attribute("name", text())
            .attribute("track", oneOf("inbound_track", "outbound_track", "both_tracks"))
            .attribute("codec", oneOf("PCMU", "PCMA", "G722", "OPUS", "AMR-WB", "default"))
            .attribute("bidirectionalMode", oneOf("mp3", "rtp"))
            .attribute("bidirectionalCodec", oneOf("PCMU", "PCMA", "G722", "OPUS", "AMR-WB"))
            .attribute("bidirectionalSamplingRate", oneOf("8000", "16000", "24000"))
            .attribute("enableReconnect", bool())
            .attributes(SharedRules.STATUS_CALLBACK);

    Stream(Node node) {
        super(TYPE, node, Stream::new);
    }

    /** A name by which {@link Stop#stream(String)} finds it. */
    public Stream name(String name) {
        return set("name", name);
    }

    /** Whose voice is sent: inbound_track (the default), outbound_track or both_tracks. */
    public Stream track(String track) {
        return set("track", track);
    }

    /** PCMU, PCMA, G722, OPUS, AMR-WB or default. */
    public Stream codec(String codec) {
        return set("codec", codec);
    }

    /** What comes back over the WebSocket: mp3 (the default) or rtp. */
    public Stream bidirectionalMode(String mode) {
        return set("bidirectionalMode", mode);
    }

    /** The codec of what comes back: PCMU (the default), PCMA, G722, OPUS or AMR-WB. */
    public Stream bidirectionalCodec(String codec) {
        return set("bidirectionalCodec", codec);
    }

    /** Samples a second of what comes back: 8000 (the default), 16000 or 24000. */
    public Stream bidirectionalSamplingRate(int rate) {
        return set("bidirectionalSamplingRate", rate);
    }

    /** Whether a WebSocket that breaks is opened again (the default). */
    public Stream enableReconnect(boolean reconnect) {
        return set("enableReconnect", reconnect);
    }

    /** A value of your own that the WebSocket's start message holds. */
    public Stream parameter(String name, String value) {
        return plusParameter(name, value);
    }
}
