package io.github.cameltelnyx.operation;

/** A value of which Telnyx's document says nothing: it is sent as it is. */
record AnySchema() implements Schema {

    @Override
    public Object convert(Object value, ParameterPath at) {
        return value;
    }

    @Override
    public boolean text() {
        return true;
    }
}
