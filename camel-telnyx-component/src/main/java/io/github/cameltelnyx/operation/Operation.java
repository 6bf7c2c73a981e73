package io.github.cameltelnyx.operation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One operation of Telnyx's API, as the catalogue describes it. Immutable and thread-safe.
 *
 * @param resource     what it works on, as in {@code calls}
 * @param name         what it does, as in {@code playbackStart}
 * @param method       the HTTP method
 * @param path         the path below the API's base URL, with path parameters in braces by their names on the wire
 * @param body         how the body is written
 * @param wrapper      the property that holds the result in Telnyx's answer, or null where the answer is the result
 * @param paging       how it hands over long lists
 * @param repeat       whether a request may be sent again when its answer was lost
 * @param startEvents  the types of the events that say that its effect began
 * @param finishEvents the types of the events that say that its effect ended
 * @param stops        whether it ends what another command began: those events are then the other's, and tell of both
 * @param items        the property that holds the entries in Telnyx's answer, or null where the operation is no list
 * @param fileAnswer   whether Telnyx answers with a file instead of JSON
 * @param exclusive    groups of parameters, by their names, of which a request has one at most
 * @param requireOne   groups of parameters, by their names, of which a request has one at least
 * @param parameters   its parameters, of all places
 */
public record Operation(String resource, String name, String method, String path, BodyEncoding body,
        String wrapper, Paging paging, Repeat repeat, List<String> startEvents, List<String> finishEvents,
        boolean stops, String items, boolean fileAnswer, List<List<String>> exclusive, List<List<String>> requireOne,
        List<Parameter> parameters) {

    private static final String CALL_OVER = "call.hangup";

    /** The operation as a route names it, as in {@code telnyx:calls/speak}. */
    public String uri() {
        return "telnyx:" + resource + "/" + name;
    }

    /**
     * The types of the events for which a step waits that waits for its end. That the call is over is none of them, unless it is
     * the end that the operation is for.
     */
    public List<String> awaitedEvents() {
        return finishEvents.size() == 1
                ? finishEvents
                : finishEvents.stream().filter(type -> !type.equals(CALL_OVER)).toList();
    }

    /** The parameter of this name, in Camel or on the wire, where the operation has it. */
    public Optional<Parameter> parameter(String nameOnEitherSide) {
        return Optional.ofNullable(ParameterNames.find(parameters, nameOnEitherSide));
    }

    /**
     * @return                             the parameter of this name, in Camel or on the wire
     * @throws OperationParameterException when the operation does not have it, with the nearest name that it has
     */
    public Parameter requireParameter(String nameOnEitherSide) {
        return parameters.get(requirePlace(nameOnEitherSide));
    }

    private int requirePlace(String nameOnEitherSide) {
        int place = ParameterNames.place(parameters, nameOnEitherSide);
        if (place < 0) {
            throw ParameterPath.unknown(uri(), nameOnEitherSide, ParameterNames.of(parameters));
        }
        return place;
    }

    /**
     * Checks one parameter's value, and gives it the type that the request has for it.
     *
     * @throws OperationParameterException when the operation does not have the parameter, or Telnyx does not take the value
     */
    public Object convert(String nameOnEitherSide, Object value) {
        return convert(requireParameter(nameOnEitherSide), value);
    }

    private Object convert(Parameter parameter, Object value) {
        return parameter.schema().convert(value, new ParameterPath(this, parameter.name()));
    }

    /**
     * Makes the request out of parameters' values. A null stands for a parameter that is not given.
     *
     * @param  values                      by the parameters' names, in Camel or on the wire
     * @param  unknown                     what to send beside them, unchecked, by names on the wire
     * @throws OperationParameterException when a parameter is unknown, missing, or of a value that Telnyx does not take
     */
    public OperationRequest bind(Map<String, ?> values, Map<String, ?> unknown) {
        Object[] checked = new Object[parameters.size()];
        values.forEach((name, value) -> {
            if (value != null) {
                int place = requirePlace(name);
                Parameter parameter = parameters.get(place);
                if (checked[place] != null) {
                    throw new OperationParameterException(uri() + ": parameter '" + parameter.name()
                            + "' is given twice, by both of its names. Leave one out.");
                }
                checked[place] = convert(parameter, value);
            }
        });
        for (int i = 0; i < checked.length; i++) {
            Parameter parameter = parameters.get(i);
            if (parameter.required() && checked[i] == null) {
                throw new OperationParameterException(
                        uri() + ": parameter '" + parameter.name() + "' is required. " + parameter.description());
            }
        }
        requireOne.forEach(group -> requireOneAtLeast(group, given(group, checked)));
        exclusive.forEach(group -> requireOneAtMost(group, given(group, checked)));
        return OperationRequest.of(this, checked, unknown);
    }

    /** Makes the request out of parameters' values, none of which may be unknown. */
    public OperationRequest bind(Map<String, ?> values) {
        return bind(values, Map.of());
    }

    private List<String> given(List<String> group, Object[] checked) {
        return group.stream().filter(name -> checked[requirePlace(name)] != null).toList();
    }

    private void requireOneAtLeast(List<String> group, List<String> given) {
        if (given.isEmpty()) {
            throw new OperationParameterException(
                    uri() + ": one of the parameters '" + String.join("', '", group) + "' is required");
        }
    }

    private void requireOneAtMost(List<String> group, List<String> given) {
        if (given.size() > 1) {
            throw new OperationParameterException(uri() + ": parameters '" + String.join("' and '", given)
                    + "' exclude each other. Give one of them.");
        }
    }
}
