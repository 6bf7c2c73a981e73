package io.github.cameltelnyx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cameltelnyx.operation.OperationCatalog;

/** The catalogue with all its descriptions, of which the jar has those alone that the component shows. */
final class WholeCatalogue {

    private static final Path OPERATIONS = Path.of("../camel-telnyx-tooling/src/main/catalogue/operations");

    private WholeCatalogue() {
    }

    static List<JsonNode> files() throws IOException {
        List<JsonNode> files = new ArrayList<>();
        for (String resource : OperationCatalog.standard().resources()) {
            files.add(new ObjectMapper().readTree(OPERATIONS.resolve(resource + ".json").toFile()));
        }
        return files;
    }
}
