package io.github.cameltelnyx.operation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** A list. Text is taken for a JSON array where it starts with a bracket, else for values separated by commas. */
record ArraySchema(Schema items, Integer minItems, Integer maxItems) implements Schema {

    @Override
    public Object convert(Object value, ParameterPath at) {
        List<?> given = values(value, ",", "must be a list", at);
        if (minItems != null && given.size() < minItems) {
            throw at.problem("must have " + minItems + " values or more");
        }
        if (maxItems != null && given.size() > maxItems) {
            throw at.problem("must have " + maxItems + " values or fewer, and has " + given.size());
        }
        List<Object> converted = new ArrayList<>(given.size());
        for (int i = 0; i < given.size(); i++) {
            ParameterPath place = at.item(i);
            if (given.get(i) == null) {
                throw place.problem("must not be null");
            }
            converted.add(items.convert(given.get(i), place));
        }
        return converted;
    }

    @Override
    public boolean text() {
        return true;
    }

    /**
     * The values of a list, however it is given.
     *
     * @param separator stands between values in text that is no JSON; a regular expression
     * @param rule      what to say where it is no list
     */
    static List<?> values(Object value, String separator, String rule, ParameterPath at) {
        if (value instanceof Collection<?> collection) {
            return new ArrayList<>(collection);
        }
        if (value instanceof Object[] array) {
            return Arrays.asList(array);
        }
        if (value instanceof CharSequence text) {
            return text.toString().trim().startsWith("[")
                    ? JsonText.parse(text.toString(), List.class, at)
                    : Arrays.stream(text.toString().split(separator)).map(String::trim).toList();
        }
        throw at.problem(rule);
    }
}
