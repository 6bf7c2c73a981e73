package io.github.cameltelnyx.tooling.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A page of operations.
 *
 * @param name      the file's name after {@code operations-}
 * @param resources what of the catalogue's files it shows
 * @param isMain    whether it is the resources' only page, or the one from which the others are found
 * @param beside    the pages with further operations of the same resource
 */
record ReferencePage(String name, String title, List<JsonNode> resources, boolean isMain, List<ReferencePage> beside) {

    /** The pages that the overlay asks for, then one for each resource that is on none of them, or not whole. */
    static List<ReferencePage> of(JsonNode shared, List<JsonNode> catalogue) {
        Map<String, JsonNode> resources = new LinkedHashMap<>();
        catalogue.forEach(resource -> resources.put(resource.get("resource").textValue(), resource));
        List<ReferencePage> pages = new ArrayList<>();
        Map<String, List<ReferencePage>> parts = new LinkedHashMap<>();
        shared.properties().forEach(entry -> {
            JsonNode page = entry.getValue();
            String title = page.path("title").asText();
            if (page.has("operations")) {
                String resource = page.path("resources").path(0).asText();
                JsonNode part = part(resources, resource, page.get("operations"), entry.getKey());
                ReferencePage own = new ReferencePage(entry.getKey(), title, List.of(part), false, List.of());
                parts.computeIfAbsent(resource, name -> new ArrayList<>()).add(own);
                pages.add(own);
            } else {
                List<JsonNode> shown = new ArrayList<>();
                page.path("resources").forEach(name -> shown.add(take(resources, name.textValue(), entry.getKey())));
                pages.add(new ReferencePage(entry.getKey(), title, shown, true, List.of()));
            }
        });
        resources.forEach((name, resource) -> pages.add(new ReferencePage(name, "Operations of " + name, List.of(resource),
                true, parts.getOrDefault(name, List.of()))));
        return pages;
    }

    String file() {
        return "operations-" + name + ".md";
    }

    /** What the page shows, by the operation's title. */
    Map<String, JsonNode> operations() {
        Map<String, JsonNode> operations = new LinkedHashMap<>();
        for (JsonNode resource : resources) {
            resource.path("operations").forEach(each -> operations.put(OperationPages.title(resource, each), each));
        }
        return operations;
    }

    private static JsonNode take(Map<String, JsonNode> resources, String name, String page) {
        JsonNode resource = resources.remove(name);
        if (resource == null) {
            throw new IllegalStateException("The page " + page + " in the overlay names the resource " + name
                    + ", which the catalogue does not have or another page shows");
        }
        return resource;
    }

    /** The resource with these operations alone, which its main page then lacks. */
    private static JsonNode part(Map<String, JsonNode> resources, String name, JsonNode operations, String page) {
        JsonNode whole = take(resources, name, page);
        List<String> wanted = SchemaWords.words(operations);
        ObjectNode part = whole.deepCopy();
        ArrayNode shown = part.putArray("operations");
        ObjectNode rest = whole.deepCopy();
        ArrayNode left = rest.putArray("operations");
        for (JsonNode operation : whole.path("operations")) {
            (wanted.contains(operation.path("name").asText()) ? shown : left).add(operation);
        }
        if (shown.size() != wanted.size()) {
            throw new IllegalStateException("The page " + page + " in the overlay names an operation that " + name
                    + " does not have or another page shows");
        }
        resources.put(name, rest);
        return part;
    }
}
