package io.github.cameltelnyx.tooling.catalog;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds the committed operations against the committed events; it needs no document. */
class CommittedEventsTest {

    private static final Path RESOURCES = Path.of("../camel-telnyx-component/src/main/resources");

    @Test
    void theEventsOfOperationsAreKnown() throws IOException {
        List<String> known = CatalogFiles.eventTypes(RESOURCES);
        for (JsonNode resource : CatalogFiles.operations(Path.of("src/main/catalogue"))) {
            for (JsonNode operation : resource.path("operations")) {
                for (String when : List.of("start", "finish")) {
                    assertThat(operation.path("events").path(when)).as("%s of %s", when, operation.path("name"))
                            .allSatisfy(event -> assertThat(known).contains(event.textValue()));
                }
            }
        }
    }
}
