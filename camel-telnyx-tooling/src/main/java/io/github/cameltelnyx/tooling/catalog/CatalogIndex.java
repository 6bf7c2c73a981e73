package io.github.cameltelnyx.tooling.catalog;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What must be known without reading every resource: their names, and the names of all parameters. */
final class CatalogIndex {

    private static final Set<String> PLAIN = Set.of("integer", "number", "boolean", "file");

    private CatalogIndex() {
    }

    static ObjectNode of(Map<String, ObjectNode> resources) {
        Set<String> parameters = new TreeSet<>();
        Set<String> texts = new TreeSet<>();
        for (ObjectNode resource : resources.values()) {
            resource.path("operations").forEach(operation -> operation.path("parameters").forEach(parameter -> {
                parameters.add(parameter.get("name").textValue());
                if (isText(parameter.get("schema"))) {
                    texts.add(parameter.get("name").textValue());
                }
            }));
        }
        ObjectNode index = JsonNodeFactory.instance.objectNode();
        write(index, "resources", new TreeSet<>(resources.keySet()));
        write(index, "parameters", parameters);
        parameters.removeAll(texts);
        write(index, "plainParameters", parameters);
        return index;
    }

    /** Whether a route writes the value as text that Camel must hand over exactly: everything but bare numbers, booleans and files. */
    private static boolean isText(JsonNode schema) {
        return !PLAIN.contains(schema.path("type").asText()) || schema.has("also");
    }

    private static void write(ObjectNode index, String key, Collection<String> names) {
        names.forEach(index.putArray(key)::add);
    }
}
