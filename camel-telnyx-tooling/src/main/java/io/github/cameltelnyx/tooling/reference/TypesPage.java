package io.github.cameltelnyx.tooling.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** The pages of the named types of one resource, a fixed number of types on each so that none gets long. */
final class TypesPage {

    private static final int TYPES_A_PAGE = 35;

    private TypesPage() {
    }

    /** The pages of a resource's types. */
    static List<String> files(JsonNode resource) {
        List<String> files = new ArrayList<>();
        for (int i = 0; i < resource.path("types").size(); i += TYPES_A_PAGE) {
            files.add(file(resource, i));
        }
        return files;
    }

    /** The place of one type. */
    static String place(JsonNode resource, String type) {
        return file(resource, names(resource).indexOf(type)) + "#" + Markdown.anchor(type);
    }

    static void addTo(Map<String, String> pages, JsonNode resource, String operations) {
        List<String> names = names(resource);
        for (int i = 0; i < names.size(); i += TYPES_A_PAGE) {
            List<String> some = names.subList(i, Math.min(names.size(), i + TYPES_A_PAGE));
            pages.put(file(resource, i), of(resource, operations, some));
        }
    }

    private static String of(JsonNode resource, String operations, List<String> names) {
        SchemaWords words = new SchemaWords(resource);
        ParameterRows rows = new ParameterRows(words);
        boolean all = names.size() == resource.path("types").size();
        Markdown page = new Markdown("Types of " + resource.get("resource").textValue()
                + (all ? "" : ", " + names.get(0) + " to " + names.get(names.size() - 1)), "the operation catalogue");
        page.paragraph("The forms of values that the [operations](" + operations
                + ") take. **Bold** properties are required; `[]` stands for the entries of a list, `{}` for the values of a map. Properties may be given by these names or by those on the wire.");
        for (String name : names) {
            JsonNode schema = resource.path("types").get(name);
            page.heading(name);
            if (schema.has("properties")) {
                page.table(ParameterRows.COLUMNS, rows.of(schema.get("properties")));
                if (schema.path("open").asBoolean()) {
                    page.paragraph("Other properties are sent as they are.");
                }
            } else {
                String kind = words.type(schema);
                page.paragraph(Character.toUpperCase(kind.charAt(0)) + kind.substring(1) + ": " + words.allowed(schema) + ".");
            }
        }
        return page.toString();
    }

    private static String file(JsonNode resource, int index) {
        int number = index / TYPES_A_PAGE + 1;
        return "operations-" + resource.get("resource").textValue() + "-types" + (number == 1 ? "" : "-" + number) + ".md";
    }

    private static List<String> names(JsonNode resource) {
        List<String> names = new ArrayList<>();
        resource.path("types").fieldNames().forEachRemaining(names::add);
        return names;
    }
}
