package io.github.cameltelnyx.operation;

import java.util.List;

/**
 * A value of any of several forms, such as one number or a list of numbers. A form that takes the value as it is comes
 * before one that has to convert it, and JSON text is taken for the JSON.
 */
record EitherSchema(List<Schema> schemas) implements Schema {

    @Override
    public Object convert(Object value, ParameterPath at) {
        boolean json = value instanceof CharSequence text && text.length() > 0 && "[{".indexOf(text.charAt(0)) >= 0;
        OperationParameterException deepest = null;
        Object second = null;
        for (Schema schema : schemas) {
            try {
                Object converted = schema.convert(value, at);
                if (json ? !(converted instanceof CharSequence) : converted.equals(value)) {
                    return converted;
                }
                second = second == null ? converted : second;
            } catch (OperationParameterException e) {
                // The form that got furthest is the one that was meant.
                deepest = deepest == null || e.depth() > deepest.depth() ? e : deepest;
            }
        }
        if (second == null) {
            throw deepest;
        }
        return second;
    }

    @Override
    public boolean text() {
        return schemas.stream().anyMatch(Schema::text);
    }
}
