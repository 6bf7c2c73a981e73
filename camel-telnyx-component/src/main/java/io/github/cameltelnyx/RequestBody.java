package io.github.cameltelnyx;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.cameltelnyx.operation.BodyEncoding;

/** Writes checked values as the body of a request. */
final class RequestBody {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RequestBody() {
    }

    static String contentType(BodyEncoding encoding) {
        return switch (encoding) {
            case JSON -> "application/json";
            case FORM -> "application/x-www-form-urlencoded";
            case NONE, MULTIPART -> throw new IllegalArgumentException("No body is written as " + encoding);
        };
    }

    static byte[] bytes(BodyEncoding encoding, Map<String, Object> values) throws IOException {
        return encoding == BodyEncoding.JSON
                ? JSON.writeValueAsBytes(values)
                : form(values).getBytes(StandardCharsets.US_ASCII);
    }

    private static String form(Map<String, Object> values) {
        return values.entrySet()
                .stream()
                .map(field -> encode(field.getKey()) + "=" + encode(String.valueOf(field.getValue())))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
