package io.github.cameltelnyx.operation;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

/** The examples in Telnyx's document pass, and are sent as they are. Runs where -Dtelnyx.openapi=FILE gives that document. */
class TelnyxExamplesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonNode document;

    @BeforeAll
    static void readTheDocument() throws IOException {
        String file = System.getProperty("telnyx.openapi", "");
        assumeFalse(file.isBlank(), "no Telnyx document is given by -Dtelnyx.openapi");
        document = JSON.readTree(new File(file));
    }

    @TestFactory
    List<DynamicTest> everyExampleIsSentAsItIs() {
        OperationCatalog catalog = OperationCatalog.standard();
        List<DynamicTest> tests = new ArrayList<>();
        for (String resource : catalog.resources()) {
            for (Operation operation : catalog.operations(resource)) {
                for (JsonNode example : examples(operation)) {
                    tests.add(DynamicTest.dynamicTest(resource + "/" + operation.name(), () -> bind(operation, example)));
                }
            }
        }
        assertThat(tests).isNotEmpty();
        return tests;
    }

    private static void bind(Operation operation, JsonNode example) {
        Map<String, Object> values = JSON.convertValue(example,
                JSON.getTypeFactory().constructMapType(Map.class, String.class, Object.class));
        operation.parameters()
                .stream()
                .filter(parameter -> parameter.location() == Parameter.Location.PATH)
                .forEach(
                        parameter -> values.put(parameter.name(), "v3:example"));
        OperationRequest request = operation.bind(values);
        assertThat(JSON.<JsonNode>valueToTree(request.body())).isEqualTo(asSent(operation, example));
    }

    /** A form has texts alone, in which a list is JSON. */
    private static JsonNode asSent(Operation operation, JsonNode example) {
        ObjectNode sent = example.deepCopy();
        if (operation.body() == BodyEncoding.FORM) {
            example.properties()
                    .stream()
                    .filter(field -> field.getValue().isContainerNode())
                    .forEach(field -> sent.put(field.getKey(), field.getValue().toString()));
        }
        return sent;
    }

    /** The examples of the body, and one completed by the examples of its properties where all that is required has one. */
    private static List<JsonNode> examples(Operation operation) {
        JsonNode content = document.path("paths")
                .path(operation.path())
                .path(operation.method().toLowerCase())
                .path("requestBody")
                .path("content")
                .path(operation.body() == BodyEncoding.FORM ? "application/x-www-form-urlencoded" : "application/json");
        JsonNode schema = resolve(content.path("schema"));
        List<JsonNode> examples = new ArrayList<>();
        content.path("examples").forEach(example -> examples.add(example.path("value")));
        if (schema.has("example")) {
            examples.add(schema.get("example"));
        }
        ObjectNode whole = JSON.createObjectNode();
        if (!examples.isEmpty()) {
            whole.setAll((ObjectNode) examples.get(0));
        }
        schema.path("properties").properties().forEach(property -> {
            JsonNode example = property.getValue().has("example")
                    ? property.getValue().get("example")
                    : resolve(property.getValue()).path("example");
            if (!example.isMissingNode()) {
                whole.set(property.getKey(), example);
            }
        });
        operation.exclusive()
                .forEach(group -> group.subList(1, group.size())
                        .forEach(name -> whole.remove(operation.requireParameter(name).wireName())));
        boolean complete = operation.parameters()
                .stream()
                .filter(parameter -> parameter.required() && parameter.location() == Parameter.Location.BODY)
                .allMatch(parameter -> whole.has(parameter.wireName()));
        if (!whole.isEmpty() && complete) {
            examples.add(whole);
        }
        return examples;
    }

    private static JsonNode resolve(JsonNode schema) {
        return schema.has("$ref") ? resolve(document.at(schema.get("$ref").textValue().substring(1))) : schema;
    }
}
