package io.github.cameltelnyx.tooling.catalog;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * How an operation hands over a long list.
 *
 * @param paging the style, by the catalogue's word
 * @param items  the properties of an answer that are lists
 */
record Listing(String paging, List<String> items) {

    /** @return nothing where the operation is no list */
    static Optional<Listing> of(DocumentedOperation operation, List<ObjectNode> parameters, JsonNode answer) {
        if (!operation.method().equals("GET")) {
            return Optional.empty();
        }
        JsonNode properties = answer.path("properties");
        List<String> items = properties.properties()
                .stream()
                .filter(property -> SchemaForm.types(property.getValue()).contains("array"))
                .map(property -> property.getKey())
                .toList();
        // Some of TeXML's lists take no parameter for the page, but every one says where the next page is.
        if (properties.has("next_page_uri")) {
            return Optional.of(new Listing("token", items));
        }
        boolean numbered = parameters.stream()
                .anyMatch(each -> each.get("in").textValue().equals("query")
                        && each.get("wire").textValue().equals("page[number]"));
        return numbered ? Optional.of(new Listing("number", items)) : Optional.empty();
    }

    /** The overlay says which list is meant where an answer has several. */
    void addTo(ObjectNode entry, JsonNode ours) {
        String chosen = ours.path("items").asText(items.size() == 1 ? items.get(0) : "");
        if (!items.contains(chosen)) {
            throw new CatalogException(entry.get("name").textValue() + " gives " + items
                    + ": say by 'items' in the overlay which of them the list is");
        }
        entry.put("paging", paging).put("items", chosen);
    }
}
