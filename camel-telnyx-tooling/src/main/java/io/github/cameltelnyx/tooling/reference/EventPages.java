package io.github.cameltelnyx.tooling.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** The page of events, from the overlay alone: what events hold is described there in our words. */
final class EventPages {

    private static final List<String> COLUMNS = List.of("field", "type", "values", "description");

    private EventPages() {
    }

    static void addTo(Map<String, String> pages, List<JsonNode> overlays) {
        Markdown page = new Markdown("Events", "the overlay of events");
        for (JsonNode overlay : overlays) {
            page.heading(overlay.get("title").textValue()).paragraph(overlay.get("intro").textValue());
            page.table(COLUMNS, rows(overlay.get("common"), Set.of()));
            overlay.get("events").properties().forEach(entry -> {
                JsonNode event = entry.getValue();
                page.heading(entry.getKey()).paragraph(event.get("description").textValue());
                if (event.has("oddity")) {
                    page.paragraph(event.get("oddity").textValue());
                }
                Set<String> without = new HashSet<>(SchemaWords.words(event.path("without")));
                if (!without.isEmpty()) {
                    page.paragraph("Not here of the common fields: " + Markdown.codes(List.copyOf(without)) + ".");
                }
                page.table(COLUMNS, rows(event.path("fields"), without));
            });
        }
        pages.put("events.md", page.toString());
    }

    private static List<List<String>> rows(JsonNode fields, Set<String> without) {
        List<List<String>> rows = new ArrayList<>();
        fields.properties()
                .stream()
                .filter(field -> !without.contains(field.getKey()))
                .forEach(field -> rows.add(List.of(
                        Markdown.code(field.getKey()), field.getValue().get("type").textValue(),
                        Markdown.codes(SchemaWords.words(field.getValue().path("values"))),
                        field.getValue().get("description").textValue())));
        return rows;
    }
}
