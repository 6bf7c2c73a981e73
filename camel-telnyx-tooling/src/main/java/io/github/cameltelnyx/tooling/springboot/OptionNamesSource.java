package io.github.cameltelnyx.tooling.springboot;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.apache.camel.tooling.model.ComponentModel;

/** The names of each component's options as a Java class. */
final class OptionNamesSource {

    static final String FILE = "io/github/cameltelnyx/springboot/OptionNames.java";

    private OptionNamesSource() {
    }

    static String of(List<ComponentModel> components) {
        return """
                package io.github.cameltelnyx.springboot;

                import java.util.List;

                /** The options of both components. Written by the build from their metadata. */
                final class OptionNames {
                %s
                    private OptionNames() {
                    }
                }
                """.formatted(components.stream().map(OptionNamesSource::constant).collect(Collectors.joining()));
    }

    private static String constant(ComponentModel component) {
        String name = component.getScheme().replace('-', '_').toUpperCase(Locale.ROOT);
        String options = component.getComponentOptions()
                .stream()
                .map(ComponentModel.ComponentOptionModel::getName)
                .sorted()
                .collect(Collectors.joining("\",\n            \"", "\"", "\""));
        return "\n    static final List<String> " + name + " = List.of(\n            " + options + ");\n";
    }
}
