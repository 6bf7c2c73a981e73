package io.github.cameltelnyx.tooling.metadata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.camel.catalog.CamelCatalog;
import org.apache.camel.catalog.DefaultCamelCatalog;
import org.apache.camel.catalog.EndpointValidationResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ComponentMetadataTest {

    private static final String PLUGINS = "META-INF/io/github/cameltelnyx/telnyx.json";
    private static final String WEBHOOK = "META-INF/io/github/cameltelnyx/webhook/telnyx-webhook.json";
    private static final String COPY = "org/apache/camel/catalog/components/telnyx.json";
    private static final String PROPERTIES = "META-INF/services/org/apache/camel/component.properties";

    @TempDir
    Path generated;
    @TempDir
    Path classes;
    @TempDir
    Path catalogue;

    @BeforeEach
    void generateAsThePluginDoes() throws IOException {
        write(generated, PLUGINS,
                """
                        {"component": {"kind": "component", "name": "telnyx", "title": "Telnyx", "description": "Calls.", "javaType": "a.B",
                         "groupId": "g", "artifactId": "a", "version": "1", "scheme": "telnyx", "syntax": "telnyx:apiName/methodName",
                         "api": true, "apiSyntax": "apiName/methodName", "producerOnly": true},
                         "componentProperties": {},
                         "properties": {
                          "apiName": {"index": 0, "kind": "path", "displayName": "Api Name", "group": "producer", "label": "", "required": true,
                           "type": "string", "javaType": "java.lang.String", "description": "The resource."},
                          "methodName": {"index": 1, "kind": "path", "displayName": "Method Name", "group": "producer", "label": "", "required": true,
                           "type": "string", "javaType": "java.lang.String", "description": "The operation."}}}
                        """);
        write(generated, PROPERTIES, "# generated\ncomponents=telnyx-webhook telnyx\n");
        write(classes, "component.properties", "at the wrong place");
        write(catalogue, "operations/calls.json",
                """
                        {"resource": "calls", "description": "Calls.", "types": {"Track": {"type": "string", "enum": ["in", "out"]}}, "operations": [
                         {"name": "playbackStart", "description": "Plays.", "parameters": [
                          {"name": "loop", "required": true, "description": "How often.", "schema": {"type": "integer", "minimum": 1, "also": ["infinity"]}},
                          {"name": "track", "description": "Whose.", "schema": {"ref": "Track"}},
                          {"name": "maxLength", "description": "How long.", "schema": {"type": "integer", "default": 0}},
                          {"name": "tell", "description": "What.", "schema": {"type": "words", "enum": ["start", "end"], "separator": " "}},
                          {"name": "token", "description": "A token.", "schema": {"type": "string", "secret": true}}]},
                         {"name": "hangup", "description": "Ends.", "parameters": []}]}
                        """);
    }

    @Test
    void theKnownEventsStandWithTheHeaderThatHasThem() throws IOException {
        generateAWebhook();
        complete();
        assertThat(generated.resolve(WEBHOOK)).content()
                .containsPattern(
                        "\"CamelTelnyxEventType\": \\{[^}]*\"enum\": \\[ \"call.answered\", \"call.hangup\" ]");
        assertThat(classes.resolve("org/apache/camel/catalog/components/telnyx-webhook.json")).content()
                .contains("\"enum\":[\"call.answered\",\"call.hangup\"]");
    }

    @Test
    void theOptionOfEventsStillTakesPatternsListsAndNewTypes() throws IOException {
        generateAWebhook();
        complete();
        CamelCatalog catalog = new DefaultCamelCatalog();
        catalog.addComponent("telnyx-webhook", "a.B", Files.readString(generated.resolve(WEBHOOK)));
        assertThat(catalog.validateEndpointProperties("telnyx-webhook:voice?events=call.*,call.new").isSuccess()).isTrue();
    }

    private void generateAWebhook() throws IOException {
        write(classes, "META-INF/camel-telnyx/events.json", "{\"events\": [\"call.answered\", \"call.hangup\"]}");
        write(generated, WEBHOOK,
                """
                        {"component": {"kind": "component", "name": "telnyx-webhook", "title": "Telnyx Webhook", "description": "Events.", "javaType": "a.B",
                         "groupId": "g", "artifactId": "a", "version": "1", "scheme": "telnyx-webhook", "syntax": "telnyx-webhook:path", "consumerOnly": true},
                         "componentProperties": {},
                         "headers": {"CamelTelnyxEventType": {"index": 0, "kind": "header", "label": "consumer", "javaType": "String",
                           "description": "The type.", "constantName": "a.C#EVENT_TYPE"}},
                         "properties": {
                          "path": {"index": 0, "kind": "path", "displayName": "Path", "group": "consumer", "label": "", "required": true,
                           "type": "string", "javaType": "java.lang.String", "description": "The path."},
                          "events": {"index": 1, "kind": "parameter", "displayName": "Events", "group": "consumer", "label": "consumer",
                           "type": "string", "javaType": "java.lang.String", "description": "The types."}}}
                        """);
    }

    @Test
    void theCatalogueKnowsTheParametersOfAnOperation() throws IOException {
        assertThat(validate("telnyx:calls/playbackStart?loop=infinity&track=in&maxLength=3").isSuccess()).isTrue();
        assertThat(validate("telnyx:calls/playbackStart?tell=start end").isSuccess()).isTrue();
    }

    @Test
    void theCatalogueRefusesAParameterOfAnotherOperation() throws IOException {
        assertThat(validate("telnyx:calls/hangup?loop=3").getUnknown()).containsExactly("loop");
    }

    @Test
    void theCatalogueRefusesAWrongWord() throws IOException {
        assertThat(validate("telnyx:calls/playbackStart?track=sideways").getInvalidEnum()).containsKey("track");
    }

    @Test
    void theCatalogueRefusesAWrongNumber() throws IOException {
        assertThat(validate("telnyx:calls/playbackStart?maxLength=long").getInvalidInteger()).containsKey("maxLength");
    }

    @Test
    void aRequiredParameterMayComeByHeaderOrBody() throws IOException {
        assertThat(validate("telnyx:calls/playbackStart").getRequired()).isNull();
    }

    @Test
    void secretsAreMarked() throws IOException {
        complete();
        assertThat(classes.resolve(COPY)).content().containsPattern("\"token\":\\{[^}]*\"secret\":true");
    }

    @Test
    void allFourCopiesAreTheSame() throws IOException {
        complete();
        assertThat(classes.resolve(PLUGINS)).hasSameTextualContentAs(generated.resolve(PLUGINS));
        assertThat(classes.resolve(COPY)).hasSameTextualContentAs(generated.resolve(COPY));
        assertThat(new ObjectMapper().readTree(generated.resolve(COPY).toFile()))
                .isEqualTo(new ObjectMapper().readTree(generated.resolve(PLUGINS).toFile()));
    }

    @Test
    void runningAgainChangesNothing() throws IOException {
        complete();
        String once = Files.readString(generated.resolve(PLUGINS));
        complete();
        assertThat(generated.resolve(PLUGINS)).hasContent(once);
    }

    @Test
    void theListOfComponentsIsSortedAndAtItsPlace() throws IOException {
        complete();
        assertThat(classes.resolve(PROPERTIES)).hasContent("# generated\ncomponents=telnyx telnyx-webhook\n");
        assertThat(generated.resolve(PROPERTIES)).hasSameTextualContentAs(classes.resolve(PROPERTIES));
        assertThat(classes.resolve("component.properties")).doesNotExist();
    }

    @Test
    void aMissingListOfComponentsTellsWhatToDo() throws IOException {
        Files.delete(generated.resolve(PROPERTIES));
        assertThatThrownBy(this::complete).hasMessageContaining("camel-prepare-component");
    }

    @Test
    void whereThereIsNoComponentNothingIsWritten() throws IOException {
        Files.delete(generated.resolve(PLUGINS));
        complete();
        assertThat(classes.resolve(COPY)).doesNotExist();
    }

    private void complete() throws IOException {
        new ComponentMetadata(generated, classes, catalogue).complete();
    }

    private EndpointValidationResult validate(String uri) throws IOException {
        complete();
        CamelCatalog catalog = new DefaultCamelCatalog();
        catalog.addComponent("telnyx", "a.B", Files.readString(classes.resolve(COPY)));
        return catalog.validateEndpointProperties(uri);
    }

    private static void write(Path directory, String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
