package io.github.cameltelnyx.operation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An object with known properties, given by their names in Camel or on the wire. */
record ObjectSchema(List<Parameter> properties, boolean open) implements Schema {

    @Override
    public Object convert(Object value, ParameterPath at) {
        Map<?, ?> given = asMap(value, at);
        Map<String, Object> converted = new LinkedHashMap<>();
        given.forEach((key, entry) -> {
            String name = String.valueOf(key);
            Parameter property = ParameterNames.find(properties, name);
            if (property == null) {
                putUnknown(converted, name, entry, at);
            } else if (entry != null && converted.put(property.wireName(),
                    property.schema().convert(entry, at.property(property.name()))) != null) {
                throw at.property(property.name())
                        .problem("is given twice, as " + property.name() + " and as " + property.wireName()
                                + ". Leave one out.");
            }
        });
        for (Parameter property : properties) {
            if (property.required() && !converted.containsKey(property.wireName())) {
                throw at.property(property.name()).problem("is required");
            }
        }
        return converted;
    }

    @Override
    public boolean text() {
        return true;
    }

    private void putUnknown(Map<String, Object> converted, String name, Object value, ParameterPath at) {
        if (!open) {
            throw ParameterPath.unknown(at.operation().uri() + ": parameter '" + at.path() + "'", name,
                    ParameterNames.of(properties));
        }
        converted.put(name, value);
    }

    static Map<?, ?> asMap(Object value, ParameterPath at) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        if (value instanceof CharSequence text) {
            return JsonText.parse(text.toString(), Map.class, at);
        }
        throw at.problem("must be an object: a map or JSON text");
    }
}
