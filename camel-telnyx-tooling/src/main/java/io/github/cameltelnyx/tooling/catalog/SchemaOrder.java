package io.github.cameltelnyx.tooling.catalog;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One order and one way of writing numbers, so that the catalogue changes only where its content does. */
final class SchemaOrder {

    private static final List<String> KEYS = List.of("ref", "type", "enum", "separator", "operators", "minimum", "maximum",
            "also", "minLength",
            "maxLength",
            "pattern", "format", "secret", "default", "minItems", "maxItems", "items", "values", "discriminator", "variants",
            "schemas", "open", "properties");
    private static final List<String> LOCATIONS = List.of("path", "query", "body");

    static final Comparator<ObjectNode> PARAMETERS = Comparator
            .<ObjectNode>comparingInt(node -> LOCATIONS.indexOf(node.path("in").asText()))
            .thenComparing(node -> !node.path("required").asBoolean())
            .thenComparing(node -> node.get("name").textValue());

    private SchemaOrder() {
    }

    static ObjectNode sorted(ObjectNode schema) {
        ObjectNode sorted = JsonNodeFactory.instance.objectNode();
        KEYS.stream().filter(schema::has).forEach(key -> sorted.set(key, schema.get(key)));
        if (sorted.size() != schema.size()) {
            throw new CatalogException("a schema has a key that the catalogue does not know: " + schema);
        }
        return sorted;
    }

    /** 20.0 as 20, and everything else as it is. */
    static JsonNode plain(JsonNode value) {
        if (!value.isNumber()) {
            return value;
        }
        BigDecimal number = value.decimalValue().stripTrailingZeros();
        return number.scale() <= 0 ? JsonNodeFactory.instance.numberNode(number.longValueExact()) : value;
    }
}
