package io.github.cameltelnyx.texml;

/** Takes the caller out of the queue; the document that enqueued goes on with its next verb. */
public final class Leave extends Element<Leave> implements Verb {

    static final ElementType TYPE = ElementType.named("Leave");

    Leave(Node node) {
        super(TYPE, node, Leave::new);
    }
}
