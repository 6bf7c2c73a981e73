package io.github.cameltelnyx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import org.assertj.core.api.Assumptions;

/**
 * Telnyx's OpenAPI document, with a validator of others. The document is not ours to hand on: the tests that need it run
 * where the system property {@code telnyx.openapi} says where it is, and are skipped elsewhere.
 */
public final class TelnyxDocument {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final String ADDRESS = "https://document.test/openapi.json";

    private final JsonNode root;
    private final JsonSchemaFactory validators;

    public TelnyxDocument(JsonNode root) {
        this.root = root;
        this.validators = JsonSchemaFactory.getInstance(VersionFlag.V202012,
                builder -> builder.schemaLoaders(loaders -> loaders.schemas(Map.of(ADDRESS, root.toString()))));
    }

    public static JsonNode read() throws IOException {
        String path = System.getProperty("telnyx.openapi", "");
        Assumptions.assumeThat(path).as("-Dtelnyx.openapi=PATH, the path of Telnyx's OpenAPI document").isNotEmpty();
        return JSON.readTree(Files.readString(Path.of(path)));
    }

    public JsonNode at(String pointer) {
        return root.at(pointer);
    }

    /** What a reference refers to, and everything else as it is. */
    public JsonNode resolve(JsonNode node) {
        JsonNode resolved = node;
        while (resolved.has("$ref")) {
            resolved = root.at(resolved.path("$ref").asText().substring(1));
        }
        return resolved;
    }

    /** What is wrong with a value, by the schema at the pointer and by the names that it knows. */
    public List<String> problems(String pointer, JsonNode value) {
        List<String> problems = new ArrayList<>();
        if (root.at(pointer).isMissingNode()) {
            return value.isEmpty() ? List.of() : List.of("the document has no body here");
        }
        for (ValidationMessage message : validators.getSchema(SchemaLocation.of(ADDRESS + "#" + pointer)).validate(value)) {
            problems.add(message.getMessage());
        }
        unknownNames(root.at(pointer), value, "$", problems);
        return problems;
    }

    /** JSON Schema lets names pass that it does not know; here they are an error, at every depth. */
    private void unknownNames(JsonNode given, JsonNode value, String at, List<String> problems) {
        JsonNode schema = resolve(given);
        if (schema.has("oneOf") && !schema.has("properties")) {
            unknownNamesInAll(schema.path("oneOf"), value, at, problems);
        } else if (value.isArray()) {
            value.forEach(item -> unknownNames(schema.path("items"), item, at + "[]", problems));
        } else if (value.isObject()) {
            value.properties().forEach(entry -> {
                String name = entry.getKey();
                if (schema.path("properties").has(name)) {
                    unknownNames(schema.path("properties").path(name), entry.getValue(), at + "." + name, problems);
                } else if (schema.path("additionalProperties").isObject()) {
                    unknownNames(schema.path("additionalProperties"), entry.getValue(), at + "." + name, problems);
                } else if (!schema.path("properties").isEmpty() && !schema.path("additionalProperties").asBoolean()) {
                    problems.add(at + ": the document has no '" + name + "'");
                }
            });
        }
    }

    private void unknownNamesInAll(JsonNode variants, JsonNode value, String at, List<String> problems) {
        List<String> fewest = null;
        for (JsonNode variant : variants) {
            List<String> ofVariant = new ArrayList<>();
            unknownNames(variant, value, at, ofVariant);
            fewest = fewest == null || ofVariant.size() < fewest.size() ? ofVariant : fewest;
        }
        problems.addAll(fewest == null ? List.of() : fewest);
    }

    /** A name as a part of a pointer. */
    public static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
