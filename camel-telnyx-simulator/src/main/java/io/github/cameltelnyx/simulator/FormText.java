package io.github.cameltelnyx.simulator;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The encoding {@code application/x-www-form-urlencoded}, which queries share. */
final class FormText {

    static final String CONTENT_TYPE = "application/x-www-form-urlencoded";

    private FormText() {
    }

    static String write(Map<String, ?> parameters) {
        return parameters.entrySet()
                .stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(String.valueOf(entry.getValue())))
                .collect(Collectors.joining("&"));
    }

    static byte[] bytes(String form) {
        return form.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Of a name that comes twice, the last counts; one that ends in [] has a list of all its values.
     *
     * @throws IllegalArgumentException when a percent sign is followed by no two hexadecimal digits
     */
    static Map<String, Object> read(String form) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (String pair : form.split("&")) {
            int equals = pair.indexOf('=');
            if (!pair.isEmpty()) {
                add(parameters, decode(equals < 0 ? pair : pair.substring(0, equals)),
                        equals < 0 ? "" : decode(pair.substring(equals + 1)));
            }
        }
        return parameters;
    }

    private static void add(Map<String, Object> parameters, String name, String value) {
        if (name.endsWith("[]")) {
            List<Object> values = new ArrayList<>((List<?>) parameters.getOrDefault(name, List.of()));
            values.add(value);
            parameters.put(name, values);
        } else {
            parameters.put(name, value);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
