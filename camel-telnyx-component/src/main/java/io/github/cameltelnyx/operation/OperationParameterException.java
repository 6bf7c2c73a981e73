package io.github.cameltelnyx.operation;

/**
 * An operation, or a parameter of one, that cannot be sent to Telnyx: unknown, missing or of a wrong value. The message
 * names it and what would be right; it never repeats the value.
 */
public class OperationParameterException extends IllegalArgumentException {

    /** How far inside a parameter's value the fault is, from 0. */
    private final int depth;

    public OperationParameterException(String message) {
        this(message, 0);
    }

    OperationParameterException(String message, int depth) {
        super(message);
        this.depth = depth;
    }

    int depth() {
        return depth;
    }
}
