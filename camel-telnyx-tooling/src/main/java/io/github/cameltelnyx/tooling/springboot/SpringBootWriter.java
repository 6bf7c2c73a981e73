package io.github.cameltelnyx.tooling.springboot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.github.cameltelnyx.tooling.catalog.PrettyJson;
import org.apache.camel.tooling.model.ComponentModel;
import org.apache.camel.tooling.model.JsonMapper;

/**
 * Writes what the Spring Boot starter has of the components' metadata: the names of their options in Java, and the properties
 * in the form that IDEs complete {@code application.properties} from.
 */
public final class SpringBootWriter {

    private static final List<String> SCHEMES = List.of("telnyx", "telnyx-webhook");

    private SpringBootWriter() {
    }

    public static void main(String... arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("SpringBootWriter <directory of telnyx.json> <src/generated of the starter>");
        }
        write(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    static void write(Path metadata, Path generated) throws IOException {
        List<ComponentModel> components = new ArrayList<>();
        for (String scheme : SCHEMES) {
            components.add(JsonMapper.generateComponentModel(Files.readString(metadata.resolve(scheme + ".json"))));
        }
        write(generated.resolve("java").resolve(OptionNamesSource.FILE), OptionNamesSource.of(components));
        write(generated.resolve("resources/META-INF/spring-configuration-metadata.json"),
                PrettyJson.write(ConfigurationMetadata.of(components)));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
