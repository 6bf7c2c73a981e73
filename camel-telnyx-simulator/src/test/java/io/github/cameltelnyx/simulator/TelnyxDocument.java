package io.github.cameltelnyx.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

/** Telnyx's OpenAPI document, asked whether a value is one that it describes. */
final class TelnyxDocument {

    private static final String ADDRESS = "https://telnyx.invalid/openapi.json";

    private final JsonNode document;
    private final JsonSchemaFactory schemas;
    private final SchemaValidatorsConfig strict = SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private TelnyxDocument(String text) throws IOException {
        document = new ObjectMapper().readTree(text);
        schemas = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012,
                builder -> builder.schemaLoaders(loaders -> loaders.schemas(Map.of(ADDRESS, text))));
    }

    static TelnyxDocument read(Path file) {
        try {
            return new TelnyxDocument(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return what the document says against an answer, nothing where it agrees */
    Set<ValidationMessage> checkAnswer(String method, String pathTemplate, int status, JsonNode answer) {
        String responses = "/paths/" + escaped(pathTemplate) + "/" + method.toLowerCase(java.util.Locale.ROOT) + "/responses/";
        String pointer = resolved(document.at(responses + status).isMissingNode() ? responses + "default" : responses + status);
        if (document.at(pointer).has("description") && !document.at(pointer).has("content")) {
            // The document says that there is such an answer, and nothing of what it holds.
            return Set.of();
        }
        return check(pointer + "/content/application~1json/schema", answer);
    }

    /** @return what the document says against an event, nothing where it agrees */
    Set<ValidationMessage> checkEvent(String type, JsonNode event) {
        for (Map.Entry<String, JsonNode> webhook : document.path("webhooks").properties()) {
            String pointer = "/webhooks/" + escaped(webhook.getKey()) + "/post/requestBody/content/application~1json/schema";
            String data = resolved(resolved(pointer) + "/properties/data");
            if (document.at(data + "/properties/event_type/enum").toString().contains("\"" + type + "\"")) {
                return check(pointer, event);
            }
        }
        throw new AssertionError("Telnyx's document knows no event " + type);
    }

    private Set<ValidationMessage> check(String pointer, JsonNode value) {
        if (document.at(resolved(pointer)).isMissingNode()) {
            throw new AssertionError("Telnyx's document has nothing at " + pointer);
        }
        return schemas.getSchema(SchemaLocation.of(ADDRESS + "#" + pointer.replace("{", "%7B").replace("}", "%7D")), strict)
                .validate(value);
    }

    /** The place that is meant, where the given one only refers to it. */
    private String resolved(String pointer) {
        JsonNode reference = document.at(pointer).path("$ref");
        return reference.isMissingNode() ? pointer : resolved(reference.asText().substring(1));
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
