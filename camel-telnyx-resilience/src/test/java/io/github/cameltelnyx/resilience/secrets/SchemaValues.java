package io.github.cameltelnyx.resilience.secrets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** Values that the catalogue's schemas take: what is required, and every secret. */
final class SchemaValues {

    private static final String UUID = "891510ac-f3e4-41e8-af5b-de00688a4901";
    /** Types hold each other, some themselves. */
    private static final int DEPTH = 8;

    private final JsonNode types;
    private final String secret;

    SchemaValues(JsonNode types, String secret) {
        this.types = types;
        this.secret = secret;
    }

    boolean holdsSecret(JsonNode schema) {
        return holdsSecret(schema, DEPTH);
    }

    private boolean holdsSecret(JsonNode schema, int depth) {
        if (depth == 0) {
            return false;
        }
        if (schema.path("secret").asBoolean()) {
            return true;
        }
        if (schema.has("ref")) {
            return holdsSecret(types.path(schema.path("ref").asText()), depth - 1);
        }
        for (JsonNode property : schema.path("properties")) {
            if (holdsSecret(property.path("schema"), depth - 1)) {
                return true;
            }
        }
        for (String part : List.of("items", "values")) {
            if (schema.has(part) && holdsSecret(schema.path(part), depth - 1)) {
                return true;
            }
        }
        return any(schema.path("variants"), depth) || any(schema.path("schemas"), depth);
    }

    private boolean any(JsonNode schemas, int depth) {
        for (JsonNode schema : schemas) {
            if (holdsSecret(schema, depth - 1)) {
                return true;
            }
        }
        return false;
    }

    Object of(JsonNode schema) {
        if (schema.has("ref")) {
            return of(types.path(schema.path("ref").asText()));
        }
        if (schema.path("secret").asBoolean()) {
            return secret;
        }
        if (schema.has("enum")) {
            return schema.path("enum").get(0).asText();
        }
        return switch (schema.path("type").asText()) {
            case "integer" -> schema.path("minimum").asInt(1);
            case "number" -> Math.max(1, schema.path("minimum").asInt(1));
            case "boolean" -> true;
            case "array" -> List.of(of(schema.path("items")));
            case "map" -> Map.of("key", of(schema.path("values")));
            case "object" -> object(schema);
            case "union" -> union(schema);
            case "either" -> of(schema.path("schemas").get(0));
            case "file" -> "a file".getBytes(java.nio.charset.StandardCharsets.UTF_8);
            default -> text(schema);
        };
    }

    private Object union(JsonNode schema) {
        Map.Entry<String, JsonNode> first = schema.path("variants").properties().iterator().next();
        for (Map.Entry<String, JsonNode> variant : schema.path("variants").properties()) {
            first = holdsSecret(variant.getValue()) ? variant : first;
        }
        @SuppressWarnings("unchecked")
        Map<String, Object> value = (Map<String, Object>) of(first.getValue());
        value.put(schema.path("discriminator").asText(), first.getKey());
        return value;
    }

    private Map<String, Object> object(JsonNode schema) {
        Map<String, Object> value = new LinkedHashMap<>();
        schema.path("properties").forEach(property -> {
            if (property.path("required").asBoolean() || holdsSecret(property.path("schema"))) {
                value.put(property.path("name").asText(), of(property.path("schema")));
            }
        });
        return value;
    }

    private static String text(JsonNode schema) {
        String form = schema.path("format").asText() + schema.path("pattern").asText();
        if (form.contains("wss")) {
            return "wss://example.com/media";
        }
        if (form.contains("url") || form.contains("uri")) {
            return "https://example.com/a.mp3";
        }
        if (form.contains("uuid")) {
            return UUID;
        }
        return form.contains("date") ? "2026-11-20T00:00:00Z" : "4242424242";
    }
}
