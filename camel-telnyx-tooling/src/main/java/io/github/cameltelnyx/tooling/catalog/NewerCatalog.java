package io.github.cameltelnyx.tooling.catalog;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The catalogue that a newer document would give, as far as the overlay of today reaches: unlike the writer it needs no
 * description of what is new, and goes on after an operation that it cannot read.
 *
 * @param resources  the content of each resource's file
 * @param unreadable operations, as {@code calls/speak}, for which the overlay must be changed first, with what to change
 * @param candidates operations of the document that the overlay does not select, beside those that it does: their ids by
 *        their requests, as {@code POST /calls}
 * @param elsewhere  how many operations the document has beyond these, in parts of the API of which the overlay has nothing
 */
public record NewerCatalog(List<JsonNode> resources, Map<String, String> unreadable, Map<String, String> candidates,
        long elsewhere) {

    public static NewerCatalog read(Path document, Path overlay) throws IOException {
        return of(OpenApiDocument.read(document), Overlay.read(overlay));
    }

    private static NewerCatalog of(OpenApiDocument document, Overlay overlay) {
        Map<String, String> unreadable = new TreeMap<>();
        List<JsonNode> resources = new ArrayList<>();
        for (JsonNode ours : overlay.resources()) {
            resources.add(resource(document, overlay, ours, unreadable));
        }
        Set<String> selected = new HashSet<>();
        overlay.resources().forEach(ours -> ours.path("operations").fieldNames().forEachRemaining(selected::add));
        Map<Boolean, List<DocumentedOperation>> others = others(document, selected);
        return new NewerCatalog(resources, unreadable,
                others.get(true)
                        .stream()
                        .collect(Collectors.toMap(each -> each.method() + " " + each.path(), DocumentedOperation::id,
                                (first, second) -> first, TreeMap::new)),
                others.get(false).size());
    }

    private static JsonNode resource(OpenApiDocument document, Overlay overlay, JsonNode ours, Map<String, String> unreadable) {
        ResourceConverter converter = new ResourceConverter(document, overlay);
        List<ObjectNode> operations = new ArrayList<>();
        ours.path("operations").properties().forEach(entry -> {
            if (document.has(entry.getKey())) {
                try {
                    operations.add(converter.operation(entry.getKey(), entry.getValue()));
                } catch (CatalogException e) {
                    unreadable.put(ours.path("resource").asText() + "/" + entry.getValue().path("name").asText(),
                            e.getMessage());
                }
            }
        });
        return converter.file(ours, operations);
    }

    /** Those that are not selected, by whether their path begins as one that is. */
    private static Map<Boolean, List<DocumentedOperation>> others(OpenApiDocument document, Set<String> selected) {
        Set<String> parts = document.operations()
                .stream()
                .filter(each -> selected.contains(each.id()))
                .map(NewerCatalog::part)
                .collect(Collectors.toSet());
        return document.operations()
                .stream()
                .filter(each -> !selected.contains(each.id()))
                .collect(Collectors.partitioningBy(each -> parts.contains(part(each))));
    }

    /** The part of the API: {@code calls} of {@code /calls/{call_control_id}}. */
    private static String part(DocumentedOperation operation) {
        return operation.path().split("/")[1];
    }
}
