package io.github.cameltelnyx.operation;

/**
 * An operation, or a parameter of one, that cannot be sent to Telnyx: unknown, missing or of a wrong value. The message
 * names it and what would be right; it never repeats the value.
 */
public class OperationParameterException extends IllegalArgumentException {

    public OperationParameterException(String message) {
        super(message);
    }
}
