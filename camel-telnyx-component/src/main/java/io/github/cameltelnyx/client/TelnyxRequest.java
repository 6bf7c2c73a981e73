package io.github.cameltelnyx.client;

import java.net.URI;
import java.util.Map;

/**
 * One HTTP request to Telnyx. Immutable, as long as nobody changes the array.
 *
 * @param method      the HTTP method
 * @param uri         the whole address
 * @param headers     the headers, the key among them
 * @param contentType of the body; null where there is no body
 * @param body        the body's bytes; null where there is none
 * @param repeatable  whether it may be sent again when it is not known what became of it
 */
public record TelnyxRequest(String method, URI uri, Map<String, String> headers, String contentType, byte[] body,
        boolean repeatable) {

    /** Without headers and body: they hold the key and the caller's words. */
    @Override
    public String toString() {
        return method + " " + uri.getRawPath();
    }
}
