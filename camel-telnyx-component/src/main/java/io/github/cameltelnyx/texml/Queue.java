package io.github.cameltelnyx.texml;

import static io.github.cameltelnyx.texml.Rule.httpMethod;
import static io.github.cameltelnyx.texml.Rule.uri;

/** A queue whose first caller {@link Dial} connects to. */
public final class Queue extends Element<Queue> {

    static final ElementType TYPE = ElementType.named("Queue").attribute("url", uri()).attribute("method", httpMethod());

    Queue(Node node) {
        super(TYPE, node, Queue::new);
    }

    /** A document that the waiting caller hears before; it may hold Play, Say, Gather, Pause and Redirect. */
    public Queue url(String url) {
        return set("url", url);
    }

    /** GET or POST (the default) for that document. Only POST is signed. */
    public Queue method(String method) {
        return set("method", method);
    }
}
