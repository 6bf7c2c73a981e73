package io.github.cameltelnyx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Values that schemas of Telnyx's document allow: every enum word, the bounds, each variant, each property in turn. */
final class DocumentValues {

    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final TelnyxDocument document;

    DocumentValues(TelnyxDocument document) {
        this.document = document;
    }

    JsonNode first(JsonNode schema) {
        return valid(schema).iterator().next();
    }

    Set<JsonNode> valid(JsonNode given) {
        JsonNode schema = document.resolve(given);
        Set<JsonNode> values = new LinkedHashSet<>();
        if (schema.has("enum")) {
            schema.path("enum").forEach(values::add);
            values.removeIf(JsonNode::isNull);
        } else if (schema.has("oneOf")) {
            values.addAll(variants(schema));
        } else {
            switch (type(schema)) {
                case "string" -> texts(schema).forEach(text -> values.add(NODES.textNode(text)));
                case "integer" -> wholeNumbers(schema).forEach(number -> values.add(NODES.numberNode(number)));
                case "number" -> numbers(schema).forEach(number -> values.add(NODES.numberNode(number)));
                case "boolean" -> values.addAll(List.of(NODES.booleanNode(true), NODES.booleanNode(false)));
                case "array" -> values.addAll(arrays(schema));
                case "object" -> values.addAll(objects(schema));
                default -> throw new IllegalStateException("The document has a new type: " + schema);
            }
        }
        return values;
    }

    private Set<JsonNode> variants(JsonNode schema) {
        Set<JsonNode> values = new LinkedHashSet<>();
        String discriminator = schema.path("discriminator").path("propertyName").asText();
        if (discriminator.isEmpty()) {
            schema.path("oneOf").forEach(variant -> values.addAll(valid(variant)));
        }
        schema.path("discriminator").path("mapping").properties().forEach(variant -> {
            for (JsonNode value : valid(document.at(variant.getValue().asText().substring(1)))) {
                values.add(((ObjectNode) value).put(discriminator, variant.getKey()));
            }
        });
        return values;
    }

    static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(0).asText() : type.asText("object");
    }

    private static List<String> texts(JsonNode schema) {
        if (schema.path("format").asText().equals("uuid")) {
            return List.of("891510ac-f3e4-11e8-af5b-de00688a4901");
        }
        if (schema.path("format").asText().equals("uri")) {
            return List.of("https://example.com/a?b=c&d=%20#e");
        }
        if (schema.has("pattern")) {
            return PATTERNS.get(schema.path("pattern").asText());
        }
        List<String> texts = new ArrayList<>(List.of("text", "Grüße & 你好 😀 + % # ? \" \\ \n {} []", "30", "true", " 1555"));
        for (String bound : List.of("minLength", "maxLength")) {
            if (schema.has(bound)) {
                texts.add("x".repeat(schema.path(bound).asInt()));
            }
        }
        texts.removeIf(text -> text.length() < schema.path("minLength").asInt(0)
                || text.length() > schema.path("maxLength").asInt(Integer.MAX_VALUE));
        return texts;
    }

    private static final Map<String, List<String>> PATTERNS = Map.of("^wss?://", List.of("wss://example.com/a", "ws://b"),
            "^[0-9A-DwW*#]*$", List.of("1w2W*#", ""), DocumentCorrections.words("initiated|ringing|answered|completed"),
            List.of("initiated", "completed ringing"), DocumentCorrections.words("in-progress|completed|absent"),
            List.of("absent", "in-progress completed"), DocumentCorrections.words("in-progress|completed|absent|failed"),
            List.of("failed in-progress"), DocumentCorrections.words("start|end|join|leave"),
            List.of("start", "start end join leave"), DocumentCorrections.words(DocumentCorrections.AI_CALL_EVENTS),
            List.of("analyzed", "no-answer busy"));

    private static Set<Integer> wholeNumbers(JsonNode schema) {
        Set<Integer> numbers = new LinkedHashSet<>();
        numbers.add(schema.path("minimum").asInt(1));
        numbers.add(schema.path("maximum").asInt(60));
        return numbers;
    }

    private static Set<Double> numbers(JsonNode schema) {
        Set<Double> numbers = new LinkedHashSet<>();
        numbers.add(schema.path("minimum").asDouble(0.5));
        numbers.add(schema.path("maximum").asDouble(1.25));
        return numbers;
    }

    private List<JsonNode> arrays(JsonNode schema) {
        List<JsonNode> arrays = new ArrayList<>();
        Set<JsonNode> items = valid(schema.path("items"));
        items.forEach(item -> arrays.add(NODES.arrayNode().add(item)));
        arrays.add(NODES.arrayNode());
        ArrayNode full = NODES.arrayNode();
        IntStream.range(0, schema.path("maxItems").asInt(3)).forEach(i -> full.add(items.iterator().next()));
        arrays.add(full);
        return arrays;
    }

    private List<JsonNode> objects(JsonNode schema) {
        if (schema.path("properties").isEmpty()) {
            return maps(schema);
        }
        List<JsonNode> objects = new ArrayList<>();
        ObjectNode all = NODES.objectNode();
        schema.path("properties").properties().forEach(property -> {
            for (JsonNode value : valid(property.getValue())) {
                objects.add(required(schema).set(property.getKey(), value));
            }
            all.set(property.getKey(), first(property.getValue()));
        });
        objects.add(0, required(schema));
        objects.add(all);
        return objects;
    }

    /** An object of what is required and no more. */
    ObjectNode required(JsonNode schema) {
        ObjectNode object = NODES.objectNode();
        for (JsonNode names : List.of(schema.path("required"), schema.at("/anyOf/0/required"))) {
            names.forEach(name -> object.set(name.asText(), first(schema.path("properties").path(name.asText()))));
        }
        return object;
    }

    private List<JsonNode> maps(JsonNode schema) {
        List<JsonNode> maps = new ArrayList<>();
        if (schema.path("additionalProperties").isObject()) {
            valid(schema.path("additionalProperties")).forEach(value -> maps.add(NODES.objectNode().set("some.key", value)));
        } else {
            maps.add(NODES.objectNode()
                    .set("free", NODES.objectNode().set("list", NODES.arrayNode().add(1).add("a").add(true))));
        }
        maps.add(NODES.objectNode());
        return maps;
    }
}
