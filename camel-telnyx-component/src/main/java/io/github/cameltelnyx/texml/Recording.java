package io.github.cameltelnyx.texml;

import static io.github.cameltelnyx.texml.Rule.oneOf;

/** Records the call while it goes on, until it ends or a REST operation stops it. */
public final class Recording extends Element<Recording> implements StartNoun, WithRecordingCallback<Recording> {

    static final ElementType TYPE = ElementType.named("Recording")
            .attributes(SharedRules.recordingCallback("in-progress", "completed", "absent"))
            .attribute("channels", oneOf("mono", "single", "dual"))
            .attribute("track", oneOf("inbound", "outbound", "both"))
            .attribute("trim", oneOf("trim-silence"))
            .attribute("format", oneOf("mp3", "wav"));

    Recording(Node node) {
        super(TYPE, node, Recording::new);
    }

    /** mono, single or dual (the default, each side in a channel of its own). */
    public Recording channels(String channels) {
        return set("channels", channels);
    }

    /** Whose voice: inbound, outbound or both (the default). */
    public Recording track(String track) {
        return set("track", track);
    }

    /** trim-silence cuts silence off both ends. */
    public Recording trim(String trim) {
        return set("trim", trim);
    }

    /** mp3 (the default) or wav. */
    public Recording format(String format) {
        return set("format", format);
    }
}
