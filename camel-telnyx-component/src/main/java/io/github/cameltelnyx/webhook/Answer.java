package io.github.cameltelnyx.webhook;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import org.apache.camel.Exchange;
import org.apache.camel.Message;

/** What Telnyx, or whoever called, gets back: a status and a fixed text, never a word of the request or of an error. */
enum Answer implements Reply {

    /** Taken, ignored for lack of a route that wants it, or a repetition. */
    OK(200, ""),
    /** Not signed by Telnyx, too old, or no event of API version 2. Which of them is nobody's business outside. */
    REJECTED(400, "Rejected"),
    /** The engine still calls although no route listens. */
    NOT_FOUND(404, "Not found"),
    /** GET: its parameters are not signed. */
    WRONG_METHOD(405, "Use POST"),
    /** The body did not come to its end in time. */
    TOO_SLOW(408, "Too slow"),
    /** The body is longer than the cap. */
    TOO_LARGE(413, "Too large"),
    /** A route failed; Telnyx sends the event again. */
    FAILED(500, "Failed"),
    /** A route is suspended or stopping, or every worker is busy; Telnyx sends the event again. */
    UNAVAILABLE(503, "Unavailable");

    private final int status;
    private final byte[] text;

    Answer(int status, String text) {
        this.status = status;
        this.text = text.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void writeTo(Message message) {
        message.removeHeaders("*");
        message.setHeader(Exchange.HTTP_RESPONSE_CODE, status);
        message.setHeader(Exchange.HTTP_CHUNKED, false);
        if (this == WRONG_METHOD) {
            message.setHeader("Allow", "POST");
        }
        if (text.length > 0) {
            message.setHeader(Exchange.CONTENT_TYPE, "text/plain");
        }
        message.setBody(ByteBuffer.wrap(text.clone()));
    }
}
