package io.github.cameltelnyx.tooling.reference;

import com.fasterxml.jackson.databind.JsonNode;

/** The page of the named types of one resource. */
final class TypesPage {

    private TypesPage() {
    }

    static String file(JsonNode resource) {
        return "operations-" + resource.get("resource").textValue() + "-types.md";
    }

    static String of(JsonNode resource, String operations) {
        SchemaWords words = new SchemaWords(resource, file(resource));
        ParameterRows rows = new ParameterRows(words);
        Markdown page = new Markdown("Types of " + resource.get("resource").textValue(), "the operation catalogue");
        page.paragraph("The forms of values that the [operations](" + operations
                + ") take. **Bold** properties are required; `[]` stands for the entries of a list, `{}` for the values of a map. Properties may be given by these names or by those on the wire.");
        resource.path("types").properties().forEach(type -> {
            JsonNode schema = type.getValue();
            page.heading(type.getKey());
            if (schema.has("properties")) {
                page.table(ParameterRows.COLUMNS, rows.of(schema.get("properties")));
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
