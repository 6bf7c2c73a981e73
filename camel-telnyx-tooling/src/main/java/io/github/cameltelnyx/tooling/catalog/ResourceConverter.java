package io.github.cameltelnyx.tooling.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Turns one resource of the overlay into the content of its file in the catalogue. */
final class ResourceConverter {

    private final OpenApiDocument document;
    private final SchemaConverter schemas;
    private final OperationConverter operations;

    ResourceConverter(OpenApiDocument document, Overlay overlay) {
        this.document = document;
        this.schemas = new SchemaConverter(document, overlay);
        this.operations = new OperationConverter(document, schemas);
    }

    ObjectNode operation(String id, JsonNode ours) {
        return operations.convert(document.operation(id), ours);
    }

    /** The file with these operations, which were converted here, and the types that they use. */
    ObjectNode file(JsonNode ours, List<ObjectNode> converted) {
        ObjectNode file = JsonNodeFactory.instance.objectNode();
        file.put("resource", ours.path("resource").asText()).put("description", ours.path("description").asText());
        ObjectNode types = file.putObject("types");
        schemas.types().forEach((name, type) -> types.set(name, SchemaOrder.sorted(type)));
        file.putArray("operations")
                .addAll(converted.stream()
                        .sorted(Comparator.comparing(operation -> operation.get("name").textValue()))
                        .toList());
        return file;
    }

    Set<String> undescribed() {
        return schemas.undescribed();
    }
}
