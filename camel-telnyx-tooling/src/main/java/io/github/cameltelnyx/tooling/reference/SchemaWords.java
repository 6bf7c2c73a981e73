package io.github.cameltelnyx.tooling.reference;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cameltelnyx.tooling.catalog.CatalogFiles;
import io.github.cameltelnyx.tooling.catalog.SchemaKind;

/** Says in words what a schema of the catalogue allows. */
final class SchemaWords {

    private final JsonNode resource;

    SchemaWords(JsonNode resource) {
        this.resource = resource;
    }

    /** The kind of value, with a link where it is a named type. */
    String type(JsonNode schema) {
        return SchemaKind.of(schema, reference -> {
            String kind = type(CatalogFiles.resolve(resource, reference));
            return kind.startsWith("object") ? link(reference.get("ref").textValue()) : kind;
        });
    }

    /** What values it may have, where that is known. */
    String allowed(JsonNode schema) {
        JsonNode here = CatalogFiles.resolve(resource, schema);
        List<String> rules = new ArrayList<>();
        if (here.has("enum") && schema.has("ref")) {
            rules.add("one of " + link(schema.get("ref").textValue()));
        } else if (here.has("enum")) {
            rules.add(Markdown.codes(words(here.get("enum"))));
        }
        String bounds = bounds(here.path("minimum"), here.path("maximum"), "");
        if (!bounds.isEmpty()) {
            rules.add(here.has("also") ? bounds + " or " + Markdown.codes(words(here.get("also"))) : bounds);
        }
        if (here.has("operators")) {
            rules.add("may start with " + Markdown.codes(words(here.get("operators"))));
        }
        rules.add(bounds(here.path("minLength"), here.path("maxLength"), " characters"));
        rules.add(bounds(here.path("minItems"), here.path("maxItems"), " values"));
        if (here.has("pattern")) {
            rules.add("matches " + Markdown.code(here.get("pattern").textValue()));
        }
        if (here.has("variants")) {
            here.get("variants")
                    .properties()
                    .forEach(variant -> rules.add(variant.getValue().has("ref")
                            ? "[`" + variant.getKey() + "`]("
                                    + TypesPage.place(resource, variant.getValue().get("ref").textValue()) + ")"
                            : Markdown.code(variant.getKey())));
        }
        if (here.path("items").has("variants") || here.path("items").has("enum")) {
            rules.add(allowed(here.get("items")));
        }
        if (here.has("default")) {
            rules.add("default " + Markdown.code(here.get("default").asText()));
        }
        rules.removeIf(String::isEmpty);
        return String.join("; ", rules);
    }

    private String link(String type) {
        return "[" + type + "](" + TypesPage.place(resource, type) + ")";
    }

    private static String bounds(JsonNode least, JsonNode most, String unit) {
        if (least.isMissingNode()) {
            return most.isMissingNode() ? "" : "up to " + most.asText() + unit;
        }
        return most.isMissingNode() ? least.asText() + unit + " or more" : least.asText() + " to " + most.asText() + unit;
    }

    static List<String> words(JsonNode array) {
        return stream(array).map(JsonNode::asText).toList();
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
        List<JsonNode> nodes = new ArrayList<>();
        array.forEach(nodes::add);
        return nodes.stream();
    }
}
