package io.github.cameltelnyx.client;

import java.net.URI;
import java.util.Map;

/**
 * One HTTP request to Telnyx. Immutable.
 *
 * @param method     the HTTP method
 * @param server     where it goes
 * @param path       what the address goes on with there, percent-encoded, with its query
 * @param headers    the headers, the key among them
 * @param content    what it carries; null for nothing
 * @param repeatable whether it may be sent again when it is not known what became of it
 * @param fileAnswer whether a success is answered with a file, which is then kept on disk
 */
public record TelnyxRequest(String method, ServerAddress server, String path, Map<String, String> headers,
        RequestContent content, boolean repeatable, boolean fileAnswer) {

    /** A request that carries nothing and changes nothing. */
    public static TelnyxRequest get(ServerAddress server, String path, Map<String, String> headers) {
        return new TelnyxRequest("GET", server, path, headers, null, true, false);
    }

    /** The same for an address that is whole. */
    public static TelnyxRequest get(URI uri, Map<String, String> headers) {
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        ServerAddress server = new ServerAddress(URI.create(uri.getScheme() + "://" + uri.getRawAuthority()));
        return get(server, uri.getRawPath() + query, headers);
    }

    /** The whole address. */
    public URI uri() {
        return server.uri(path);
    }

    /** Without headers and content: they hold the key and the caller's words. */
    @Override
    public String toString() {
        return method + " " + uri().getRawPath();
    }
}
