package io.github.cameltelnyx;

import java.net.URI;
import java.net.URL;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Turns beans and JSON trees into the maps, lists and scalars that JSON has. */
final class PlainValues {

    private final ObjectMapper mapper;

    /** @param mapper says how beans are written, as the application configured it */
    PlainValues(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    Object of(Object value) {
        if (value == null || isScalar(value)) {
            return value;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> plain = new LinkedHashMap<>();
            map.forEach((key, entry) -> plain.put(String.valueOf(key), of(entry)));
            return plain;
        }
        if (value instanceof Collection<?> collection) {
            List<Object> plain = new ArrayList<>();
            collection.forEach(entry -> plain.add(of(entry)));
            return plain;
        }
        return value instanceof Object[] array ? of(Arrays.asList(array)) : mapper.convertValue(value, Object.class);
    }

    static boolean isScalar(Object value) {
        return value instanceof CharSequence || value instanceof Number || value instanceof Boolean
                || value instanceof Character
                || value instanceof TemporalAccessor || value instanceof UUID || value instanceof URI || value instanceof URL
                || FileValues.isFile(value);
    }
}
