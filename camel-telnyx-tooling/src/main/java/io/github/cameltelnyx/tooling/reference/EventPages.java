package io.github.cameltelnyx.tooling.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/** The pages of events, and the page that lists them all, from the catalogue of events and the names that the component knows. */
final class EventPages {

    private static final String SOURCE = "the catalogue of events";
    private static final List<String> COLUMNS = List.of("field", "type", "allowed", "description");
    private static final SchemaWords WORDS = new SchemaWords(null);

    private EventPages() {
    }

    static void addTo(Map<String, String> pages, JsonNode catalogue, List<String> known) {
        pages.put("events.md", index(catalogue, known));
        catalogue.path("pages").forEach(page -> pages.put(file(page), page(page)));
    }

    private static String index(JsonNode catalogue, List<String> known) {
        Markdown index = new Markdown("Events", SOURCE);
        index.paragraph(
                "The types of events that `telnyx-webhook:` knows by name: what its option `events` is checked against as"
                        + " a route starts. Others arrive too, as Telnyx adds types at any time.");
        TreeSet<String> left = new TreeSet<>(known);
        for (JsonNode page : catalogue.path("pages")) {
            List<List<String>> rows = new ArrayList<>();
            page.path("events").forEach(event -> {
                List<String> types = SchemaWords.words(event.get("types"));
                left.removeAll(types);
                rows.add(List.of(types.stream().map(type -> link(page, event, type)).collect(Collectors.joining(", ")),
                        event.get("description").textValue()));
            });
            index.heading(page.get("title").textValue()).table(List.of("type", "when"), rows);
        }
        index.heading("TeXML requests and callbacks")
                .paragraph("Forms have no type by Telnyx: the consumer [names them](../texml-callbacks.md).")
                .paragraph(Markdown.codes(left.stream().filter(EventPages::isTexml).toList()) + ".");
        left.removeIf(EventPages::isTexml);
        if (!left.isEmpty()) {
            index.heading("Known by name alone")
                    .paragraph("Telnyx's newer SDKs have them, its document does not describe them yet: "
                            + Markdown.codes(List.copyOf(left)) + ".");
        }
        return index.toString();
    }

    private static boolean isTexml(String type) {
        return type.startsWith("texml.");
    }

    private static String link(JsonNode page, JsonNode event, String type) {
        return "[" + Markdown.code(type) + "](" + file(page) + "#" + Markdown.anchor(heading(event)) + ")";
    }

    private static String page(JsonNode source) {
        Markdown page = new Markdown(source.get("title").textValue(), SOURCE);
        page.paragraph(source.get("intro").textValue());
        page.paragraph("The tables list the fields of the payload, by their names on the wire. Telnyx's document requires"
                + " hardly any of them, so a route must bear that each is missing or null, and that there are more. [All"
                + " events](events.md).");
        if (!source.get("common").isEmpty()) {
            page.heading("What they have in common").table(COLUMNS, rows(source.get("common")));
        }
        for (JsonNode event : source.path("events")) {
            List<String> types = SchemaWords.words(event.get("types"));
            page.heading(heading(event)).paragraph(event.get("description").textValue());
            if (!heading(event).equals(String.join(", ", types))) {
                page.paragraph("Its types: " + Markdown.codes(types) + ".");
            }
            if (event.has("oddity")) {
                page.paragraph(event.get("oddity").textValue());
            }
            if (event.has("without")) {
                page.paragraph(
                        "Not here of the common fields: " + Markdown.codes(SchemaWords.words(event.get("without"))) + ".");
            }
            page.table(COLUMNS, rows(event.get("fields")));
        }
        return page.toString();
    }

    /** The types of the event, or the document's name for it where these are too many for a heading. */
    private static String heading(JsonNode event) {
        List<String> types = SchemaWords.words(event.get("types"));
        return types.size() > 2 ? event.get("webhook").textValue() : String.join(", ", types);
    }

    private static List<List<String>> rows(JsonNode fields) {
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode field : fields) {
            JsonNode schema = field.get("schema");
            boolean time = schema.path("format").asText().equals("date-time");
            rows.add(List.of(Markdown.code(field.get("field").textValue()), time ? "time" : WORDS.type(schema),
                    WORDS.allowed(schema), field.get("description").textValue()));
        }
        return rows;
    }

    private static String file(JsonNode page) {
        return "events-" + page.get("page").textValue() + ".md";
    }
}
