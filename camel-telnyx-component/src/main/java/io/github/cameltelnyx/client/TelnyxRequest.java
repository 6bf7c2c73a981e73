package io.github.cameltelnyx.client;

import java.net.URI;
import java.util.Map;

/**
 * One HTTP request to Telnyx. Immutable.
 *
 * @param method     the HTTP method
 * @param uri        the whole address
 * @param headers    the headers, the key among them
 * @param content    what it carries; null for nothing
 * @param repeatable whether it may be sent again when it is not known what became of it
 * @param fileAnswer whether a success is answered with a file, which is then kept on disk
 */
public record TelnyxRequest(String method, URI uri, Map<String, String> headers, RequestContent content, boolean repeatable,
        boolean fileAnswer) {

    /** A request that carries nothing and changes nothing. */
    public static TelnyxRequest get(URI uri, Map<String, String> headers) {
        return new TelnyxRequest("GET", uri, headers, null, true, false);
    }

    /** Without headers and content: they hold the key and the caller's words. */
    @Override
    public String toString() {
        return method + " " + uri.getRawPath();
    }
}
