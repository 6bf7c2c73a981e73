package io.github.cameltelnyx.webhook;

import java.util.Collections;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.apache.camel.Message;
import org.apache.camel.component.platform.http.PlatformHttpEndpoint;

/** Reads from a servlet container: Spring MVC. */
final class ServletRequestReader implements RequestReader {

    /** The header that Spring's engine, as every one on the servlet API, sets itself; what a caller sends by its name is dropped. */
    private static final String REQUEST = "CamelHttpServletRequest";

    @Override
    public void configure(PlatformHttpEndpoint endpoint) {
        endpoint.setUseStreaming(true);
        endpoint.setPopulateBodyWithForm(false);
    }

    @Override
    public String method(Message message) {
        return request(message).getMethod();
    }

    @Override
    public void read(Message message, int maxBodySize, WebhookRequest.Receiver receiver) {
        HttpServletRequest request = request(message);
        if (request.getContentLengthLong() > maxBodySize) {
            receiver.refused(Answer.TOO_LARGE);
            return;
        }
        byte[] body = CappedBody.read(message.getBody(), maxBodySize);
        if (body == null) {
            receiver.refused(Answer.TOO_LARGE);
            return;
        }
        receiver.received(new SignedRequest(values(request, SignatureVerifier.SIGNATURE_HEADER),
                values(request, SignatureVerifier.TIMESTAMP_HEADER), body, request.getContentType()));
    }

    private static HttpServletRequest request(Message message) {
        return (HttpServletRequest) message.getHeader(REQUEST);
    }

    private static List<String> values(HttpServletRequest request, String name) {
        return Collections.list(request.getHeaders(name));
    }
}
