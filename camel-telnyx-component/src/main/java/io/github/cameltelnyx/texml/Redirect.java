package io.github.cameltelnyx.texml;

/** Goes on with another document; verbs after it are never run. */
public final class Redirect extends Element<Redirect> implements Verb {

    static final ElementType TYPE = ElementType.named("Redirect").attribute("method", Rule.httpMethod());

    Redirect(Node node) {
        super(TYPE, node, Redirect::new);
    }

    /** GET or POST (the default) for that document. Only POST is signed. */
    public Redirect method(String method) {
        return set("method", method);
    }
}
