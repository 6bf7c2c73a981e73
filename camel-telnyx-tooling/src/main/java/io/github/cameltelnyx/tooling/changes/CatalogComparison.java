package io.github.cameltelnyx.tooling.changes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Compares two catalogues operation by operation, and each named type once. */
final class CatalogComparison {

    private static final JsonNode NOTHING = JsonNodeFactory.instance.objectNode();

    private final Changes changes = new Changes();

    private CatalogComparison() {
    }

    /** @param skipped operations that are not in the second catalogue and have not gone */
    static Changes of(List<JsonNode> before, List<JsonNode> after, Set<String> skipped) {
        CatalogComparison comparison = new CatalogComparison();
        Map<String, JsonNode> older = byKey(before, "resource");
        Map<String, JsonNode> newer = byKey(after, "resource");
        newer.forEach((name, resource) -> comparison.resource(older.getOrDefault(name, NOTHING), resource, skipped));
        older.forEach((name, resource) -> {
            if (!newer.containsKey(name)) {
                comparison.resource(resource, NOTHING, skipped);
            }
        });
        return comparison.changes;
    }

    private void resource(JsonNode before, JsonNode after, Set<String> skipped) {
        String name = (after.isEmpty() ? before : after).get("resource").textValue();
        Map<String, JsonNode> older = byKey(before.path("operations"), "name");
        Map<String, JsonNode> newer = byKey(after.path("operations"), "name");
        older.forEach((operation, node) -> {
            String uri = name + "/" + operation;
            if (newer.containsKey(operation)) {
                operation(new SchemaComparison(before, after, (effect, words) -> changes.add(effect, Set.of(uri), words)), node,
                        newer.get(operation));
            } else if (!skipped.contains(uri)) {
                changes.add(Effect.BREAKS, Set.of(uri), "the document has this operation no longer");
            }
        });
        newer.forEach((operation, node) -> {
            if (!older.containsKey(operation)) {
                changes.add(Effect.ADDS, Set.of(name + "/" + operation), "new operation, `" + request(node) + "`");
            }
        });
        TypeUse use = new TypeUse(after);
        after.path("types").properties().forEach(type -> {
            JsonNode was = before.path("types").path(type.getKey());
            // One that is empty belongs to an operation that could not be read.
            if (!was.isMissingNode() && !type.getValue().isEmpty()) {
                new SchemaComparison(before, after, (effect, words) -> changes.add(effect, use.of(type.getKey()), words))
                        .type(type.getKey(), was, type.getValue());
            }
        });
    }

    private static void operation(SchemaComparison comparison, JsonNode before, JsonNode after) {
        comparison.value(Effect.OTHER, "the request", request(before), request(after));
        comparison.value(Effect.OTHER, "the form of the body", before.path("body").asText(), after.path("body").asText());
        comparison.value(Effect.OTHER, "the rule for sending again", before.path("repeat").asText(),
                after.path("repeat").asText());
        comparison.value(Effect.BREAKS, "the form of the result", before.path("answer").asText(),
                after.path("answer").asText());
        comparison.value(Effect.BREAKS, "the wrapper of the result", before.path("wrapper").asText(),
                after.path("wrapper").asText());
        comparison.value(Effect.BREAKS, "the way of paging", before.path("paging").asText(), after.path("paging").asText());
        comparison.value(Effect.BREAKS, "the place of the list in the result", before.path("items").asText(),
                after.path("items").asText());
        comparison.parameters(before.path("parameters"), after.path("parameters"));
    }

    static String request(JsonNode operation) {
        return operation.path("method").asText() + " " + operation.path("path").asText();
    }

    static Map<String, JsonNode> byKey(Iterable<JsonNode> nodes, String key) {
        Map<String, JsonNode> byKey = new HashMap<>();
        nodes.forEach(node -> byKey.put(node.get(key).textValue(), node));
        return byKey;
    }
}
