package io.github.cameltelnyx.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

import javax.xml.transform.Source;

import io.github.cameltelnyx.texml.Texml;
import io.github.cameltelnyx.texml.TexmlDocument;
import io.github.cameltelnyx.texml.TexmlException;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Message;
import org.apache.camel.StreamCache;
import org.apache.camel.WrappedFile;
import org.apache.camel.support.MessageHelper;
import org.w3c.dom.Node;

/** Finds the document in what a route leaves behind. */
final class RouteDocument {

    /** More than any document may have; a stream is read no further. */
    private static final int MOST_BYTES = 1 << 23;

    private RouteDocument() {
    }

    /**
     * The document, or null where the route left none. What is left after a report is anything that the route was busy with,
     * so that it counts only where it is a document.
     *
     * @throws TexmlException where Telnyx asks what to do and the route left something that is no document
     */
    static byte[] of(Exchange exchange, WebhookMessage request) throws IOException, InvalidPayloadException {
        Object body = exchange.getMessage().getBody();
        if (body == null || body == request.body()) {
            return null;
        }
        if (request.asksWhatToDo()) {
            return TexmlDocument.of(text(exchange.getMessage(), body));
        }
        try {
            return body instanceof Texml || body instanceof CharSequence || body instanceof byte[]
                    ? TexmlDocument.of(body)
                    : null;
        } catch (TexmlException e) {
            return null;
        }
    }

    private static Object text(Message message, Object body) throws IOException, InvalidPayloadException {
        MessageHelper.resetStreamCache(message);
        if (body instanceof InputStream stream) {
            return stream.readNBytes(MOST_BYTES);
        }
        if (body instanceof WrappedFile) {
            return message.getMandatoryBody(byte[].class);
        }
        boolean text = body instanceof StreamCache || body instanceof Reader || body instanceof Source || body instanceof Node;
        return text ? message.getMandatoryBody(String.class) : body;
    }
}
