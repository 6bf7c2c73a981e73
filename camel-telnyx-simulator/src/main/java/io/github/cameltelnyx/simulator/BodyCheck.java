package io.github.cameltelnyx.simulator;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.cameltelnyx.operation.Operation;
import io.github.cameltelnyx.operation.OperationParameterException;
import io.github.cameltelnyx.operation.Parameter;

/**
 * Checks a body against the catalogue, and says what is wrong as Telnyx would. Stricter than the component's own check:
 * a number sent as text is wrong here. Parameters that the operation does not have are accepted and ignored; what Telnyx
 * does with them is not documented.
 */
final class BodyCheck {

    /** Parameters for which Telnyx has an error code of their own, titled "Invalid value for …". */
    private static final Map<String, String> OWN_CODES = Map.ofEntries(Map.entry("format", "90000"),
            Map.entry("channels", "90001"), Map.entry("terminating_digit", "90007"), Map.entry("valid_digits", "90008"),
            Map.entry("loop", "90009"), Map.entry("payload", "90010"), Map.entry("payload_type", "90011"),
            Map.entry("voice", "90012"), Map.entry("language", "90013"), Map.entry("digits", "90014"),
            Map.entry("stop", "90016"), Map.entry("client_state", "90017"), Map.entry("minimum_digits", "90022"),
            Map.entry("maximum_digits", "90023"), Map.entry("maximum_tries", "90024"), Map.entry("timeout_millis", "90025"),
            Map.entry("inter_digit_timeout_millis", "90026"), Map.entry("duration_millis", "90027"),
            Map.entry("timeout_secs", "90028"), Map.entry("time_limit_secs", "90029"), Map.entry("service_level", "90030"),
            Map.entry("record_timeout_secs", "90049"), Map.entry("initial_timeout_millis", "90056"),
            Map.entry("recording_track", "90059"));

    private BodyCheck() {
    }

    /**
     * @param  form    whether the body's values are texts, which stand for something else
     * @return         the body, with a form's texts turned into what they stand for
     * @throws Refusal naming everything that is wrong
     */
    static Map<String, Object> check(Operation operation, Map<String, Object> body, boolean form) {
        List<ApiError> errors = new ArrayList<>();
        Map<String, Object> values = new LinkedHashMap<>(body);
        for (Parameter parameter : operation.parameters()) {
            if (parameter.location() == Parameter.Location.BODY) {
                check(operation, parameter, values, errors, form);
            }
        }
        operation.exclusive().forEach(group -> checkExclusive(operation, group, body, errors));
        operation.requireOne().forEach(group -> checkRequired(operation, group, body, errors));
        if (!errors.isEmpty()) {
            throw new Refusal(422, errors);
        }
        return values;
    }

    /** @throws Refusal naming everything in the query that is wrong */
    static void checkQuery(Operation operation, Map<String, Object> query) {
        List<ApiError> errors = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            if (parameter.location() == Parameter.Location.QUERY && query.containsKey(parameter.wireName())) {
                convert(operation, parameter.wireName(), query.get(parameter.wireName()), errors);
            }
        }
        if (!errors.isEmpty()) {
            throw new Refusal(422, errors);
        }
    }

    private static void checkExclusive(Operation operation, List<String> group, Map<String, Object> body,
            List<ApiError> errors) {
        List<String> given = group.stream()
                .map(name -> operation.requireParameter(name).wireName())
                .filter(body::containsKey)
                .toList();
        if (given.size() > 1) {
            errors.add(invalid(given.get(0), "Only one of '" + String.join("' and '", given) + "' can be given."));
        }
    }

    private static void checkRequired(Operation operation, List<String> group, Map<String, Object> body,
            List<ApiError> errors) {
        List<String> names = group.stream().map(name -> operation.requireParameter(name).wireName()).toList();
        if (names.stream().noneMatch(body::containsKey)) {
            errors.add(missing(names.get(0)));
        }
    }

    static ApiError missing(String name) {
        return new ApiError("10004", "Missing required parameter", "The '" + name + "' parameter is required.", "/" + name);
    }

    static ApiError invalid(String name, String detail) {
        String code = OWN_CODES.getOrDefault(name, "10015");
        return new ApiError(code, "Invalid value for " + name, detail, "/" + name);
    }

    private static void check(Operation operation, Parameter parameter, Map<String, Object> body, List<ApiError> errors,
            boolean form) {
        String name = parameter.wireName();
        Object value = body.get(name);
        if (!body.containsKey(name) || parameter.required() && "".equals(value)) {
            if (parameter.required()) {
                errors.add(missing(name));
            }
        } else if (value == null) {
            errors.add(wrongType(name));
        } else if (value instanceof FileContent) {
            if (!parameter.schema().file()) {
                errors.add(wrongType(name));
            }
        } else if (form) {
            body.put(name, convert(operation, name, value, errors));
        } else if (!value.equals(convert(operation, name, value, errors))) {
            errors.add(wrongType(name));
        }
    }

    /** @return the value as the catalogue has it, or as it is where it is wrong, which the errors then tell */
    private static Object convert(Operation operation, String name, Object value, List<ApiError> errors) {
        try {
            if (name.equals("client_state") && value instanceof String text) {
                Base64.getDecoder().decode(text);
            }
            return operation.convert(name, value);
        } catch (OperationParameterException e) {
            errors.add(invalid(name, e.getMessage().replaceFirst("^telnyx:\\S+: parameter", "The parameter")));
        } catch (IllegalArgumentException e) {
            errors.add(invalid(name, "The '" + name + "' parameter must be valid base64."));
        }
        return value;
    }

    /** Loop and its like have a code of their own for any wrong value, be its type wrong or not. */
    private static ApiError wrongType(String name) {
        String detail = "The '" + name + "' parameter has the wrong type.";
        return OWN_CODES.containsKey(name)
                ? invalid(name, detail)
                : new ApiError("10026", "Invalid parameter type", detail, "/" + name);
    }
}
