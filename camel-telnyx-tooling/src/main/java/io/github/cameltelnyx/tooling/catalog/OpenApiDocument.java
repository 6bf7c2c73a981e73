package io.github.cameltelnyx.tooling.catalog;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Telnyx's OpenAPI document: its operations by id, and its references followed. */
final class OpenApiDocument {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final String SCHEMAS = "#/components/schemas/";

    private final JsonNode root;

    OpenApiDocument(JsonNode root) {
        this.root = root;
    }

    static OpenApiDocument read(Path file) throws IOException {
        return new OpenApiDocument(new ObjectMapper().readTree(file.toFile()));
    }

    List<DocumentedOperation> operations() {
        List<DocumentedOperation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())) {
                    operations.add(new DocumentedOperation(method.getKey().toUpperCase(), path.getKey(), method.getValue(),
                            path.getValue().path("parameters")));
                }
            }
        }
        return operations;
    }

    boolean has(String id) {
        return operations().stream().anyMatch(operation -> operation.id().equals(id));
    }

    DocumentedOperation operation(String id) {
        return operations().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new CatalogException("the document has no operation '" + id + "', which the overlay names"));
    }

    /** @return the events that Telnyx sends, in the document's order */
    List<DocumentedEvent> events() {
        return root.path("webhooks")
                .properties()
                .stream()
                .map(webhook -> DocumentedEvent.of(this, webhook.getKey(), webhook.getValue()))
                .toList();
    }

    /** @return what the node stands for; keys that stand beside a reference win over those behind it */
    JsonNode resolve(JsonNode node) {
        JsonNode reference = node.get("$ref");
        if (reference == null) {
            return node;
        }
        JsonNode target = root.at(reference.textValue().substring(1));
        if (target.isMissingNode()) {
            throw new CatalogException("the document refers to " + reference.textValue() + ", which it does not have");
        }
        JsonNode resolved = resolve(target);
        if (node.size() == 1) {
            return resolved;
        }
        ObjectNode merged = resolved.deepCopy();
        merged.setAll((ObjectNode) node);
        merged.remove("$ref");
        return merged;
    }

    /** @return the name of the schema that the node refers to, if it is a reference */
    static Optional<String> schemaName(JsonNode node) {
        String reference = node.path("$ref").asText("");
        return reference.startsWith(SCHEMAS) ? Optional.of(reference.substring(SCHEMAS.length())) : Optional.empty();
    }
}
