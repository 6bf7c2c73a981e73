package io.github.cameltelnyx.operation;

import java.util.LinkedHashMap;
import java.util.Map;

/** An object with keys of the author's choice. */
record MapSchema(Schema values) implements Schema {

    @Override
    public Object convert(Object value, ParameterPath at) {
        Map<String, Object> converted = new LinkedHashMap<>();
        ObjectSchema.asMap(value, at)
                .forEach((key, entry) -> converted.put(String.valueOf(key),
                        entry == null ? null : values.convert(entry, at.property(String.valueOf(key)))));
        return converted;
    }

    @Override
    public boolean text() {
        return true;
    }
}
