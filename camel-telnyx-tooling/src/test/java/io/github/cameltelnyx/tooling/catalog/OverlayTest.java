package io.github.cameltelnyx.tooling.catalog;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OverlayTest {

    @TempDir
    Path overlay;
    WrittenCatalog catalog;

    @BeforeEach
    void startEmpty() throws IOException {
        catalog = new WrittenCatalog(overlay);
    }

    @Test
    void everyMissingDescriptionIsNamed() throws IOException {
        catalog.body("{loop: {type: integer}, config: {type: object, properties: {speed: {type: number}}}}")
                .describing("config");
        assertThatThrownBy(catalog::files).isInstanceOf(CatalogException.class)
                .hasMessageContaining("operation PlayFile: loop")
                .hasMessageContaining("operation PlayFile: config.speed")
                .hasMessageNotContaining("config\n");
    }

    @Test
    void aMissingDescriptionInANamedSchemaIsNamedThere() throws IOException {
        catalog.schemas("{Header: {type: object, properties: {value: {type: string}}}}");
        catalog.body("{headers: {type: array, items: {$ref: '#/components/schemas/Header'}}}").describing("headers");
        assertThatThrownBy(catalog::files).hasMessageContaining("schema Header: value");
    }

    @Test
    void theOperationsOwnDescriptionWins() throws IOException {
        catalog.body("{loop: {type: integer}}").describing("loop");
        catalog.resource("{PlayFile: {name: play, description: Plays., parameters: {loop: How often.}}}");
        assertThat(catalog.operation().at("/parameters/0/description").asText()).isEqualTo("How often.");
    }

    @Test
    void aNestedPropertyIsReachedByItsPath() throws IOException {
        catalog.body("{headers: {type: array, items: {type: object, properties: {name: {type: string}}}}}")
                .describing("headers");
        catalog.resource("{PlayFile: {name: play, description: Plays., parameters: {'headers[].name': The header.}}}");
        assertThat(catalog.schema()).contains("The header.");
    }

    @Test
    void aCorrectionSetsAndRemoves() throws IOException {
        catalog.body("{codecs: {type: string, enum: [a]}}");
        catalog.resource(
                "{PlayFile: {name: play, description: Plays., parameters: {codecs: {description: C., enum: null, maxLength: 7, secret: true}}}}");
        assertThat(catalog.schema()).isEqualTo("{\"type\":\"string\",\"maxLength\":7,\"secret\":true}");
    }

    @Test
    void aNamedSchemaMayBeReplaced() throws IOException {
        catalog.schemas("{Count: {oneOf: [{type: string}, {type: integer}]}}")
                .body("{loop: {$ref: '#/components/schemas/Count'}}");
        catalog.describing("loop")
                .file("schemas/all.yaml", "Count: {'.': {schema: {type: integer, minimum: 1, also: [infinity]}}}");
        assertThat(catalog.schema()).isEqualTo("{\"type\":\"integer\",\"minimum\":1,\"also\":[\"infinity\"]}");
    }

    @Test
    void anEntryThatNothingUsesIsNamed() throws IOException {
        catalog.body("{loop: {type: integer}}").describing("loop", "looop");
        assertThatThrownBy(catalog::files).hasMessageContaining("looop");
    }

    @Test
    void anOperationThatTheDocumentDoesNotHaveIsNamed() throws IOException {
        catalog.body("{}").resource("{PlayFiles: {name: play, description: Plays.}}");
        assertThatThrownBy(catalog::files).hasMessageContaining("PlayFiles");
    }

    @Test
    void theIndexTellsTextFromNumbers() throws IOException {
        catalog.body("{a: {type: string}, b: {type: integer}, c: {type: array, items: {type: integer}}}")
                .describing("a", "b", "c");
        assertThat(catalog.index().toString()).isEqualTo(
                "{\"resources\":[\"files\"],\"parameters\":[\"a\",\"b\",\"c\"],\"plainParameters\":[\"b\"]}");
    }
}
