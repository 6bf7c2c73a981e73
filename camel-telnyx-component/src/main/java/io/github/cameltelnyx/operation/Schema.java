package io.github.cameltelnyx.operation;

/**
 * What values a parameter takes. Immutable and thread-safe.
 */
public interface Schema {

    /**
     * Checks a value and gives it the type that JSON has for it: what a URI writes as text ({@code 30}, {@code true}, a
     * JSON object) becomes a number, a boolean, a map. A value that already has the right type comes back equal.
     *
     * @param  value                       not null
     * @param  at                          where the value stands
     * @return                             a String, Number, Boolean, List or Map (with names as they are on the wire), or a
     *                                     file: a stream, bytes, File or Path
     * @throws OperationParameterException when the value is none that Telnyx takes
     */
    Object convert(Object value, ParameterPath at);

    /** Whether a value is text, or may be: such a value must reach us exactly as its author wrote it. */
    default boolean text() {
        return false;
    }

    /** Whether a value is a file's content, which does not fit into JSON: a request with one is multipart/form-data. */
    default boolean file() {
        return false;
    }
}
