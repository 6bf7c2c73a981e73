package io.github.cameltelnyx.client;

import java.net.URI;
import java.net.URISyntaxException;

import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.message.BasicHttpRequest;
import org.apache.hc.core5.net.URIAuthority;

/** What the addresses of all requests begin with. Taken apart once, and not for each request. Immutable. */
public final class ServerAddress {

    private final String base;
    private final String scheme;
    private final URIAuthority authority;
    private final String basePath;

    /**
     * @param  base                     an absolute address without query and fragment; what is added to it begins with a slash
     * @throws IllegalArgumentException where it names no host
     */
    public ServerAddress(URI base) {
        this.base = base.toString();
        this.scheme = base.getScheme();
        try {
            this.authority = URIAuthority.create(base.getRawAuthority());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
        this.basePath = base.getRawPath();
    }

    /** @param path what follows, percent-encoded, with its query */
    URI uri(String path) {
        return URI.create(base + path);
    }

    HttpRequest request(String method, String path) {
        return new BasicHttpRequest(method, scheme, authority, basePath + path);
    }
}
