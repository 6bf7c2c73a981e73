package io.github.cameltelnyx.tooling.endpointdsl;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cameltelnyx.tooling.catalog.CatalogFiles;

/** The types in which Java may give a value: always text, for placeholders and expressions, and what it is by its nature. */
final class JavaTypes {

    private static final String TEXT = "String";
    private static final Map<String, String> BY_SCHEMA = Map.of("string", TEXT, "words", TEXT, "integer", "long", "number",
            "Number", "boolean", "boolean", "array", "java.util.List<?>", "map", "java.util.Map<String, ?>", "object",
            "java.util.Map<String, ?>", "union", "java.util.Map<String, ?>");

    private JavaTypes() {
    }

    static Set<String> of(JsonNode resource, JsonNode schema) {
        Set<String> types = new LinkedHashSet<>();
        types.add(TEXT);
        if (schema.path("type").asText().equals("either")) {
            schema.path("schemas").forEach(form -> types.addAll(of(resource, CatalogFiles.resolve(resource, form))));
        } else {
            types.add(BY_SCHEMA.getOrDefault(schema.path("type").asText(), "Object"));
        }
        return types;
    }

    /** The same of an option, by the type that Camel's metadata has for it. */
    static List<String> of(String kind, String javaType) {
        return switch (kind) {
            case "boolean" -> List.of(TEXT, "boolean");
            case "integer", "duration" -> List.of(TEXT, "long");
            case "object" -> List.of(TEXT, javaType);
            default -> List.of(TEXT);
        };
    }
}
