package io.github.cameltelnyx.tooling.metadata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The list of components by which Camel's catalogue finds a jar that is not Camel's own.
 *
 * <p>The plug-in's goal generate-components-list writes it to the generated resources in the order of the file system, which
 * would make it drift, and once more to the root of the class directory, where it is of no use.
 */
final class ComponentProperties {

    private static final String NAME = "component.properties";
    private static final Path PLACE = Path.of("META-INF/services/org/apache/camel", NAME);
    private static final String COMPONENTS = "components=";

    private final Path generated;
    private final Path classes;

    ComponentProperties(Path generated, Path classes) {
        this.generated = generated;
        this.classes = classes;
    }

    void complete() throws IOException {
        Files.deleteIfExists(classes.resolve(NAME));
        Path source = generated.resolve(PLACE);
        if (!Files.exists(source)) {
            throw new IllegalStateException(
                    "The plug-in wrote no " + PLACE + ": the property camel-prepare-component must be true,"
                            + " and its goal generate-components-list must run");
        }
        String text = Files.readAllLines(source)
                .stream()
                .map(ComponentProperties::sorted)
                .collect(Collectors.joining("\n", "", "\n"));
        for (Path directory : List.of(generated, classes)) {
            Path target = directory.resolve(PLACE);
            Files.createDirectories(target.getParent());
            Files.writeString(target, text);
        }
    }

    private static String sorted(String line) {
        return !line.startsWith(COMPONENTS)
                ? line
                : Arrays.stream(line.substring(COMPONENTS.length()).split(" "))
                        .sorted()
                        .collect(Collectors.joining(" ", COMPONENTS, ""));
    }
}
