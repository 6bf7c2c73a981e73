package io.github.cameltelnyx.texml;

import static io.github.cameltelnyx.texml.Rule.atLeast;
import static io.github.cameltelnyx.texml.Rule.bool;
import static io.github.cameltelnyx.texml.Rule.uri;

/** Plays an audio file (MP3 or WAV), keys of the telephone, or a ringing tone. */
public final class Play extends Element<Play> implements Verb, GatherVerb {

    static final ElementType TYPE = ElementType.named("Play")
            .attribute("loop", atLeast(0))
            .attribute("mediaStorage", bool())
            .attribute("digits", SharedRules.DIGITS)
            .attribute("failoverUrl", uri())
            .attribute("continueOnError", bool())
            .attribute("ringTone", SharedRules.RING_TONE);

    Play(Node node) {
        super(TYPE, node, Play::new);
    }

    static Play file(String address) {
        return new Play(TYPE.holding(address));
    }

    static Play bare() {
        return new Play(TYPE.node());
    }

    /** How often it is played; 1 is the default. */
    public Play loop(int times) {
        return set("loop", times);
    }

    /** The file to play where the first cannot be had. */
    public Play failoverUrl(String url) {
        return set("failoverUrl", url);
    }

    /** Whether the call goes on with the next verb where no file can be had. */
    public Play continueOnError(boolean goOn) {
        return set("continueOnError", goOn);
    }
}
