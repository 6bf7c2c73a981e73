package io.github.cameltelnyx.tooling.endpointdsl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cameltelnyx.tooling.catalog.CatalogFiles;
import org.apache.camel.tooling.model.ComponentModel;
import org.apache.camel.tooling.model.JsonMapper;

/** Writes the builders of endpoints for routes in Java, from the catalogue and the component's metadata. */
public final class EndpointBuilderWriter {

    private static final String METADATA = "org/apache/camel/catalog/components";

    private EndpointBuilderWriter() {
    }

    public static void main(String... arguments) throws IOException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException(
                    "EndpointBuilderWriter <the component's target/classes> <catalogue> <output directory>");
        }
        write(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
    }

    static void write(Path component, Path catalogue, Path output) throws IOException {
        List<JsonNode> resources = CatalogFiles.operations(catalogue);
        OptionMethods options = new OptionMethods(model(component, "telnyx"));
        Map<String, JavaSource> sources = new TreeMap<>();
        ResourceSources.addTo(sources, resources);
        resources.forEach(resource -> resource.path("operations")
                .forEach(operation -> OperationSource.addTo(sources, resource, operation, options)));
        SchemeSources.addTo(sources, options, new OptionMethods(model(component, "telnyx-webhook")));
        write(sources, output.resolve(JavaSource.PACKAGE.replace('.', '/')));
    }

    private static ComponentModel model(Path component, String scheme) throws IOException {
        return JsonMapper.generateComponentModel(Files.readString(component.resolve(METADATA).resolve(scheme + ".json")));
    }

    private static void write(Map<String, JavaSource> sources, Path directory) throws IOException {
        Files.createDirectories(directory);
        for (Map.Entry<String, JavaSource> source : sources.entrySet()) {
            Files.writeString(directory.resolve(source.getKey() + ".java"), source.getValue().toString());
        }
        removeOthers(sources, directory);
    }

    /** Builders of operations that are gone. */
    private static void removeOthers(Map<String, JavaSource> sources, Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                if (!sources.containsKey(file.getFileName().toString().replace(".java", ""))) {
                    Files.delete(file);
                }
            }
        }
    }
}
