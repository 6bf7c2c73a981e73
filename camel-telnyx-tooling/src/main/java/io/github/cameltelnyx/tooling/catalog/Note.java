package io.github.cameltelnyx.tooling.catalog;

import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What the overlay says of one parameter or property: our description, and what it corrects in the document's schema.
 *
 * @param description null where this note has none
 * @param corrections keys of the schema to set, or to remove where the value is null; {@code schema} replaces it whole;
 *        beside these {@code required} and {@code name}, which belong to the parameter
 */
record Note(String description, ObjectNode corrections) {

    /** What a note may say beside its description that is no correction of the schema. */
    private static final Set<String> BESIDE = Set.of("required", "name");

    static final Note NONE = new Note(null, JsonNodeFactory.instance.objectNode());

    static Note of(JsonNode node) {
        if (node.isTextual()) {
            return new Note(node.textValue(), NONE.corrections);
        }
        ObjectNode corrections = node.deepCopy();
        JsonNode description = corrections.remove("description");
        return new Note(description == null ? null : description.textValue(), corrections);
    }

    /** This note, and what a more general one adds to it. */
    Note or(Note general) {
        ObjectNode merged = general.corrections.deepCopy();
        merged.setAll(corrections);
        return new Note(description == null ? general.description : description, merged);
    }

    /** The schema as corrected. */
    ObjectNode correct(ObjectNode schema) {
        ObjectNode corrected = corrections.has("schema") ? corrections.get("schema").deepCopy() : schema;
        corrections.properties().forEach(correction -> {
            if (correction.getValue().isNull()) {
                corrected.remove(correction.getKey());
            } else if (!correction.getKey().equals("schema") && !BESIDE.contains(correction.getKey())) {
                corrected.set(correction.getKey(), correction.getValue());
            }
        });
        return corrected;
    }

    boolean required(boolean documented) {
        return corrections.path("required").asBoolean(documented);
    }

    /** The name in a route, where the one made of the name on the wire will not do. */
    String name(String made) {
        return corrections.path("name").asText(made);
    }

    boolean corrects() {
        return corrections.properties().stream().anyMatch(correction -> !BESIDE.contains(correction.getKey()));
    }
}
