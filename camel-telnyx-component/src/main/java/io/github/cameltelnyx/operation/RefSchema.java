package io.github.cameltelnyx.operation;

import java.util.Map;

/** A type that the resource's file names once and may use in itself. */
record RefSchema(String name, Map<String, Schema> types) implements Schema {

    @Override
    public Object convert(Object value, ParameterPath at) {
        return types.get(name).convert(value, at);
    }

    @Override
    public boolean text() {
        return types.get(name).text();
    }

    @Override
    public String toString() {
        return "RefSchema[" + name + "]";
    }
}
