package io.github.cameltelnyx.tooling.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.cameltelnyx.tooling.catalog.CatalogFiles;
import org.apache.camel.tooling.model.ComponentModel;
import org.apache.camel.tooling.model.JsonMapper;

/** Writes the reference pages of the manual from the catalogue, the component's metadata and the overlay. */
public final class ReferenceWriter {

    private static final List<String> SCHEMES = List.of("telnyx", "telnyx-webhook");
    private static final String METADATA = "org/apache/camel/catalog/components";

    private ReferenceWriter() {
    }

    public static void main(String... arguments) throws IOException {
        if (arguments.length != 4) {
            throw new IllegalArgumentException(
                    "ReferenceWriter <target/classes> <overlay directory> <catalogue> <output directory>");
        }
        write(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]), Path.of(arguments[3]));
    }

    static void write(Path classes, Path overlay, Path catalogue, Path output) throws IOException {
        Map<String, String> pages = new TreeMap<>();
        JsonNode shared = new ObjectMapper(new YAMLFactory()).readTree(overlay.resolve("pages.yaml").toFile());
        List<ReferencePage> shown = ReferencePage.of(shared, CatalogFiles.operations(catalogue));
        shown.forEach(page -> new OperationPages(page).addTo(pages));
        RequestsPage.addTo(pages, shown, overlays(overlay.resolve("operations")));
        EventPages.addTo(pages, new ObjectMapper().readTree(catalogue.resolve("events.json").toFile()),
                CatalogFiles.eventTypes(classes));
        List<ComponentModel> components = components(classes.resolve(METADATA));
        if (components.isEmpty()) {
            System.out.println("No metadata in " + classes + ": no pages of options and headers are written.");
        } else {
            OptionPages.addTo(pages, components);
        }
        Files.createDirectories(output);
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(output.resolve(page.getKey()), page.getValue());
        }
        removeOthers(output, pages);
    }

    private static List<JsonNode> overlays(Path directory) throws IOException {
        ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
        List<JsonNode> overlays = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).sorted().toList()) {
                overlays.add(yaml.readTree(file.toFile()));
            }
        }
        return overlays;
    }

    private static List<ComponentModel> components(Path directory) throws IOException {
        List<ComponentModel> components = new ArrayList<>();
        for (String scheme : SCHEMES) {
            Path file = directory.resolve(scheme + ".json");
            if (Files.exists(file)) {
                components.add(JsonMapper.generateComponentModel(Files.readString(file)));
            }
        }
        return components;
    }

    /** Pages of ours that are written no more, such as that of an operation that is gone. */
    private static void removeOthers(Path output, Map<String, String> pages) throws IOException {
        try (Stream<Path> files = Files.list(output)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".md")).toList()) {
                if (!pages.containsKey(file.getFileName().toString()) && Files.readString(file).startsWith(Markdown.MARK)) {
                    Files.delete(file);
                }
            }
        }
    }
}
