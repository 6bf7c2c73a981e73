package io.github.cameltelnyx.webhook;

import java.util.List;

/**
 * What the verification needs of an HTTP request.
 *
 * @param signatures every value of the signature header
 * @param timestamps every value of the timestamp header
 * @param body the bytes as they were received
 * @param contentType what the request says of its body, which nobody signed; null where it does not
 */
record SignedRequest(List<String> signatures, List<String> timestamps, byte[] body, String contentType) {

    private static final String FORM = "application/x-www-form-urlencoded";

    /** Whether the body is said to be a form, as TeXML sends it; else it is said to be JSON. */
    boolean isForm() {
        return contentType != null && contentType.split(";", 2)[0].strip().equalsIgnoreCase(FORM);
    }
}
