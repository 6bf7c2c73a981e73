package io.github.cameltelnyx.operation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * A request that Telnyx would take: an operation with checked values for its parameters.
 *
 * @param operation the operation
 * @param path      path and query below the API's base URL, percent-encoded
 * @param body      the body's values by their names on the wire, or null where the operation has no body
 */
public record OperationRequest(Operation operation, String path, Map<String, Object> body) {

    /** How the body is written: as the operation has it, but with a file among its values in parts. */
    public BodyEncoding encoding() {
        for (Parameter parameter : operation.parameters()) {
            if (parameter.schema().file() && body != null && body.containsKey(parameter.wireName())) {
                return BodyEncoding.MULTIPART;
            }
        }
        return operation.body();
    }

    /** Without the values, some of which are secrets and some of which are the caller's words. */
    @Override
    public String toString() {
        return operation.uri();
    }

    /** @param values checked, in the order of the operation's parameters; null for those that are not given */
    static OperationRequest of(Operation operation, Object[] values, Map<String, ?> unknown) {
        String path = operation.path();
        StringJoiner query = new StringJoiner("&");
        Map<String, Object> body = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            Parameter parameter = operation.parameters().get(i);
            Object value = values[i];
            if (value != null) {
                switch (parameter.location()) {
                    case PATH -> path = path.replace("{" + parameter.wireName() + "}", segment(operation, parameter, value));
                    case QUERY -> addQuery(query, parameter, value);
                    case BODY -> body.put(parameter.wireName(), bodyValue(operation, value));
                }
            }
        }
        if (operation.body() == BodyEncoding.NONE) {
            unknown.forEach((name, value) -> addQuery(query, name, value));
        } else {
            unknown.forEach((name, value) -> body.put(name, bodyValue(operation, value)));
        }
        return new OperationRequest(operation, query.length() == 0 ? path : path + "?" + query,
                operation.body() == BodyEncoding.NONE ? null : body);
    }

    /** A path parameter is one segment and no more: what would climb out of it is refused or encoded. */
    private static String segment(Operation operation, Parameter parameter, Object value) {
        String text = value.toString();
        if (text.isBlank() || text.equals(".") || text.equals("..")) {
            throw new ParameterPath(operation, parameter.name())
                    .problem("is a part of the path and must not be empty or dots");
        }
        // A colon is allowed in a path, and Telnyx's call_control_id starts with "v3:".
        return isSafe(text) ? text : encode(text).replace("+", "%20").replace("%3A", ":");
    }

    /** Whether it stays as it is in a path. Most ids do, and each request has one. */
    private static boolean isSafe(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean safe = letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z' || letter >= '0' && letter <= '9'
                    || letter == '-' || letter == '_' || letter == ':';
            if (!safe) {
                return false;
            }
        }
        return true;
    }

    /** A form has texts alone: what is more is written as JSON, for which Telnyx's document has no rule. */
    private static Object bodyValue(Operation operation, Object value) {
        boolean structured = value instanceof Collection<?> || value instanceof Map<?, ?>;
        return structured && operation.body() == BodyEncoding.FORM ? JsonText.write(value) : value;
    }

    /** An operator stands where the equals sign would, so that a server reads "DateCreated>" with the value after ">=". */
    private static void addQuery(StringJoiner query, Parameter parameter, Object value) {
        String operator = parameter.schema() instanceof ComparisonSchema comparison
                ? comparison.operator(value.toString())
                : "";
        if (operator.isEmpty()) {
            addQuery(query, parameter.wireName(), value);
        } else {
            String sign = operator.endsWith("=")
                    ? encode(operator.substring(0, operator.length() - 1)) + "="
                    : encode(operator);
            query.add(encode(parameter.wireName()) + sign + encode(value.toString().substring(operator.length())));
        }
    }

    private static void addQuery(StringJoiner query, String name, Object value) {
        Collection<?> values = value instanceof Collection<?> several ? several : List.of(value);
        values.forEach(one -> query.add(encode(name) + "=" + encode(String.valueOf(one))));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
