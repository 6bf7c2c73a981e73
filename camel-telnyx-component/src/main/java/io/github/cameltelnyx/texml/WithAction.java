package io.github.cameltelnyx.texml;

/** Verbs that ask a URL for the next document when they end. */
public interface WithAction<E extends Element<E>> {

    /** Where Telnyx asks for the document that goes on; without it the next verb does. */
    default E action(String url) {
        return Element.<E>of(this).set("action", url);
    }

    /** GET or POST (the default) for the action URL. Only POST is signed. */
    default E method(String method) {
        return Element.<E>of(this).set("method", method);
    }
}
