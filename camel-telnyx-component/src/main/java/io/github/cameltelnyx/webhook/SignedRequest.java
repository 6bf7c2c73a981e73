package io.github.cameltelnyx.webhook;

import java.util.List;

/**
 * What the verification needs of an HTTP request.
 *
 * @param signatures every value of the signature header
 * @param timestamps every value of the timestamp header
 * @param body the bytes as they were received
 */
record SignedRequest(List<String> signatures, List<String> timestamps, byte[] body) {
}
