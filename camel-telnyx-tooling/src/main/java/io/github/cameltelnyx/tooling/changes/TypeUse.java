package io.github.cameltelnyx.tooling.changes;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

/** Which operations of a resource use its named types, directly or within others. */
final class TypeUse {

    private final JsonNode types;
    private final Map<String, Set<String>> operations = new HashMap<>();

    TypeUse(JsonNode resource) {
        this.types = resource.path("types");
        resource.path("operations")
                .forEach(operation -> collect(resource.path("resource").asText() + "/" + operation.path("name").asText(),
                        operation.path("parameters")));
    }

    Set<String> of(String type) {
        return operations.getOrDefault(type, Set.of());
    }

    private void collect(String operation, JsonNode node) {
        for (JsonNode reference : node.findValues("ref")) {
            String type = reference.asText();
            if (operations.computeIfAbsent(type, first -> new TreeSet<>()).add(operation)) {
                collect(operation, types.path(type));
            }
        }
    }
}
