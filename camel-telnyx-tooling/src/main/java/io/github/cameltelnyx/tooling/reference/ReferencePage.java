package io.github.cameltelnyx.tooling.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A page of operations.
 *
 * @param name      the file's name after {@code operations-}
 * @param resources the files of the catalogue that it shows
 */
record ReferencePage(String name, String title, List<JsonNode> resources) {

    /** The pages that the overlay asks for, then one for each resource that is on none of them. */
    static List<ReferencePage> of(JsonNode shared, List<JsonNode> catalogue) {
        Map<String, JsonNode> resources = new LinkedHashMap<>();
        catalogue.forEach(resource -> resources.put(resource.get("resource").textValue(), resource));
        List<ReferencePage> pages = new ArrayList<>();
        shared.properties().forEach(page -> {
            List<JsonNode> shown = new ArrayList<>();
            page.getValue().path("resources").forEach(name -> shown.add(take(resources, name.textValue(), page.getKey())));
            pages.add(new ReferencePage(page.getKey(), page.getValue().path("title").asText(), shown));
        });
        resources.forEach((name, resource) -> pages.add(new ReferencePage(name, "Operations of " + name, List.of(resource))));
        return pages;
    }

    String file() {
        return "operations-" + name + ".md";
    }

    private static JsonNode take(Map<String, JsonNode> resources, String name, String page) {
        JsonNode resource = resources.remove(name);
        if (resource == null) {
            throw new IllegalStateException("The page " + page + " in the overlay names the resource " + name
                    + ", which the catalogue does not have or another page shows");
        }
        return resource;
    }
}
