package io.github.cameltelnyx.tooling.catalog;

import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What of the catalogue goes into the component's jar. A description is only left where the component shows it, with a
 * parameter that is missing; the manual, the metadata and the builders have the others from the whole catalogue. Each type and
 * each operation is a line.
 */
final class LeanCatalog {

    private LeanCatalog() {
    }

    /** @return the text of each file by its name */
    static Map<String, String> of(Map<String, ObjectNode> resources) {
        Map<String, String> files = new TreeMap<>();
        resources.forEach((name, resource) -> files.put(name + ".json", text(lean(resource.deepCopy()))));
        files.put("index.json", CatalogIndex.of(resources) + "\n");
        return files;
    }

    private static JsonNode lean(ObjectNode resource) {
        resource.findParents("wire")
                .stream()
                .filter(parameter -> !parameter.path("required").asBoolean())
                .forEach(parameter -> ((ObjectNode) parameter).remove("description"));
        resource.path("operations").forEach(operation -> ((ObjectNode) operation).remove("description"));
        return resource;
    }

    private static String text(JsonNode resource) {
        StringBuilder text = new StringBuilder("{\"resource\":").append(resource.get("resource")).append(",\"types\":{");
        String separator = "\n";
        for (var type : resource.path("types").properties()) {
            text.append(separator).append('"').append(type.getKey()).append("\":").append(type.getValue());
            separator = ",\n";
        }
        text.append("},\"operations\":[");
        separator = "\n";
        for (JsonNode operation : resource.path("operations")) {
            text.append(separator).append(operation);
            separator = ",\n";
        }
        return text.append("]}\n").toString();
    }
}
