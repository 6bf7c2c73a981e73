package io.github.cameltelnyx.texml;

/** Starts something that goes on beside the call; the next verb comes at once. */
public final class Start extends Element<Start> implements Verb {

    static final ElementType TYPE = ElementType.named("Start");

    Start(Node node) {
        super(TYPE, node, Start::new);
    }
}
