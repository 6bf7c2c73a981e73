package io.github.cameltelnyx.simulator;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A request to the simulator, before anything is known of it.
 *
 * @param method        the HTTP method
 * @param rawPath       the path as sent, percent-encoded
 * @param rawQuery      the query as sent, or null
 * @param authorization the Authorization header, or null
 * @param contentType   the Content-Type header, or null
 * @param body          the body's bytes, empty where there is none
 */
record Request(String method, String rawPath, String rawQuery, String authorization, String contentType, byte[] body) {

    private static final String BASE = "/v2";

    boolean belowBase() {
        return rawPath.startsWith(BASE + "/");
    }

    /** The decoded path below the base URL. */
    String path() {
        return "/" + String.join("/", segments());
    }

    /** The path's parts below the base URL. A colon may be sent as it is or as %3A: Telnyx's SDKs do both. */
    List<String> segments() {
        return Stream.of(rawPath.substring(belowBase() ? BASE.length() + 1 : 1).split("/", -1)).map(Request::decode).toList();
    }

    /** The query's parameters. */
    Map<String, Object> query() {
        try {
            return rawQuery == null ? Map.of() : FormText.read(rawQuery);
        } catch (IllegalArgumentException e) {
            throw new Refusal(400, new ApiError("10015", "Bad Request", "The query is not URL-encoded.", null));
        }
    }

    private static String decode(String segment) {
        try {
            return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return segment;
        }
    }
}
