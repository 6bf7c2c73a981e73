package io.github.cameltelnyx.event;

/**
 * What was received is no event of Telnyx's API version 2. The message says what is missing and never quotes the text.
 */
public final class TelnyxEventException extends Exception {

    private static final long serialVersionUID = 1L;

    TelnyxEventException(String message) {
        super(message);
    }
}
