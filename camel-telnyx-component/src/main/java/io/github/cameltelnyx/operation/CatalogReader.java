package io.github.cameltelnyx.operation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cameltelnyx.operation.Parameter.Location;

/** Makes an operation of its entry in the catalogue, with the types that it uses. */
final class CatalogReader {

    /** Stands for a type while it is read, so that one which holds itself comes to an end. */
    private static final Schema UNREAD = new AnySchema();

    private final String resource;
    private final Function<String, JsonNode> entries;
    private final Map<String, Schema> types = new HashMap<>();

    /** @param entries gives the entry of a named type */
    CatalogReader(String resource, Function<String, JsonNode> entries) {
        this.resource = resource;
        this.entries = entries;
    }

    Operation operation(JsonNode node) {
        return new Operation(resource, node.path("name").asText(),
                node.path("method").asText(), node.path("path").asText(),
                constant(BodyEncoding.class, node.path("body"), BodyEncoding.NONE), node.path("wrapper").asText(null),
                constant(Paging.class, node.path("paging"), Paging.NONE),
                constant(Repeat.class, node.path("repeat"), Repeat.NEVER), texts(node.path("events").path("start")),
                texts(node.path("events").path("finish")), node.path("events").path("stops").asBoolean(),
                node.path("items").asText(null),
                node.path("answer").asText().equals("file"),
                groups(node.path("exclusive")), groups(node.path("requireOne")), parameters(node.path("parameters")));
    }

    private static List<List<String>> groups(JsonNode nodes) {
        List<List<String>> groups = new ArrayList<>();
        nodes.forEach(node -> groups.add(texts(node)));
        return List.copyOf(groups);
    }

    private List<Parameter> parameters(JsonNode nodes) {
        List<Parameter> parameters = new ArrayList<>();
        nodes.forEach(node -> parameters.add(new Parameter(node.path("name").asText(), node.path("wire").asText(),
                constant(Location.class, node.path("in"), Location.BODY), node.path("required").asBoolean(),
                node.path("description").asText(), schema(node.path("schema")))));
        return List.copyOf(parameters);
    }

    private Schema schema(JsonNode node) {
        if (node.has("ref")) {
            return new RefSchema(type(node.path("ref").asText()), types);
        }
        return switch (node.path("type").asText()) {
            case "string" -> text(node);
            case "words" -> new WordsSchema(texts(node.path("enum")), node.path("separator").asText());
            case "integer" -> number(node, true);
            case "number" -> number(node, false);
            case "boolean" -> new BooleanSchema();
            case "file" -> new FileSchema();
            case "array" -> new ArraySchema(schema(node.path("items")), whole(node, "minItems"), whole(node, "maxItems"));
            case "map" -> new MapSchema(schema(node.path("values")));
            case "object" -> new ObjectSchema(parameters(node.path("properties")), node.path("open").asBoolean());
            case "union" -> new UnionSchema(node.path("discriminator").asText(), variants(node.path("variants")));
            case "either" -> new EitherSchema(schemas(node.path("schemas")));
            case "any" -> new AnySchema();
            default ->
                throw new IllegalStateException("Unknown type in the catalogue of " + resource + ": " + node.path("type"));
        };
    }

    /** Reads a named type when it is first met. */
    private String type(String name) {
        if (types.putIfAbsent(name, UNREAD) == null) {
            types.put(name, schema(entries.apply(name)));
        }
        return name;
    }

    private static Schema text(JsonNode node) {
        TextSchema text = new TextSchema(texts(node.path("enum")), whole(node, "minLength"), whole(node, "maxLength"),
                form(node.path("pattern").asText(null)));
        return node.has("operators") ? new ComparisonSchema(texts(node.path("operators")), text) : text;
    }

    /** A dollar at the end means the end of the text, as in JSON Schema; in Java it lets a line break pass. */
    private static Pattern form(String pattern) {
        return pattern == null ? null : Pattern.compile(pattern.replaceAll("(?<!\\\\)\\$$", "\\\\z"));
    }

    private static NumberSchema number(JsonNode node, boolean whole) {
        return new NumberSchema(whole, decimal(node, "minimum"), decimal(node, "maximum"),
                decimals(node.path("enum")), texts(node.path("also")));
    }

    private static List<BigDecimal> decimals(JsonNode nodes) {
        List<BigDecimal> decimals = new ArrayList<>();
        nodes.forEach(node -> decimals.add(node.decimalValue()));
        return List.copyOf(decimals);
    }

    private List<Schema> schemas(JsonNode nodes) {
        List<Schema> schemas = new ArrayList<>();
        nodes.forEach(node -> schemas.add(schema(node)));
        return List.copyOf(schemas);
    }

    private Map<String, Schema> variants(JsonNode nodes) {
        Map<String, Schema> variants = new LinkedHashMap<>();
        nodes.properties().forEach(variant -> variants.put(variant.getKey(), schema(variant.getValue())));
        return variants;
    }

    private static List<String> texts(JsonNode nodes) {
        List<String> texts = new ArrayList<>();
        nodes.forEach(node -> texts.add(node.asText()));
        return List.copyOf(texts);
    }

    private static Integer whole(JsonNode node, String name) {
        return node.has(name) ? node.path(name).intValue() : null;
    }

    private static BigDecimal decimal(JsonNode node, String name) {
        return node.has(name) ? node.path(name).decimalValue() : null;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, JsonNode node, E absent) {
        return node.isMissingNode() ? absent : Enum.valueOf(type, node.asText().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
