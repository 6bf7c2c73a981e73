package io.github.cameltelnyx.tooling.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What kind of schema a node of the document is, with everything said of null left out. */
final class SchemaForm {

    private static final Set<String> SCALARS = Set.of("string", "integer", "number", "boolean");
    private static final int LONG_ENUM = 12;

    private SchemaForm() {
    }

    /** The types that a value may have. Telnyx writes {@code ["string", "null"]} where null may be sent; we never send it. */
    static List<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        List<String> types = new ArrayList<>();
        if (type.isTextual()) {
            types.add(type.textValue());
        }
        type.forEach(each -> types.add(each.textValue()));
        types.remove("null");
        if (types.isEmpty() && schema.has("properties")) {
            types.add("object");
        }
        if (types.isEmpty() && (schema.has("enum") || schema.has("const"))) {
            types.add("string");
        }
        return types;
    }

    static List<JsonNode> choices(JsonNode schema) {
        List<JsonNode> choices = new ArrayList<>();
        schema.path("oneOf").forEach(choices::add);
        schema.path("anyOf").forEach(choices::add);
        choices.removeIf(choice -> choice.path("type").asText().equals("null"));
        return choices;
    }

    static List<JsonNode> words(JsonNode schema) {
        List<JsonNode> words = new ArrayList<>();
        schema.path("enum").forEach(words::add);
        if (schema.has("const")) {
            words.add(schema.get("const"));
        }
        words.removeIf(JsonNode::isNull);
        return words;
    }

    /** Whether a named schema is worth an entry of its own; a plain value is written where it is used. */
    static boolean deservesName(JsonNode schema) {
        List<String> types = types(schema);
        if (types.equals(List.of("object"))) {
            return schema.has("properties") || schema.path("additionalProperties").size() > 0 || !choices(schema).isEmpty();
        }
        return !choices(schema).isEmpty() || schema.has("allOf") || !SCALARS.containsAll(types)
                || words(schema).size() > LONG_ENUM;
    }

    /** A copy with the parts of {@code allOf} drawn into one schema. */
    static ObjectNode merged(OpenApiDocument document, JsonNode schema) {
        ObjectNode merged = JsonNodeFactory.instance.objectNode();
        schema.path("allOf").forEach(part -> mergeInto(merged, merged(document, document.resolve(part))));
        ObjectNode own = schema.isObject() ? schema.deepCopy() : JsonNodeFactory.instance.objectNode();
        own.remove("allOf");
        mergeInto(merged, own);
        return merged;
    }

    private static void mergeInto(ObjectNode target, ObjectNode part) {
        part.properties().forEach(entry -> {
            JsonNode present = target.get(entry.getKey());
            if (entry.getKey().equals("properties") && present instanceof ObjectNode properties) {
                properties.setAll((ObjectNode) entry.getValue());
            } else if (entry.getKey().equals("required") && present != null) {
                entry.getValue().forEach(target.withArray("required")::add);
            } else {
                target.set(entry.getKey(), entry.getValue());
            }
        });
    }
}
