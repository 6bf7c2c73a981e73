package io.github.cameltelnyx.tooling.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The fields of an event by their way in its payload, as {@code custom_headers[].name}, with the kind of value of each. */
final class EventFields {

    private final OpenApiDocument document;
    private final Map<String, ObjectNode> fields = new LinkedHashMap<>();

    private EventFields(OpenApiDocument document) {
        this.document = document;
    }

    static Map<String, ObjectNode> of(OpenApiDocument document, JsonNode payload) {
        EventFields collected = new EventFields(document);
        collected.properties("", payload);
        return collected.fields;
    }

    private void properties(String before, JsonNode schema) {
        schema.path("properties").properties().forEach(property -> {
            String way = before + property.getKey();
            JsonNode inner = merged(property.getValue());
            fields.put(way, kind(inner));
            while (inner.has("items")) {
                inner = merged(inner.get("items"));
                way += "[]";
            }
            properties(way + ".", inner);
        });
    }

    private ObjectNode kind(JsonNode schema) {
        List<JsonNode> choices = SchemaForm.choices(schema);
        ObjectNode kind = JsonNodeFactory.instance.objectNode();
        if (!choices.isEmpty()) {
            kind.put("type", "either").putArray("schemas").addAll(choices.stream().map(this::merged).map(this::kind).toList());
            return kind;
        }
        String type = SchemaForm.types(schema).stream().findFirst().orElse("any");
        switch (type) {
            case "object" -> kind.put("type", type);
            case "array" -> kind.put("type", type).set("items", kind(merged(schema.path("items"))));
            default -> kind.setAll(PlainSchema.of(type, schema));
        }
        // What Telnyx takes a value for that was not sent says nothing of an event.
        kind.remove("default");
        return kind;
    }

    private ObjectNode merged(JsonNode schema) {
        return SchemaForm.merged(document, document.resolve(schema));
    }
}
