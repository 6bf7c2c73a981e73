package io.github.cameltelnyx.tooling.reference;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** What the reference says of one operation. */
final class OperationSection {

    private static final Map<String, String> REPEAT = Map.of("safe", "a lost request is sent again", "command-id",
            "a lost request is sent again with the same `command_id`, which Telnyx carries out once", "never",
            "a lost request is not sent again, since Telnyx might carry it out twice");

    private final JsonNode resource;
    private final ParameterRows rows;

    OperationSection(JsonNode resource) {
        this.resource = resource;
        this.rows = new ParameterRows(new SchemaWords(resource));
    }

    Markdown addTo(Markdown page, JsonNode operation) {
        String uri = "telnyx:" + resource.get("resource").textValue() + "/" + operation.get("name").textValue();
        page.paragraph(operation.get("description").textValue());
        page.paragraph("URI " + Markdown.code(uri) + ", request "
                + Markdown.code(operation.get("method").textValue() + " " + operation.get("path").textValue())
                + (operation.has("body") ? ", body " + operation.get("body").textValue() : "") + ": "
                + REPEAT.get(operation.get("repeat").textValue()) + "." + events(operation.path("events")) + list(operation));
        operation.path("exclusive")
                .forEach(group -> page.paragraph("Give one of " + Markdown.codes(SchemaWords.words(group)) + " at most."));
        return page.table(ParameterRows.COLUMNS, rows.of(operation.path("parameters")));
    }

    private static String list(JsonNode operation) {
        if (!operation.has("paging")) {
            return "";
        }
        String paging = operation.get("paging").textValue().equals("token") ? "`next_page_uri`" : "numbers";
        String items = operation.path("items").asText();
        // The wrapper is taken off, so that its list is the result itself.
        return items.equals(operation.path("wrapper").asText())
                ? " The result is a list, in pages by " + paging + "."
                : " The result has its list in " + Markdown.code(items) + ", in pages by " + paging + ".";
    }

    private static String events(JsonNode events) {
        List<String> finish = SchemaWords.words(events.path("finish"));
        String start = Markdown.codes(SchemaWords.words(events.path("start")));
        return (start.isEmpty() ? "" : " It starts with the event " + start + ".")
                + (finish.isEmpty()
                        ? ""
                        : " It ends with " + (finish.size() > 1 ? "one of " : "the event ") + Markdown.codes(finish) + ".");
    }
}
