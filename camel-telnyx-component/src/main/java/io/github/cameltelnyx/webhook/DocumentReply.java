package io.github.cameltelnyx.webhook;

import java.nio.ByteBuffer;

import io.github.cameltelnyx.texml.TexmlDocument;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/**
 * 200 with a TeXML document.
 *
 * @param xml the document in UTF-8
 */
record DocumentReply(byte[] xml) implements Reply {

    /** Asks nothing of Telnyx. */
    static DocumentReply empty() {
        return new DocumentReply(TexmlDocument.empty());
    }

    @Override
    public void writeTo(Message message) {
        message.removeHeaders("*");
        message.setHeader(Exchange.HTTP_RESPONSE_CODE, 200);
        message.setHeader(Exchange.HTTP_CHUNKED, false);
        message.setHeader(Exchange.CONTENT_TYPE, "application/xml");
        message.setBody(ByteBuffer.wrap(xml));
    }
}
