package io.github.cameltelnyx.texml;

/** Refuses an incoming call; as the first verb, without answering it and without cost. */
public final class Reject extends Element<Reject> implements Verb {

    static final ElementType TYPE = ElementType.named("Reject").attribute("reason", Rule.oneOf("rejected", "busy"));

    Reject(Node node) {
        super(TYPE, node, Reject::new);
    }

    /** What the caller's side is told: rejected (the default) or busy. */
    public Reject reason(String reason) {
        return set("reason", reason);
    }
}
