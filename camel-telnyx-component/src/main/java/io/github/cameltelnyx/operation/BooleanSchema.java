package io.github.cameltelnyx.operation;

/** {@code true} or {@code false}. */
record BooleanSchema() implements Schema {

    @Override
    public Object convert(Object value, ParameterPath at) {
        if (value instanceof Boolean) {
            return value;
        }
        return switch (value.toString()) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw at.problem("must be true or false");
        };
    }
}
