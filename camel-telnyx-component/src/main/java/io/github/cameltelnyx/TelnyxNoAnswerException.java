package io.github.cameltelnyx;

import java.io.IOException;

/**
 * Telnyx did not answer: it was not reached, fell silent, broke off in the middle, or the component was stopped. The cause
 * tells which. Whether the operation took effect is not known, unless there was no connection at all.
 */
public class TelnyxNoAnswerException extends IOException {

    TelnyxNoAnswerException(Command command, Throwable cause) {
        super(command.operation().uri() + ": no answer from " + command.httpRequest().uri().getHost() + ": "
                + cause.getClass().getSimpleName() + ": " + cause.getMessage(), cause);
    }
}
