package io.github.cameltelnyx.tooling.metadata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cameltelnyx.tooling.catalog.CatalogFiles;
import org.apache.camel.tooling.model.ComponentModel;
import org.apache.camel.tooling.model.JsonMapper;

/**
 * Completes what Camel's plug-in generated: every operation's parameters and the types of events in the components' metadata,
 * a copy of the metadata where Camel's tools look for components that are not Camel's own, and component.properties at its place.
 *
 * <p>Runs after the plug-in in the same phase, and may run any number of times. Both the committed resources and the class
 * directory are written, since resources were copied before they were generated.
 */
public final class ComponentMetadata {

    private static final String EVENT_TYPE = "CamelTelnyxEventType";
    private static final String COPIES = "org/apache/camel/catalog/components";

    private final Path generated;
    private final Path classes;
    private final Path catalogue;

    ComponentMetadata(Path generated, Path classes, Path catalogue) {
        this.generated = generated;
        this.classes = classes;
        this.catalogue = catalogue;
    }

    public static void main(String... arguments) throws IOException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("ComponentMetadata <src/generated/resources> <target/classes> <catalogue>");
        }
        new ComponentMetadata(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2])).complete();
    }

    void complete() throws IOException {
        Optional<Path> telnyx = find("telnyx.json");
        if (telnyx.isEmpty()) {
            System.out.println("No telnyx.json in " + generated + ": the component is not there yet, so nothing is completed.");
            return;
        }
        addOperations(telnyx.get());
        copy(telnyx.get());
        Optional<Path> webhook = find("telnyx-webhook.json");
        if (webhook.isPresent()) {
            addEventTypes(webhook.get());
            copy(webhook.get());
        }
        new ComponentProperties(generated, classes).complete();
    }

    private void addOperations(Path file) throws IOException {
        ComponentModel component = JsonMapper.generateComponentModel(Files.readString(generated.resolve(file)));
        ApiOptions.addTo(component, CatalogFiles.operations(catalogue));
        write(file, JsonMapper.createParameterJsonSchema(component));
    }

    /**
     * The known types stand with the header that has them. With the option {@code events} they would forbid patterns, lists of
     * several types and types that are new, as Camel's catalogue refuses an option's value that is not in its enum.
     */
    private void addEventTypes(Path file) throws IOException {
        ComponentModel component = JsonMapper.generateComponentModel(Files.readString(generated.resolve(file)));
        List<String> types = CatalogFiles.eventTypes(classes);
        component.getEndpointHeaders()
                .stream()
                .filter(header -> header.getName().equals(EVENT_TYPE))
                .forEach(header -> header.setEnums(types));
        write(file, JsonMapper.createParameterJsonSchema(component));
    }

    /** In one line: nobody reviews the copy, and users carry it. */
    private void copy(Path file) throws IOException {
        write(Path.of(COPIES, file.getFileName().toString()),
                new ObjectMapper().readTree(generated.resolve(file).toFile()).toString());
    }

    private void write(Path file, String text) throws IOException {
        for (Path directory : List.of(generated, classes)) {
            Path target = directory.resolve(file);
            Files.createDirectories(target.getParent());
            Files.writeString(target, text.endsWith("\n") ? text : text + "\n");
        }
    }

    /** @return the file as the plug-in wrote it, below META-INF and the component's package */
    private Optional<Path> find(String name) throws IOException {
        Path metaInf = generated.resolve("META-INF");
        if (!Files.isDirectory(metaInf)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(metaInf)) {
            return files.filter(file -> file.getFileName().toString().equals(name)).map(generated::relativize).findFirst();
        }
    }
}
