package io.github.cameltelnyx.tooling.endpointdsl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class EndpointBuilderWriterTest {

    @TempDir
    Path component;
    @TempDir
    Path whole;
    @TempDir
    Path output;

    @BeforeEach
    void componentOfTwoOperations() throws IOException {
        Path catalogue = Files.createDirectories(whole.resolve("operations"));
        Files.writeString(catalogue.resolve("texml-calls.json"),
                """
                        {"resource": "texml-calls", "description": "Calls.", "types": {"Voice": {"type": "object", "properties": [
                          {"name": "password", "schema": {"type": "string", "secret": true}}, {"name": "next", "schema": {"ref": "Voice"}}]}}, "operations": [
                         {"name": "default", "description": "Speaks.", "parameters": [
                          {"name": "payload", "required": true, "description": "What */ to <say>, as in C:\\\\users@home.",
                           "schema": {"type": "string", "secret": true}},
                          {"name": "loop", "description": "How often.",
                           "schema": {"type": "integer", "minimum": 1, "maximum": 9, "default": 2}},
                          {"name": "kind", "description": "Which.", "schema": {"type": "string", "enum": ["one", "two"]}},
                          {"name": "long", "description": "Whether.", "schema": {"type": "boolean"}},
                          {"name": "speed", "description": "How fast.", "schema": {"type": "number"}},
                          {"name": "voice", "description": "Who.", "schema": {"ref": "Voice"}},
                          {"name": "to", "description": "Where.", "schema": {"type": "either", "schemas": [{"type": "string"},
                           {"type": "array", "items": {"type": "string"}}]}},
                          {"name": "accountSid", "description": "The account.", "schema": {"type": "string"}}]},
                         {"name": "list", "description": "Lists.", "paging": "token", "parameters": []}]}
                        """);
        metadata("telnyx",
                """
                        "accountSid": {"kind": "parameter", "type": "string", "javaType": "java.lang.String", "description": "An account"},
                        "apiName": {"kind": "path", "type": "string", "javaType": "java.lang.String", "description": "A resource"},
                        "autoPaging": {"kind": "parameter", "type": "boolean", "javaType": "boolean", "description": "All pages."},
                        "apiKey": {"kind": "parameter", "type": "string", "javaType": "java.lang.String", "secret": true,
                          "description": "A key."}
                        """);
        metadata("telnyx-webhook", """
                "tolerance": {"kind": "parameter", "type": "duration", "javaType": "long", "description": "A while.",
                  "defaultValue": "300000"},
                "clock": {"kind": "parameter", "type": "object", "javaType": "java.time.Clock", "description": "A clock."}
                """);
    }

    @Test
    void aResourceLeadsToItsOperations() throws IOException {
        assertThat(written("TelnyxResources")).contains("public TexmlCallsOperations texmlCalls()");
        assertThat(written("TexmlCallsOperations")).contains("     * Lists.",
                "public TexmlCallsListEndpointBuilder list()", "EndpointDescription.of(\"telnyx\", \"texml-calls/list\")");
    }

    @Test
    void everyParameterTakesTextAndWhatItIs() throws IOException {
        String type = "public TexmlCallsDefaultEndpointBuilder ";
        assertThat(operation()).contains(type + "payload(String payload)", type + "loop(String loop)", type + "loop(long loop)",
                type + "speed(Number speed)", type + "voice(java.util.Map<String, ?> voice)", type + "to(String to)",
                type + "to(java.util.List<?> to)");
    }

    @Test
    void aWordOfJavasOwnGetsALineBehindIt() throws IOException {
        assertThat(written("TexmlCallsOperations")).contains(" default_()", "\"texml-calls/default\"");
        assertThat(operation()).contains("long_(boolean long_)", "return parameter(\"long\", long_);");
    }

    @Test
    void whatIsKnownOfAParameterIsSaid() throws IOException {
        assertThat(operation().replaceAll("\\s+\\* ", " ")).contains("How often. At least 1. At most 9. Default: 2.",
                "Which. One of one, two.",
                "Required, here, as a header or in the body. Secret: kept out of logs.");
    }

    @Test
    void aDescriptionCannotEndItsComment() throws IOException {
        assertThat(operation()).contains("What *&#47; to &lt;say&gt;, as in C:&#92;users&#64;home.");
    }

    @Test
    void secretsAreHandedOverAsSuch() throws IOException {
        assertThat(operation()).contains("return secretParameter(\"payload\", payload);",
                "return secretParameter(\"voice\", voice);", "return parameter(\"loop\", loop);");
        assertThat(written("TelnyxOperationEndpointBuilder")).contains("return secretOption(\"apiKey\", apiKey);");
    }

    @Test
    void onlyListsHaveTheOptionOfLists() throws IOException {
        assertThat(written("TexmlCallsListEndpointBuilder")).contains("autoPaging(boolean autoPaging)");
        assertThat(operation()).doesNotContain("autoPaging");
        assertThat(written("TelnyxOperationEndpointBuilder")).doesNotContain("autoPaging").doesNotContain("apiName");
    }

    @Test
    void aParameterThatIsAnOptionTooIsThereOnce() throws IOException {
        assertThat(operation()).doesNotContain("accountSid");
        assertThat(written("TelnyxOperationEndpointBuilder")).contains("public B accountSid(String accountSid)");
    }

    @Test
    void theOptionsOfTheWebhookTakeTheirTypesToo() throws IOException {
        assertThat(written("TelnyxWebhookEndpointBuilder")).contains("tolerance(long tolerance)", "tolerance(String tolerance)",
                "A while. Default: 300000.", "clock(java.time.Clock clock)", "clock(String clock)");
    }

    @Test
    void theBuilderOfAnOperationThatIsGoneIsRemoved() throws IOException {
        operation();
        Path gone = directory().resolve("TexmlCallsOldEndpointBuilder.java");
        Files.writeString(gone, "");

        operation();

        assertThat(gone).doesNotExist();
    }

    private String operation() throws IOException {
        return written("TexmlCallsDefaultEndpointBuilder");
    }

    private String written(String type) throws IOException {
        EndpointBuilderWriter.write(component, whole, output);
        return Files.readString(directory().resolve(type + ".java"));
    }

    private Path directory() {
        return output.resolve("io/github/cameltelnyx/endpointdsl");
    }

    private void metadata(String scheme, String options) throws IOException {
        Path directory = Files.createDirectories(component.resolve("org/apache/camel/catalog/components"));
        Files.writeString(directory.resolve(scheme + ".json"),
                "{\"component\": {\"kind\": \"component\", \"scheme\": \"" + scheme + "\"}, \"properties\": {" + options
                        + "}}");
    }
}
