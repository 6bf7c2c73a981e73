package io.github.cameltelnyx.operation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds parameters by either of their names. */
final class ParameterNames {

    private static final Pattern AFTER_UNDERSCORE = Pattern.compile("_(\\w)");

    private ParameterNames() {
    }

    /** @return the parameter of this name in Camel or on the wire, or null */
    static Parameter find(List<Parameter> parameters, String name) {
        for (Parameter parameter : parameters) {
            if (parameter.name().equals(name) || parameter.wireName().equals(name)) {
                return parameter;
            }
        }
        return null;
    }

    /** The name in Camel of what is {@code transcription_engine} on the wire. */
    static String camelCase(String wireName) {
        return AFTER_UNDERSCORE.matcher(wireName).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    static List<String> of(List<Parameter> parameters) {
        return parameters.stream().map(Parameter::name).toList();
    }
}
