package io.github.cameltelnyx.operation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds parameters by either of their names. */
final class ParameterNames {

    private static final Pattern AFTER_UNDERSCORE = Pattern.compile("_(\\w)");

    private ParameterNames() {
    }

    /**
     * @return the parameter of this name in Camel; else the one of this name on the wire, which is the body's where path and
     *         body have the same, as in Telnyx's examples of bodies; or null
     */
    static Parameter find(List<Parameter> parameters, String name) {
        int place = place(parameters, name);
        return place < 0 ? null : parameters.get(place);
    }

    /** The same, as a place in the list; negative where there is none. */
    static int place(List<Parameter> parameters, String name) {
        int byWireName = -1;
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            if (parameter.name().equals(name)) {
                return i;
            }
            if (parameter.wireName().equals(name) && (byWireName < 0 || parameter.location() == Parameter.Location.BODY)) {
                byWireName = i;
            }
        }
        return byWireName;
    }

    /** The name in Camel of what is {@code transcription_engine} on the wire. */
    static String camelCase(String wireName) {
        return AFTER_UNDERSCORE.matcher(wireName).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    static List<String> of(List<Parameter> parameters) {
        return parameters.stream().map(Parameter::name).toList();
    }
}
