package io.github.cameltelnyx.tooling.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Writes the catalogue of events from Telnyx's OpenAPI document and our overlay: the names for the component, which reads no
 * more at run time, and the fields for the manual. See docs/adding-operations.md.
 */
public final class EventCatalogWriter {

    private EventCatalogWriter() {
    }

    public static void main(String... arguments) throws IOException {
        if (arguments.length != 4) {
            throw new IllegalArgumentException(
                    "EventCatalogWriter <openapi.json> <overlay directory> <events.json of names> <events.json of fields>");
        }
        Path directory = Path.of(arguments[1]);
        Written written = write(OpenApiDocument.read(Path.of(arguments[0])), EventOverlay.read(directory),
                Overlay.read(directory).resources());
        Files.writeString(Path.of(arguments[2]), written.names());
        Files.createDirectories(Path.of(arguments[3]).getParent());
        Files.writeString(Path.of(arguments[3]), written.fields());
        System.out.println("Written: " + arguments[2] + ", " + arguments[3]);
    }

    /** The text of both files. */
    record Written(String names, String fields) {
    }

    /** @param resources the overlay's operations, whose events must be known */
    static Written write(OpenApiDocument document, EventOverlay overlay, List<JsonNode> resources) {
        EventCatalog catalog = new EventCatalog(document, overlay);
        ObjectNode pages = catalog.pages();
        refuseUnknown(resources, catalog.types());
        ObjectNode names = JsonNodeFactory.instance.objectNode();
        catalog.types().forEach(names.putArray("events")::add);
        return new Written(PrettyJson.write(names), PrettyJson.write(pages));
    }

    private static void refuseUnknown(List<JsonNode> resources, Set<String> known) {
        Set<String> unknown = new TreeSet<>();
        for (JsonNode resource : resources) {
            resource.path("operations").properties().forEach(operation -> {
                for (String key : List.of("start", "finish")) {
                    operation.getValue().path("events").path(key).forEach(event -> {
                        if (!known.contains(event.textValue())) {
                            unknown.add(operation.getKey() + ": " + event.textValue());
                        }
                    });
                }
            });
        }
        if (!unknown.isEmpty()) {
            throw CatalogException.listing("The overlay's operations name events that are not known", unknown);
        }
    }
}
