package io.github.cameltelnyx.texml;

/**
 * A document that cannot be sent to Telnyx. The message names the verb and the attribute, or the place in the text, and says
 * what would be right; it never repeats a value or the text.
 */
public class TexmlException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    TexmlException(String message) {
        super(message);
    }
}
