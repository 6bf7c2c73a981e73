package io.github.cameltelnyx.tooling.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes the operation catalogue from Telnyx's OpenAPI document and our overlay. See docs/adding-operations.md. */
public final class CatalogWriter {

    private final OpenApiDocument document;
    private final Overlay overlay;
    private final Set<String> undescribed = new TreeSet<>();

    CatalogWriter(OpenApiDocument document, Overlay overlay) {
        this.document = document;
        this.overlay = overlay;
    }

    public static void main(String... arguments) throws IOException {
        if (arguments.length != 4) {
            throw new IllegalArgumentException(
                    "CatalogWriter <openapi.json> <overlay directory> <output for the jar> <output of the whole catalogue>");
        }
        Written written = new CatalogWriter(OpenApiDocument.read(Path.of(arguments[0])),
                Overlay.read(Path.of(arguments[1]))).write();
        write(written.lean(), Path.of(arguments[2]));
        write(written.whole(), Path.of(arguments[3]));
    }

    /**
     * The text of each file by its name.
     *
     * @param lean  what the component reads
     * @param whole with all descriptions
     */
    record Written(Map<String, String> lean, Map<String, String> whole) {
    }

    private static void write(Map<String, String> files, Path output) throws IOException {
        Files.createDirectories(output);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(output.resolve(file.getKey()), file.getValue());
        }
        System.out.println("Written to " + output + ": " + String.join(", ", files.keySet()));
    }

    Written write() {
        Map<String, ObjectNode> resources = new TreeMap<>();
        overlay.resources().forEach(ours -> resources.put(ours.path("resource").asText(), resource(ours)));
        if (!undescribed.isEmpty()) {
            throw CatalogException.listing("These have no description in the overlay", undescribed);
        }
        if (!overlay.unused().isEmpty()) {
            throw CatalogException.listing("The overlay speaks of what the selected operations do not have", overlay.unused());
        }
        Map<String, String> whole = new TreeMap<>();
        resources.forEach((name, resource) -> whole.put(name + ".json", PrettyJson.write(resource)));
        return new Written(LeanCatalog.of(resources), whole);
    }

    private ObjectNode resource(JsonNode ours) {
        ResourceConverter converter = new ResourceConverter(document, overlay);
        List<ObjectNode> operations = ours.path("operations")
                .properties()
                .stream()
                .map(entry -> converter.operation(entry.getKey(), entry.getValue()))
                .toList();
        undescribed.addAll(converter.undescribed());
        return converter.file(ours, operations);
    }
}
