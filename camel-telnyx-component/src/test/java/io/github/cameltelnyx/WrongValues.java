package io.github.cameltelnyx;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import static io.github.cameltelnyx.DocumentValues.NODES;

/**
 * Values that schemas of Telnyx's document refuse as a rule. What a URI may write, such as text for a number, is not among
 * them: it is converted.
 */
final class WrongValues {

    private static final JsonNode LIST = NODES.arrayNode().add("item");
    private static final JsonNode OBJECT = NODES.objectNode().put("no_such_property", 1);
    private static final JsonNode WORD = NODES.textNode("no such word");

    private final TelnyxDocument document;
    private final DocumentValues values;

    WrongValues(TelnyxDocument document, DocumentValues values) {
        this.document = document;
        this.values = values;
    }

    Set<JsonNode> of(JsonNode given) {
        JsonNode schema = document.resolve(given);
        Set<JsonNode> wrong = new LinkedHashSet<>(List.of(LIST, OBJECT));
        if (schema.has("oneOf")) {
            schema.path("oneOf").forEach(variant -> wrong.addAll(of(variant)));
            return wrong;
        }
        switch (DocumentValues.type(schema)) {
            case "string" -> texts(schema, wrong);
            case "integer" -> {
                wrong.addAll(List.of(WORD, NODES.numberNode(1.5), NODES.booleanNode(true)));
                bounds(schema, wrong);
            }
            case "number" -> {
                wrong.addAll(List.of(WORD, NODES.booleanNode(true)));
                bounds(schema, wrong);
            }
            case "boolean" -> wrong.addAll(List.of(WORD, NODES.numberNode(1)));
            case "array" -> arrays(schema, wrong);
            default -> objects(schema, wrong);
        }
        return wrong;
    }

    private static void texts(JsonNode schema, Set<JsonNode> wrong) {
        wrong.add(WORD);
        wrong.add(NODES.textNode(""));
        if (schema.has("maxLength")) {
            wrong.add(NODES.textNode("x".repeat(schema.path("maxLength").asInt() + 1)));
        }
    }

    private static void bounds(JsonNode schema, Set<JsonNode> wrong) {
        if (schema.has("minimum")) {
            wrong.add(NODES.numberNode(schema.path("minimum").asDouble() - 1));
        }
        if (schema.has("maximum")) {
            wrong.add(NODES.numberNode(schema.path("maximum").asDouble() + 1));
        }
    }

    private void arrays(JsonNode schema, Set<JsonNode> wrong) {
        wrong.add(NODES.numberNode(5));
        of(schema.path("items")).forEach(item -> wrong.add(NODES.arrayNode().add(item)));
        wrong.add(NODES.arrayNode().addNull());
        if (schema.has("maxItems")) {
            ArrayNode tooMany = NODES.arrayNode();
            while (tooMany.size() <= schema.path("maxItems").asInt()) {
                tooMany.add(values.first(schema.path("items")));
            }
            wrong.add(tooMany);
        }
    }

    private void objects(JsonNode schema, Set<JsonNode> wrong) {
        wrong.addAll(List.of(WORD, NODES.numberNode(5)));
        wrong.add(values.required(schema).put("no_such_property", 1));
        schema.path("required").forEach(name -> {
            ObjectNode without = values.required(schema);
            without.remove(name.asText());
            wrong.add(without);
        });
        schema.path("properties")
                .properties()
                .forEach(property -> of(property.getValue())
                        .forEach(value -> wrong.add(values.required(schema).set(property.getKey(), value))));
        if (schema.path("additionalProperties").isObject()) {
            of(schema.path("additionalProperties")).forEach(value -> wrong.add(NODES.objectNode().set("some.key", value)));
        }
    }
}
