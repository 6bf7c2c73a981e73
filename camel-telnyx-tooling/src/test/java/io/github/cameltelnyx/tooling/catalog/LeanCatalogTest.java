package io.github.cameltelnyx.tooling.catalog;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LeanCatalogTest {

    private static final Path IN_THE_JAR = Path
            .of("../camel-telnyx-component/src/main/resources/META-INF/camel-telnyx/operations");

    /** Who edits one of the two by hand is told without Telnyx's document. */
    @Test
    void whatIsInTheJarIsTheWholeCatalogueWithoutWhatOnlyPeopleRead() throws IOException {
        Map<String, ObjectNode> resources = new TreeMap<>();
        for (JsonNode resource : CatalogFiles.operations(Path.of("src/main/catalogue"))) {
            resources.put(resource.path("resource").asText(), (ObjectNode) resource);
        }

        assertThat(LeanCatalog.of(resources)).hasSizeGreaterThan(20)
                .allSatisfy((name, text) -> assertThat(IN_THE_JAR.resolve(name)).content().isEqualTo(text));
    }

    @Test
    void onlyWhatIsRequiredKeepsItsDescription() throws IOException {
        ObjectNode resource = (ObjectNode) new ObjectMapper().readTree(
                """
                        {"resource": "calls", "description": "Calls.", "types": {"Voice": {"type": "object", "properties": [
                          {"name": "speed", "wire": "speed", "description": "How fast.", "schema": {"type": "number"}}]}}, "operations": [
                         {"name": "speak", "description": "Speaks.", "parameters": [
                          {"name": "payload", "wire": "payload", "required": true, "description": "What.", "schema": {"type": "string"}},
                          {"name": "loop", "wire": "loop", "description": "How often.", "schema": {"type": "integer"}}]}]}""");

        JsonNode lean = new ObjectMapper().readTree(LeanCatalog.of(Map.of("calls", resource)).get("calls.json"));

        assertThat(lean.findValuesAsText("description")).containsExactly("What.");
        assertThat(lean.findValuesAsText("wire")).containsExactly("speed", "payload", "loop");
        assertThat(resource.findValuesAsText("description")).as("the given resource stays whole").contains("How often.");
    }
}
