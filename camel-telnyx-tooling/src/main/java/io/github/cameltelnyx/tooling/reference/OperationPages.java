package io.github.cameltelnyx.tooling.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** The pages of one resource: its operations, each large one on a page of its own, and its types. */
final class OperationPages {

    private static final int LARGE = 20;
    private static final List<String> COLUMNS = List.of("parameter", "type", "allowed", "description");
    private static final Map<String, String> REPEAT = Map.of("safe", "a lost request is sent again", "command-id",
            "a lost request is sent again with the same `command_id`, which Telnyx carries out once", "never",
            "a lost request is not sent again, since Telnyx might carry it out twice");

    private final JsonNode resource;
    private final String name;
    private final String typesPage;
    private final SchemaWords words;

    OperationPages(JsonNode resource) {
        this.resource = resource;
        this.name = resource.get("resource").textValue();
        this.typesPage = "operations-" + name + "-types.md";
        this.words = new SchemaWords(resource, typesPage);
    }

    void addTo(Map<String, String> pages) {
        Markdown all = new Markdown("Operations of " + name, "the operation catalogue");
        all.paragraph(resource.get("description").textValue());
        all.paragraph(
                "Names of parameters are those of a route; **bold** ones are required. A body may also have them by their names on the wire, as in `call_control_id`. Types that have a name are on the page of [types]("
                        + typesPage + ").");
        List<List<String>> index = new ArrayList<>();
        for (JsonNode operation : resource.path("operations")) {
            String title = title(operation);
            index.add(List.of("[" + title + "](" + place(operation) + ")", operation.get("description").textValue()));
        }
        all.table(List.of("operation", "what it does"), index);
        for (JsonNode operation : resource.path("operations")) {
            if (large(operation)) {
                Markdown page = new Markdown(title(operation), "the operation catalogue");
                page.paragraph(
                        "The other operations are [here](operations-" + name + ".md). **Bold** parameters are required.");
                pages.put(page(operation), describe(page, operation).toString());
            } else {
                describe(all.heading(title(operation)), operation);
            }
        }
        pages.put("operations-" + name + ".md", all.toString());
        if (!resource.path("types").isEmpty()) {
            pages.put(typesPage, types());
        }
    }

    private String title(JsonNode operation) {
        return name + "/" + operation.get("name").textValue();
    }

    private String page(JsonNode operation) {
        return "operations-" + name + "-" + operation.get("name").textValue() + ".md";
    }

    private String place(JsonNode operation) {
        return large(operation) ? page(operation) : "#" + Markdown.anchor(title(operation));
    }

    private static boolean large(JsonNode operation) {
        return operation.path("parameters").size() > LARGE;
    }

    private Markdown describe(Markdown page, JsonNode operation) {
        page.paragraph(operation.get("description").textValue());
        page.paragraph("URI " + Markdown.code("telnyx:" + title(operation)) + ", request "
                + Markdown.code(operation.get("method").textValue() + " " + operation.get("path").textValue())
                + (operation.has("body") ? ", body " + operation.get("body").textValue() : "") + ": "
                + REPEAT.get(operation.get("repeat").textValue()) + "." + events(operation.path("events")));
        List<List<String>> rows = new ArrayList<>();
        operation.path("parameters").forEach(parameter -> rows(rows, "", parameter));
        return page.table(COLUMNS, rows);
    }

    private static String events(JsonNode events) {
        String start = Markdown.codes(SchemaWords.words(events.path("start")));
        String finish = Markdown.codes(SchemaWords.words(events.path("finish")));
        return (start.isEmpty() ? "" : " It starts with the event " + start + ".")
                + (finish.isEmpty()
                        ? ""
                        : " It ends with " + (events.path("finish").size() > 1 ? "one of " : "the event ") + finish + ".");
    }

    /** One row, and one for each property of an object that has no name of its own. */
    private void rows(List<List<String>> rows, String before, JsonNode parameter) {
        String path = before + parameter.get("name").textValue();
        JsonNode schema = parameter.get("schema");
        String shown = parameter.path("required").asBoolean() ? "**`" + path + "`**" : Markdown.code(path);
        String secret = schema.path("secret").asBoolean() ? " Secret: kept out of logs." : "";
        rows.add(List.of(shown, words.type(schema), words.allowed(schema), parameter.get("description").textValue() + secret));
        JsonNode inner = schema;
        String inside = path;
        while (inner.has("items") || inner.has("values")) {
            inside += inner.has("items") ? "[]" : "{}";
            inner = inner.has("items") ? inner.get("items") : inner.get("values");
        }
        for (JsonNode property : inner.path("properties")) {
            rows(rows, inside + ".", property);
        }
    }

    private String types() {
        Markdown page = new Markdown("Types of " + name, "the operation catalogue");
        page.paragraph("The forms of values that the [operations](operations-" + name
                + ".md) take. **Bold** properties are required; `[]` stands for the entries of a list, `{}` for the values of a map. Properties may be given by these names or by those on the wire.");
        resource.path("types").properties().forEach(type -> {
            JsonNode schema = type.getValue();
            page.heading(type.getKey());
            if (schema.has("properties")) {
                List<List<String>> rows = new ArrayList<>();
                schema.get("properties").forEach(property -> rows(rows, "", property));
                page.table(COLUMNS, rows);
                if (schema.path("open").asBoolean()) {
                    page.paragraph("Other properties are sent as they are.");
                }
            } else {
                String kind = words.type(schema);
                page.paragraph(Character.toUpperCase(kind.charAt(0)) + kind.substring(1) + ": " + words.allowed(schema) + ".");
            }
        });
        return page.toString();
    }
}
