package io.github.cameltelnyx.operation;

import java.util.List;

/** Finds parameters by either of their names. */
final class ParameterNames {

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

    static List<String> of(List<Parameter> parameters) {
        return parameters.stream().map(Parameter::name).toList();
    }
}
