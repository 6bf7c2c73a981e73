package io.github.cameltelnyx.texml;

/** Hands the call over to another SIP system. */
public final class Refer extends Element<Refer> implements Verb, WithAction<Refer> {

    static final ElementType TYPE = ElementType.named("Refer").attributes(SharedRules.ACTION);

    Refer(Node node) {
        super(TYPE, node, Refer::new);
    }
}
