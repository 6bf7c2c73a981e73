package io.github.cameltelnyx.webhook;

import java.nio.charset.StandardCharsets;
import java.util.Map;

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
    private final Map<String, String> headers;
    private final byte[] body;

    Answer(int status, String text) {
        this.status = status;
        this.headers = text.isEmpty()
                ? Map.of()
                : status == 405 ? Map.of("Content-Type", "text/plain", "Allow", "POST") : Map.of("Content-Type", "text/plain");
        this.body = text.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public Map<String, String> headers() {
        return headers;
    }

    @Override
    public byte[] body() {
        return body.clone();
    }
}
