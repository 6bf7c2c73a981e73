package io.github.cameltelnyx.simulator;

import java.util.Map;

/**
 * A request that the simulator makes, before it is signed. Immutable.
 *
 * @param body the bytes that are signed; empty for a GET, whose parameters no signature covers
 */
record SignedRequest(String method, String url, String contentType, byte[] body) {

    static SignedRequest json(String url, byte[] body) {
        return new SignedRequest("POST", url, "application/json", body);
    }

    /** @param method GET puts the parameters into the query, everything else into the body */
    static SignedRequest form(String method, String url, Map<String, ?> parameters) {
        String form = FormText.write(parameters);
        if (!method.equalsIgnoreCase("GET")) {
            return new SignedRequest("POST", url, FormText.CONTENT_TYPE, FormText.bytes(form));
        }
        String joint = url.contains("?") ? "&" : "?";
        return new SignedRequest("GET", url + joint + form, null, new byte[0]);
    }
}
