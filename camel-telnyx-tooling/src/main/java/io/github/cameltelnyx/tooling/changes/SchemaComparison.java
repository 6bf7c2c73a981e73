package io.github.cameltelnyx.tooling.changes;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cameltelnyx.tooling.catalog.CatalogFiles;
import io.github.cameltelnyx.tooling.catalog.SchemaKind;

/** Compares what a resource's parameters take in two catalogues. Paths are in the names of a route: {@code headers[].value}. */
final class SchemaComparison {

    private final JsonNode olderResource;
    private final JsonNode newerResource;
    private final BiConsumer<Effect, String> changes;
    private final Set<String> renamed = new HashSet<>();

    SchemaComparison(JsonNode olderResource, JsonNode newerResource, BiConsumer<Effect, String> changes) {
        this.olderResource = olderResource;
        this.newerResource = newerResource;
        this.changes = changes;
    }

    void parameters(JsonNode before, JsonNode after) {
        properties("parameter ", "", before, after);
    }

    /** A named type, whose name stands for the parameters that are of it. */
    void type(String name, JsonNode before, JsonNode after) {
        schema(name, before, after);
    }

    /** A single value of which an empty text means that there is none. */
    void value(Effect effect, String what, String before, String after) {
        if (!before.equals(after)) {
            changes.accept(effect, what + " is now " + shown(after) + ", was " + shown(before));
        }
    }

    private static String shown(String value) {
        return value.isEmpty() ? "none" : "`" + value + "`";
    }

    private void properties(String noun, String inside, JsonNode before, JsonNode after) {
        Map<String, JsonNode> older = CatalogComparison.byKey(before, "name");
        Map<String, JsonNode> newer = CatalogComparison.byKey(after, "name");
        older.forEach((name, property) -> {
            if (newer.containsKey(name)) {
                property(inside + name, property, newer.get(name));
            } else {
                changes.accept(Effect.BREAKS, noun + inside + name + " was removed");
            }
        });
        newer.forEach((name, property) -> {
            if (!older.containsKey(name)) {
                boolean required = property.path("required").asBoolean();
                changes.accept(required ? Effect.BREAKS : Effect.ADDS,
                        "new " + (required ? "required " : "") + noun + inside + name
                                + " (" + kind(newerResource, property.get("schema")) + ")");
            }
        });
    }

    private void property(String path, JsonNode before, JsonNode after) {
        boolean required = after.path("required").asBoolean();
        if (required != before.path("required").asBoolean()) {
            changes.accept(required ? Effect.BREAKS : Effect.ADDS,
                    path + (required ? " is now required" : " is no longer required"));
        }
        value(Effect.BREAKS, "the name of " + path + " on the wire", before.path("wire").asText(), after.path("wire").asText());
        value(Effect.OTHER, "the place of " + path, before.path("in").asText(), after.path("in").asText());
        schema(path, before.get("schema"), after.get("schema"));
    }

    private void schema(String path, JsonNode before, JsonNode after) {
        List<JsonNode> olderChoices = SchemaKind.choices(before);
        List<JsonNode> newerChoices = SchemaKind.choices(after);
        boolean single = olderChoices.size() == 1 && newerChoices.size() == 1;
        Map<String, JsonNode> older = byKind(olderResource, olderChoices, single);
        Map<String, JsonNode> newer = byKind(newerResource, newerChoices, single);
        if (!older.keySet().equals(newer.keySet())) {
            Set<String> gone = new TreeSet<>(older.keySet());
            gone.removeIf(kind -> newer.containsKey(kind) || newer.containsKey("any")
                    || kind.equals("integer") && newer.containsKey("number"));
            changes.accept(gone.isEmpty() ? Effect.ADDS : Effect.BREAKS,
                    path + " is now " + kind(newerResource, after) + ", was " + kind(olderResource, before));
        }
        older.forEach((kind, choice) -> {
            if (newer.containsKey(kind)) {
                details(path, choice, newer.get(kind));
            }
        });
    }

    private void details(String path, JsonNode before, JsonNode after) {
        if (before.has("ref") && after.has("ref")) {
            String names = before.get("ref").textValue() + " " + after.get("ref").textValue();
            // A type of the same name is told once for all; one that got another name may hold itself.
            if (before.get("ref").equals(after.get("ref")) || !renamed.add(names)) {
                return;
            }
        }
        JsonNode older = CatalogFiles.resolve(olderResource, before);
        JsonNode newer = CatalogFiles.resolve(newerResource, after);
        ValueComparison.compare(path, older, newer, changes);
        if (older.has("items")) {
            schema(path + "[]", older.get("items"), newer.get("items"));
        }
        if (older.has("values")) {
            schema(path + "{}", older.get("values"), newer.get("values"));
        }
        older.path("variants").properties().forEach(variant -> {
            if (newer.path("variants").has(variant.getKey())) {
                schema(path + "(" + variant.getKey() + ")", variant.getValue(), newer.get("variants").get(variant.getKey()));
            }
        });
        properties("property ", path + ".", older.path("properties"), newer.path("properties"));
    }

    /** By the kind of value, and several objects by the names of their types. */
    private static Map<String, JsonNode> byKind(JsonNode resource, List<JsonNode> choices, boolean single) {
        Map<String, JsonNode> byKind = new LinkedHashMap<>();
        for (JsonNode choice : choices) {
            String kind = CatalogFiles.resolve(resource, choice).path("type").asText();
            byKind.put(kind.equals("object") && !single ? kind(resource, choice) : kind, choice);
        }
        return byKind;
    }

    private static String kind(JsonNode resource, JsonNode schema) {
        return SchemaKind.of(schema, reference -> {
            String kind = kind(resource, CatalogFiles.resolve(resource, reference));
            return kind.startsWith("object") ? reference.get("ref").textValue() : kind;
        });
    }
}
