package io.github.cameltelnyx.tooling.endpointdsl;

import java.util.List;
import java.util.function.Predicate;

import io.github.cameltelnyx.tooling.metadata.OptionDescription;
import org.apache.camel.tooling.model.ComponentModel;
import org.apache.camel.tooling.model.ComponentModel.EndpointOptionModel;

/** The methods for the options of a scheme's endpoints. */
final class OptionMethods {

    /** The option that only operations with pages take. */
    static final Predicate<String> OF_LISTS = "autoPaging"::equals;

    private final ComponentModel component;

    OptionMethods(ComponentModel component) {
        this.component = component;
    }

    boolean has(String name) {
        return options().stream().anyMatch(option -> option.getName().equals(name));
    }

    /** @param type what the methods return */
    void add(JavaSource source, String type, Predicate<String> names) {
        options().stream().filter(option -> names.test(option.getName())).forEach(option -> add(source, type, option));
    }

    private static void add(JavaSource source, String type, EndpointOptionModel option) {
        String name = option.getName();
        String setter = option.isSecret() ? "secretOption" : "option";
        for (String javaType : JavaTypes.of(option.getType(), option.getJavaType())) {
            source.method(words(option), "public " + type + " " + name + "(" + javaType + " " + name + ")",
                    "return " + setter + "(\"" + name + "\", " + name + ");");
        }
    }

    private static String words(EndpointOptionModel option) {
        String description = OptionDescription.of(option);
        String allowed = option.getEnums() == null ? "" : " One of " + String.join(", ", option.getEnums()) + ".";
        String standard = option.getDefaultValue() == null ? "" : " Default: " + option.getDefaultValue() + ".";
        return description + (description.endsWith(".") ? "" : ".") + allowed + standard
                + (option.isSecret() ? " Secret: kept out of logs." : "");
    }

    private List<EndpointOptionModel> options() {
        return component.getEndpointOptions().stream().filter(option -> "parameter".equals(option.getKind())).toList();
    }
}
