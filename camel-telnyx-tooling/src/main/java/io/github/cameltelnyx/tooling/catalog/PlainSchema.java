package io.github.cameltelnyx.tooling.catalog;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Text, numbers and booleans, with what the document allows of them. */
final class PlainSchema {

    private static final List<String> BOUNDS = List.of("minimum", "maximum", "minLength", "maxLength", "pattern");

    private PlainSchema() {
    }

    static ObjectNode of(String type, JsonNode schema) {
        if (schema.path("format").asText().equals("binary")) {
            return JsonNodeFactory.instance.objectNode().put("type", "file");
        }
        ObjectNode plain = JsonNodeFactory.instance.objectNode().put("type", type);
        // A boolean whose words are true and false has all that it can have.
        List<JsonNode> words = type.equals("boolean") ? List.of() : SchemaForm.words(schema);
        if (!words.isEmpty()) {
            plain.putArray("enum").addAll(words);
        }
        BOUNDS.stream().filter(schema::has).forEach(key -> plain.set(key, SchemaOrder.plain(schema.get(key))));
        if (type.equals("string") && schema.has("format")) {
            plain.set("format", schema.get("format"));
        }
        JsonNode standard = schema.path("default");
        // The document has the text "null" as default of some filters: it means that there is none.
        if (standard.isValueNode() && !standard.isNull() && !List.of("", "null").contains(standard.asText())) {
            plain.set("default", SchemaOrder.plain(standard));
        }
        return plain;
    }
}
