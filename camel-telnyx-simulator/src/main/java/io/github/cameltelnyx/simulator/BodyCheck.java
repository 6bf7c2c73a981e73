package io.github.cameltelnyx.simulator;

import java.util.ArrayList;
import java.util.Base64;
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
            Map.entry("channels", "90001"), Map.entry("loop", "90009"), Map.entry("payload", "90010"),
            Map.entry("payload_type", "90011"), Map.entry("voice", "90012"), Map.entry("language", "90013"),
            Map.entry("stop", "90016"), Map.entry("client_state", "90017"), Map.entry("timeout_secs", "90028"),
            Map.entry("time_limit_secs", "90029"), Map.entry("service_level", "90030"),
            Map.entry("record_timeout_secs", "90049"), Map.entry("recording_track", "90059"));

    private BodyCheck() {
    }

    /** @throws Refusal naming everything that is wrong */
    static void check(Operation operation, Map<String, Object> body) {
        List<ApiError> errors = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            if (parameter.location() == Parameter.Location.BODY) {
                check(operation, parameter, body, errors);
            }
        }
        if (!errors.isEmpty()) {
            throw new Refusal(422, errors);
        }
    }

    static ApiError missing(String name) {
        return new ApiError("10004", "Missing required parameter", "The '" + name + "' parameter is required.", "/" + name);
    }

    static ApiError invalid(String name, String detail) {
        String code = OWN_CODES.getOrDefault(name, "10015");
        return new ApiError(code, "Invalid value for " + name, detail, "/" + name);
    }

    private static void check(Operation operation, Parameter parameter, Map<String, Object> body, List<ApiError> errors) {
        String name = parameter.wireName();
        Object value = body.get(name);
        if (!body.containsKey(name) || parameter.required() && "".equals(value)) {
            if (parameter.required()) {
                errors.add(missing(name));
            }
        } else if (value == null) {
            errors.add(wrongType(name));
        } else {
            checkValue(operation, name, value, errors);
        }
    }

    private static void checkValue(Operation operation, String name, Object value, List<ApiError> errors) {
        try {
            if (!operation.convert(name, value).equals(value)) {
                errors.add(wrongType(name));
            } else if (name.equals("client_state")) {
                Base64.getDecoder().decode((String) value);
            }
        } catch (OperationParameterException e) {
            errors.add(invalid(name, e.getMessage().replaceFirst("^telnyx:\\S+: parameter", "The parameter")));
        } catch (IllegalArgumentException e) {
            errors.add(invalid(name, "The '" + name + "' parameter must be valid base64."));
        }
    }

    /** Loop and its like have a code of their own for any wrong value, be its type wrong or not. */
    private static ApiError wrongType(String name) {
        String detail = "The '" + name + "' parameter has the wrong type.";
        return OWN_CODES.containsKey(name)
                ? invalid(name, detail)
                : new ApiError("10026", "Invalid parameter type", detail, "/" + name);
    }
}
