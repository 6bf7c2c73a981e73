package io.github.cameltelnyx.texml;

/** Ends the call. */
public final class Hangup extends Element<Hangup> implements Verb {

    static final ElementType TYPE = ElementType.named("Hangup");

    Hangup(Node node) {
        super(TYPE, node, Hangup::new);
    }
}
