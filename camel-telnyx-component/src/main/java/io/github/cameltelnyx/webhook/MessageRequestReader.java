package io.github.cameltelnyx.webhook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.component.platform.http.PlatformHttpEndpoint;

/**
 * Reads from Camel's message, where the engine is none that we know. Query parameters are among the headers there, so a query
 * that names one of the two headers counts as one more value of it.
 */
final class MessageRequestReader implements RequestReader {

    @Override
    public void configure(PlatformHttpEndpoint endpoint) {
        endpoint.setUseStreaming(true);
        endpoint.setPopulateBodyWithForm(false);
    }

    @Override
    public String method(Message message) {
        return message.getHeader(Exchange.HTTP_METHOD, "POST", String.class);
    }

    @Override
    public void read(Message message, int maxBodySize, WebhookRequest.Receiver receiver) {
        byte[] body = CappedBody.read(message.getBody(), maxBodySize);
        if (body == null) {
            receiver.refused(Answer.TOO_LARGE);
            return;
        }
        receiver.received(new SignedRequest(values(message, SignatureVerifier.SIGNATURE_HEADER),
                values(message, SignatureVerifier.TIMESTAMP_HEADER), body,
                message.getHeader(Exchange.CONTENT_TYPE, String.class)));
    }

    private static List<String> values(Message message, String name) {
        List<String> values = new ArrayList<>();
        // Some versions of Camel keep the case of names.
        message.getHeaders().forEach((key, value) -> {
            if (key.equalsIgnoreCase(name)) {
                addTo(values, value);
            }
        });
        String query = message.getHeader(Exchange.HTTP_QUERY, "", String.class).toLowerCase(Locale.ROOT);
        // Encoded names could hide anything.
        if (query.contains(name) || query.contains("%")) {
            values.add(query);
            values.add(query);
        }
        return values;
    }

    private static void addTo(List<String> values, Object header) {
        if (header instanceof Collection<?> several) {
            several.forEach(value -> values.add(String.valueOf(value)));
        } else {
            values.add(String.valueOf(header));
        }
    }
}
