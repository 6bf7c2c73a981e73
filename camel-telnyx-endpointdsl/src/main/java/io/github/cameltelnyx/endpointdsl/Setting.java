package io.github.cameltelnyx.endpointdsl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * An option or a parameter as the route's author gave it.
 *
 * @param value  text, a number, a boolean, a list or map of such, or, for an option, any object that it takes
 * @param kind   whether it is for the component or for Telnyx
 * @param secret whether it may be shown
 */
record Setting(Object value, Kind kind, boolean secret) {

    enum Kind {
        OPTION, PARAMETER
    }

    Setting {
        value = eachLeaf(value, UnaryOperator.identity());
    }

    /** A copy of the value in which all that is neither list nor map is changed. */
    static Object eachLeaf(Object value, UnaryOperator<Object> change) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((key, entry) -> copy.put(String.valueOf(key), eachLeaf(entry, change)));
            return copy;
        }
        if (value instanceof Collection<?> collection) {
            List<Object> copy = new ArrayList<>();
            collection.forEach(entry -> copy.add(eachLeaf(entry, change)));
            return copy;
        }
        return change.apply(value);
    }
}
