package io.github.cameltelnyx.tooling.reference;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** The rows of a table of parameters, with the properties of objects that have no name of their own. */
final class ParameterRows {

    static final List<String> COLUMNS = List.of("parameter", "type", "allowed", "description");

    private final SchemaWords words;

    ParameterRows(SchemaWords words) {
        this.words = words;
    }

    List<List<String>> of(JsonNode parameters) {
        List<List<String>> rows = new ArrayList<>();
        parameters.forEach(parameter -> add(rows, "", parameter));
        return rows;
    }

    private void add(List<List<String>> rows, String before, JsonNode parameter) {
        String path = before + parameter.get("name").textValue();
        JsonNode schema = parameter.get("schema");
        String shown = parameter.path("required").asBoolean() ? "**`" + path + "`**" : Markdown.code(path);
        String secret = schema.path("secret").asBoolean() ? " Secret: kept out of logs." : "";
        rows.add(List.of(shown, words.type(schema), words.allowed(schema), parameter.get("description").textValue() + secret));
        JsonNode inner = schema;
        String inside = path;
        while (inner.has("items") || inner.has("values")) {
            inside += inner.has("items") ? "[]" : "{}";
            inner = inner.has("items") ? inner.get("items") : inner.get("values");
        }
        for (JsonNode property : inner.path("properties")) {
            add(rows, inside + ".", property);
        }
    }
}
