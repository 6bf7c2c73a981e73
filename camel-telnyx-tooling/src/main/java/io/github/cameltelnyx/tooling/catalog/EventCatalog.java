package io.github.cameltelnyx.tooling.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The events of Telnyx's document, each on its page, in our words. One instance makes one catalogue. */
final class EventCatalog {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final OpenApiDocument document;
    private final EventOverlay overlay;
    private final Map<String, DocumentedEvent> left = new LinkedHashMap<>();
    private final Set<String> types = new TreeSet<>();
    private final Set<String> undescribed = new TreeSet<>();

    EventCatalog(OpenApiDocument document, EventOverlay overlay) {
        this.document = document;
        this.overlay = overlay;
        document.events().forEach(event -> left.put(event.webhook(), event));
        types.addAll(overlay.furtherTypes());
    }

    /** @return the pages, whose events also fill {@link #types()} */
    ObjectNode pages() {
        ArrayNode pages = JSON.arrayNode();
        overlay.pages().forEach((name, ours) -> pages.add(page(name, ours)));
        left.keySet().forEach(webhook -> undescribed.add("event " + webhook + ", which is on no page"));
        if (!undescribed.isEmpty()) {
            throw CatalogException.listing("These have no description in the overlay", undescribed);
        }
        if (!overlay.unused().isEmpty()) {
            throw CatalogException.listing("The overlay describes fields that no event has", overlay.unused());
        }
        return JSON.objectNode().set("pages", pages);
    }

    /** @return every type that is known, be it the document's or the overlay's */
    Set<String> types() {
        return types;
    }

    private ObjectNode page(String name, JsonNode ours) {
        ObjectNode page = JSON.objectNode().put("page", name);
        for (String key : List.of("title", "intro")) {
            page.set(key, ours.get(key));
        }
        Map<String, ObjectNode> common = new LinkedHashMap<>();
        ours.path("common").forEach(field -> common.put(field.textValue(), null));
        ArrayNode events = JSON.arrayNode();
        ours.path("events").properties().forEach(entry -> events.add(event(take(entry.getKey()), entry.getValue(), common)));
        if (common.containsValue(null)) {
            throw new CatalogException(
                    "the page " + name + " has a common field that none of its events has: " + common.keySet());
        }
        page.putArray("common").addAll(common.values());
        page.set("events", events);
        return page;
    }

    private DocumentedEvent take(String webhook) {
        DocumentedEvent event = left.remove(webhook);
        if (event == null) {
            throw new CatalogException("the document has no event '" + webhook + "', or two pages have it");
        }
        return event;
    }

    private ObjectNode event(DocumentedEvent event, JsonNode ours, Map<String, ObjectNode> common) {
        ObjectNode entry = JSON.objectNode().put("webhook", event.webhook());
        List<String> all = typesOf(event, ours);
        types.addAll(all);
        all.forEach(entry.putArray("types")::add);
        if (!ours.has("description")) {
            undescribed.add("event " + event.webhook());
        }
        Stream.of("description", "oddity").filter(ours::has).forEach(key -> entry.set(key, ours.get(key)));
        Map<String, ObjectNode> fields = EventFields.of(document, event.payload());
        ArrayNode without = JSON.arrayNode();
        common.keySet().stream().filter(field -> !fields.containsKey(field)).forEach(without::add);
        if (!without.isEmpty()) {
            entry.set("without", without);
        }
        entry.putArray("fields").addAll(told(event.webhook(), fields, common));
        return entry;
    }

    /** The fields that the event itself tells of; a common one is told with the page, unless it has other words here. */
    private List<ObjectNode> told(String webhook, Map<String, ObjectNode> fields, Map<String, ObjectNode> common) {
        List<ObjectNode> own = new ArrayList<>();
        fields.forEach((way, kind) -> {
            String description = description(webhook, way);
            ObjectNode field = JSON.objectNode().put("field", way).put("description", description);
            field.set("schema", kind);
            if (common.containsKey(way) && overlay.shared(way).filter(description::equals).isPresent()) {
                common.putIfAbsent(way, field);
            } else {
                own.add(field);
            }
        });
        return own;
    }

    private static List<String> typesOf(DocumentedEvent event, JsonNode ours) {
        if (event.types().isEmpty() == ours.path("types").isEmpty()) {
            throw new CatalogException(event.webhook() + (event.types().isEmpty()
                    ? " has no list of its types in the document: give 'types' in the overlay"
                    : " has a list of its types in the document: take 'types' from the overlay"));
        }
        return event.types().isEmpty()
                ? texts(ours.get("types"))
                : event.types();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::textValue).toList();
    }

    private String description(String webhook, String field) {
        return overlay.description(webhook, field).orElseGet(() -> {
            undescribed.add("event " + webhook + ": " + field);
            return "";
        });
    }
}
