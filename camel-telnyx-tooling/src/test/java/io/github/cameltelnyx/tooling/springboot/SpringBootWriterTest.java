package io.github.cameltelnyx.tooling.springboot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SpringBootWriterTest {

    @TempDir
    Path metadata;
    @TempDir
    Path generated;

    @BeforeEach
    void write() throws IOException {
        component("telnyx",
                """
                        "responseTimeout": {"type": "duration", "javaType": "long", "defaultValue": "10000", "description": "How long."},
                        "apiKey": {"type": "string", "javaType": "java.lang.String", "secret": true, "description": "The key."},
                        "maxRetries": {"type": "integer", "javaType": "int", "defaultValue": 2, "description": "How often."},
                        "rawResponse": {"type": "boolean", "javaType": "boolean", "defaultValue": false, "description": "Whether."},
                        "clock": {"type": "object", "javaType": "java.time.Clock", "description": "The clock."}""");
        component("telnyx-webhook", """
                "acknowledge": {"type": "enum", "javaType": "a.Acknowledge", "enum": ["completed", "received"],
                 "defaultValue": "completed", "description": "When."}""");
        SpringBootWriter.write(metadata, generated);
    }

    @Test
    void everyOptionIsAPropertyWithItsTypeAndDefault() throws IOException {
        assertThat(property("camel.component.telnyx.response-timeout")).hasToString(
                "{\"name\":\"camel.component.telnyx.response-timeout\",\"type\":\"java.time.Duration\",\"description\":\"How long.\","
                        + "\"defaultValue\":\"10000ms\"}");
        assertThat(property("camel.component.telnyx.max-retries")).hasToString(
                "{\"name\":\"camel.component.telnyx.max-retries\",\"type\":\"java.lang.Integer\",\"description\":\"How often.\","
                        + "\"defaultValue\":2}");
        assertThat(property("camel.component.telnyx.raw-response").get("defaultValue").isBoolean()).isTrue();
        assertThat(property("camel.component.telnyx.api-key").has("defaultValue")).isFalse();
    }

    @Test
    void anObjectIsGivenAsAReferenceToABean() throws IOException {
        assertThat(property("camel.component.telnyx.clock").get("type").textValue()).isEqualTo("java.time.Clock");
        assertThat(property("camel.component.telnyx.clock").get("description").textValue())
                .isEqualTo("The clock. A reference to a bean, as in #bean:name.");
    }

    @Test
    void theWordsThatAnOptionTakesAreHints() throws IOException {
        assertThat(json().get("hints")).hasToString("[{\"name\":\"camel.component.telnyx-webhook.acknowledge\","
                + "\"values\":[{\"value\":\"completed\"},{\"value\":\"received\"}]}]");
    }

    @Test
    void bothComponentsCanBeSwitchedOff() throws IOException {
        assertThat(property("camel.component.telnyx.enabled").get("defaultValue").booleanValue()).isTrue();
        assertThat(property("camel.component.telnyx-webhook.customizer.enabled").get("defaultValue").booleanValue()).isTrue();
    }

    @Test
    void theNamesAreAClassInTheOrderOfTheAlphabet() {
        assertThat(generated.resolve("java/io/github/cameltelnyx/springboot/OptionNames.java")).content()
                .contains("List<String> TELNYX = List.of(\n            \"apiKey\",\n            \"clock\",\n")
                .contains("List<String> TELNYX_WEBHOOK = List.of(\n            \"acknowledge\");");
    }

    private JsonNode property(String name) throws IOException {
        for (JsonNode property : json().get("properties")) {
            if (property.get("name").textValue().equals(name)) {
                return property;
            }
        }
        throw new AssertionError("There is no " + name);
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper()
                .readTree(generated.resolve("resources/META-INF/spring-configuration-metadata.json").toFile());
    }

    private void component(String scheme, String options) throws IOException {
        Files.writeString(metadata.resolve(scheme + ".json"), """
                {"component": {"kind": "component", "name": "%s", "title": "T", "description": "D.", "javaType": "a.B",
                 "groupId": "g", "artifactId": "a", "version": "1", "scheme": "%s", "syntax": "%s:path"},
                 "componentProperties": {%s}, "properties": {}}
                """.formatted(scheme, scheme, scheme, options));
    }
}
