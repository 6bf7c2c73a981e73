package io.github.cameltelnyx.tooling.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

/** Holds the committed catalogue against Telnyx's document. Runs where -Dtelnyx.openapi=FILE gives that document. */
class TelnyxDocumentTest {

    private static final Path OVERLAY = Path.of("src/main/overlay");
    private static final Path CATALOGUE = Path.of("src/main/catalogue");
    private static final Path RESOURCES = Path.of("../camel-telnyx-component/src/main/resources/META-INF/camel-telnyx");

    private static OpenApiDocument document;

    @BeforeAll
    static void readTheDocument() throws IOException {
        String file = System.getProperty("telnyx.openapi", "");
        assumeFalse(file.isBlank(), "no Telnyx document is given by -Dtelnyx.openapi");
        document = OpenApiDocument.read(Path.of(file));
    }

    @Test
    void theCommittedCatalogueIsWhatTheDocumentAndTheOverlayGive() throws IOException {
        CatalogWriter.Written written = new CatalogWriter(document, Overlay.read(OVERLAY)).write();
        assertCommitted(CATALOGUE.resolve("operations"), written.whole());
        assertCommitted(RESOURCES.resolve("operations"), written.lean());
    }

    private static void assertCommitted(Path directory, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            assertThat(directory.resolve(file.getKey())).content().as("run CatalogWriter again").isEqualTo(file.getValue());
        }
        try (var committed = Files.list(directory)) {
            assertThat(committed.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(files.keySet());
        }
    }

    @Test
    void theCommittedEventsAreWhatTheDocumentAndTheOverlayGive() throws IOException {
        EventCatalogWriter.Written written = EventCatalogWriter.write(document, EventOverlay.read(OVERLAY),
                Overlay.read(OVERLAY).resources());
        assertThat(RESOURCES.resolve("events.json")).content()
                .as("run EventCatalogWriter again")
                .isEqualTo(written.names());
        assertThat(CATALOGUE.resolve("events.json")).content()
                .as("run EventCatalogWriter again")
                .isEqualTo(written.fields());
    }

    /** Everything but our words is there for the operations that are not selected yet. */
    @Test
    void everyOperationOfTheDocumentCanBeConverted() throws IOException {
        List<DocumentedOperation> operations = document.operations();
        List<String> refused = new ArrayList<>();
        for (DocumentedOperation operation : operations) {
            SchemaConverter schemas = new SchemaConverter(document, Overlay.read(OVERLAY));
            try {
                new OperationConverter(document, schemas).convert(operation, JsonNodeFactory.instance.objectNode());
            } catch (CatalogException e) {
                refused.add(operation.id());
            }
        }
        assertThat(operations).hasSizeGreaterThan(100);
        assertThat(refused).as("operations that need more of the overlay than descriptions")
                .containsExactly("GetTexmlConferenceRecordings");
    }
}
