package io.github.cameltelnyx.webhook;

import java.util.Map;

import io.github.cameltelnyx.texml.TexmlDocument;

/**
 * 200 with a TeXML document.
 *
 * @param body the document in UTF-8
 */
record DocumentReply(byte[] body) implements Reply {

    /** Asks nothing of Telnyx. */
    static DocumentReply empty() {
        return new DocumentReply(TexmlDocument.empty());
    }

    @Override
    public int status() {
        return 200;
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Content-Type", "application/xml");
    }
}
