package io.github.cameltelnyx.tooling.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/** The kind of value that a schema of the catalogue takes, in the words of the manual. */
public final class SchemaKind {

    private SchemaKind() {
    }

    /** @param named what to say of a schema that refers to a named type */
    public static String of(JsonNode schema, Function<JsonNode, String> named) {
        if (schema.has("ref")) {
            return named.apply(schema);
        }
        return switch (schema.path("type").asText()) {
            case "string" -> "text";
            case "words" -> "words";
            case "integer" -> "whole number";
            case "number" -> "number";
            case "boolean" -> "true or false";
            case "file" -> "file";
            case "array" -> "list of " + of(schema.get("items"), named);
            case "map" -> "map to " + of(schema.get("values"), named);
            case "object" -> "object";
            case "union" -> "object, by `" + schema.get("discriminator").textValue() + "`";
            case "either" -> choices(schema).stream().map(each -> of(each, named)).collect(Collectors.joining(" or "));
            default -> "anything";
        };
    }

    /** The schemas of which a value has one, where there are several, else the schema alone. */
    public static List<JsonNode> choices(JsonNode schema) {
        List<JsonNode> choices = new ArrayList<>();
        schema.path("schemas").forEach(choices::add);
        return choices.isEmpty() ? List.of(schema) : choices;
    }
}
