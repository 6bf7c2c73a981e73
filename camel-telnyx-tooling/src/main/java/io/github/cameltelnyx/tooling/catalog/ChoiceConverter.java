package io.github.cameltelnyx.tooling.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Turns schemas of which a value has one: objects told apart by a property, or several kinds of value. */
final class ChoiceConverter {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final SchemaConverter schemas;

    ChoiceConverter(SchemaConverter schemas) {
        this.schemas = schemas;
    }

    /** An object with choices beside its properties is none: it is the body of an operation, whose parameters are all its own. */
    static boolean isChoice(JsonNode schema) {
        boolean choices = !SchemaForm.choices(schema).isEmpty();
        return choices && (schema.has("discriminator") || !schema.has("properties")) || SchemaForm.types(schema).size() > 1;
    }

    ObjectNode convert(JsonNode schema, Place place) {
        List<JsonNode> choices = SchemaForm.choices(schema);
        if (choices.isEmpty() || schema.has("properties") && !schema.has("discriminator")) {
            return either(kinds(schema), place);
        }
        return schema.has("discriminator") ? union(schema, choices, place) : either(choices, place);
    }

    /** The schema once for each of its types. */
    private static List<JsonNode> kinds(JsonNode schema) {
        List<JsonNode> kinds = new ArrayList<>();
        SchemaForm.types(schema).forEach(kind -> kinds.add(((ObjectNode) schema.deepCopy()).put("type", kind)));
        return kinds;
    }

    private ObjectNode union(JsonNode schema, List<JsonNode> choices, Place place) {
        JsonNode discriminator = schema.get("discriminator");
        ObjectNode union = JSON.objectNode().put("type", "union");
        union.set("discriminator", discriminator.get("propertyName"));
        Map<String, JsonNode> variants = new TreeMap<>();
        if (discriminator.path("mapping").isEmpty()) {
            choices.forEach(choice -> OpenApiDocument.schemaName(choice).ifPresent(name -> variants.put(name, choice)));
        }
        discriminator.path("mapping")
                .properties()
                .forEach(entry -> variants.put(entry.getKey(), JSON.objectNode().set("$ref", entry.getValue())));
        ObjectNode converted = union.putObject("variants");
        variants.forEach((word, variant) -> converted.set(word, SchemaOrder.sorted(schemas.convert(variant, place))));
        return union;
    }

    private ObjectNode either(List<JsonNode> choices, Place place) {
        ArrayNode converted = JSON.arrayNode();
        choices.stream().map(choice -> SchemaOrder.sorted(schemas.convert(choice, place))).distinct().forEach(converted::add);
        if (converted.size() == 1) {
            return (ObjectNode) converted.get(0);
        }
        ObjectNode either = JSON.objectNode().put("type", "either");
        either.set("schemas", converted);
        return either;
    }
}
