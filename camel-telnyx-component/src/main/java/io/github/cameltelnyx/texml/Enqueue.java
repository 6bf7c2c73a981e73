package io.github.cameltelnyx.texml;

import static io.github.cameltelnyx.texml.Rule.atLeast;
import static io.github.cameltelnyx.texml.Rule.httpMethod;
import static io.github.cameltelnyx.texml.Rule.uri;

/** Lets the caller wait in a queue until somebody dials it, or a document of the waiting time leaves it. */
public final class Enqueue extends Element<Enqueue> implements Verb, WithAction<Enqueue> {

    static final ElementType TYPE = ElementType.named("Enqueue")
            .attributes(SharedRules.ACTION)
            .attribute("waitUrl", uri())
            .attribute("waitUrlMethod", httpMethod())
            .attribute("maxWaitTimeSecs", atLeast(1).seconds());

    Enqueue(Node node) {
        super(TYPE, node, Enqueue::new);
    }

    /** A document for the waiting time, asked for again at its end: Play, Say, Gather, Pause, Hangup, Redirect, Leave. */
    public Enqueue waitUrl(String url) {
        return set("waitUrl", url);
    }

    /** GET or POST (the default) for that document. Only POST is signed. */
    public Enqueue waitUrlMethod(String method) {
        return set("waitUrlMethod", method);
    }

    /** Seconds that the caller waits at the most, 1 or more; 14400 is the default. */
    public Enqueue maxWaitTimeSecs(int seconds) {
        return set("maxWaitTimeSecs", seconds);
    }
}
