package io.github.cameltelnyx.texml;

/** Waits in silence. */
public final class Pause extends Element<Pause> implements Verb {

    static final ElementType TYPE = ElementType.named("Pause").attribute("length", Rule.whole(1, 180).seconds());

    Pause(Node node) {
        super(TYPE, node, Pause::new);
    }

    /** Seconds to wait, from 1, the default, to 180. */
    public Pause length(int seconds) {
        return set("length", seconds);
    }
}
