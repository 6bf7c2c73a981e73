package io.github.cameltelnyx.tooling.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What the overlay says of one parameter or property: our description, and what it corrects in the document's schema.
 *
 * @param description null where this note has none
 * @param corrections keys of the schema to set, or to remove where the value is null; {@code schema} replaces it whole
 */
record Note(String description, ObjectNode corrections) {

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
            } else if (!correction.getKey().equals("schema") && !correction.getKey().equals("required")) {
                corrected.set(correction.getKey(), correction.getValue());
            }
        });
        return corrected;
    }

    boolean required(boolean documented) {
        return corrections.path("required").asBoolean(documented);
    }

    boolean corrects() {
        return corrections.size() > (corrections.has("required") ? 1 : 0);
    }
}
