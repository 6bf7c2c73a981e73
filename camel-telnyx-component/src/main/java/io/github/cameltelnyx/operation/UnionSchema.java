package io.github.cameltelnyx.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One of several objects, told apart by a property of text. That property is always required, though some objects of
 * Telnyx's document leave it out of what they require: without it a value would be several of them at once, and the
 * document wants it to be one.
 */
record UnionSchema(String discriminator, Map<String, Schema> variants) implements Schema {

    @Override
    public Object convert(Object value, ParameterPath at) {
        Map<?, ?> given = ObjectSchema.asMap(value, at);
        String name = ParameterNames.camelCase(discriminator);
        Object kind = given.get(discriminator) != null ? given.get(discriminator) : given.get(name);
        if (kind == null) {
            throw at.property(name).problem("is required: " + TextSchema.allowed(kinds(), ""));
        }
        Schema variant = variants.get(kind.toString());
        if (variant == null) {
            throw at.property(name).problem("must be " + TextSchema.allowed(kinds(), kind.toString()));
        }
        return variant.convert(given, at);
    }

    @Override
    public boolean text() {
        return true;
    }

    private List<String> kinds() {
        return new ArrayList<>(variants.keySet());
    }
}
