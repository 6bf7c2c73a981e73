package io.github.cameltelnyx.simulator;

import java.net.URI;
import java.util.Locale;

/**
 * Where a document is fetched or a callback goes. Immutable.
 *
 * @param method GET or POST
 */
record TexmlTarget(String url, String method) {

    /** @return null where there is no URL */
    static TexmlTarget of(Object url, Object method) {
        if (!(url instanceof String text) || text.isBlank()) {
            return null;
        }
        return new TexmlTarget(text.strip(), "get".equalsIgnoreCase(String.valueOf(method)) ? "GET" : "POST");
    }

    /** A relative URL is one beside the document that names it. */
    TexmlTarget beside(String documentUrl) {
        try {
            return documentUrl.isEmpty() ? this : new TexmlTarget(URI.create(documentUrl).resolve(url).toString(), method);
        } catch (IllegalArgumentException e) {
            // It is asked as it is, and the transcript then tells that nobody answered.
            return this;
        }
    }

    @Override
    public String toString() {
        return method.toUpperCase(Locale.ROOT) + " " + url;
    }
}
