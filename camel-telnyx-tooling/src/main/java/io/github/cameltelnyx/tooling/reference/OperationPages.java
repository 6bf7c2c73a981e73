package io.github.cameltelnyx.tooling.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/** A page of operations, with a page of its own for each large operation and for each resource's types. */
final class OperationPages {

    private static final int LARGE = 20;
    private static final String SOURCE = "the operation catalogue";

    private final ReferencePage page;

    OperationPages(ReferencePage page) {
        this.page = page;
    }

    void addTo(Map<String, String> pages) {
        Markdown all = new Markdown(page.title(), SOURCE);
        all.paragraph("Names of parameters are those of a route; **bold** ones are required. A body may also have them by"
                + " their names on the wire, such as `call_control_id` or `StatusCallback`.");
        for (JsonNode resource : page.resources()) {
            index(all, resource);
        }
        if (!page.beside().isEmpty()) {
            all.paragraph("Beside these: " + page.beside()
                    .stream()
                    .map(other -> "[" + other.title() + "](" + other.file() + ")")
                    .collect(Collectors.joining(", ")) + ".");
        }
        for (JsonNode resource : page.resources()) {
            OperationSection section = new OperationSection(resource);
            for (JsonNode operation : resource.path("operations")) {
                if (large(operation)) {
                    Markdown own = new Markdown(title(resource, operation), SOURCE);
                    own.paragraph("The other operations are [here](" + page.file() + "). **Bold** parameters are required.");
                    pages.put(ownPage(title(resource, operation)), section.addTo(own, operation).toString());
                } else {
                    section.addTo(all.heading(title(resource, operation)), operation);
                }
            }
            if (page.isMain()) {
                TypesPage.addTo(pages, resource, page.file());
            }
        }
        pages.put(page.file(), all.toString());
    }

    private void index(Markdown all, JsonNode resource) {
        String types = resource.path("types").isEmpty()
                ? ""
                : " Types that have a name are on the page of " + links(TypesPage.files(resource), "types") + ".";
        String name = page.resources().size() == 1 ? "" : Markdown.code(resource.get("resource").textValue()) + ": ";
        all.paragraph(name + resource.get("description").textValue() + types);
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode operation : resource.path("operations")) {
            String title = title(resource, operation);
            String place = large(operation) ? ownPage(title) : "#" + Markdown.anchor(title);
            rows.add(List.of("[" + title + "](" + place + ")", operation.get("description").textValue()));
        }
        all.table(List.of("operation", "what it does"), rows);
    }

    /** Where an operation is described, for a link from another page. */
    static String place(ReferencePage page, String uri, JsonNode operation) {
        return large(operation) ? ownPage(uri) : page.file() + "#" + Markdown.anchor(uri);
    }

    /** Links to one page or several, as in {@code [types](a.md) and [types](b.md)}. */
    private static String links(List<String> files, String text) {
        return files.stream().map(file -> "[" + text + "](" + file + ")").collect(Collectors.joining(" and of "));
    }

    static String title(JsonNode resource, JsonNode operation) {
        return resource.get("resource").textValue() + "/" + operation.get("name").textValue();
    }

    private static String ownPage(String title) {
        return "operations-" + title.replace('/', '-') + ".md";
    }

    private static boolean large(JsonNode operation) {
        return operation.path("parameters").size() > LARGE;
    }
}
