package io.github.cameltelnyx;

import java.io.InputStream;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.cameltelnyx.event.TelnyxEvent;
import io.github.cameltelnyx.event.TexmlRequest;
import io.github.cameltelnyx.operation.Operation;
import io.github.cameltelnyx.operation.Parameter;
import org.apache.camel.Message;
import org.apache.camel.StreamCache;
import org.apache.camel.WrappedFile;

/**
 * Reads parameters out of a message body: a map, a JSON object in any form, or a bean. Text reaches the parameter that
 * {@code inBody} names, as it is: who wrote the text, such as a caller, must not choose parameters by it.
 */
final class BodyParameters {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final TypeReference<Map<String, Object>> JSON_OBJECT = new TypeReference<>() {
    };

    private final String operation;
    private final String inBody;
    private final boolean inBodyIsFile;
    private final String example;
    private final PlainValues plain;

    BodyParameters(Operation operation, String inBody, PlainValues plain) {
        this.operation = operation.uri();
        this.inBody = inBody;
        this.example = operation.parameters()
                .stream()
                .filter(parameter -> parameter.schema().file())
                .map(Parameter::name)
                .findFirst()
                .orElse("payload");
        this.inBodyIsFile = inBody != null && operation.requireParameter(inBody).schema().file();
        this.plain = plain;
    }

    /** @return the parameters by the names that the body gives them */
    Map<String, Object> read(Message message) throws Exception {
        Object body = message.getBody();
        if (body instanceof TelnyxEvent || body instanceof TexmlRequest) {
            // What happened, not what to do: the call is in its header.
            return Map.of();
        }
        if (inBodyIsFile && (isText(body) || FileValues.isFile(body))) {
            Object file = FileValues.of(body);
            return Map.of(inBody, FileValues.isFile(file) ? file : message.getMandatoryBody(InputStream.class));
        }
        if (isText(body)) {
            String text = message.getMandatoryBody(String.class);
            return inBody != null ? Map.of(inBody, text) : fromText(text);
        }
        Object value = body instanceof Map ? body : plain.of(body);
        if (value == null) {
            return Map.of();
        }
        if (value instanceof Map<?, ?> map) {
            return withTextKeys(map);
        }
        if (inBody != null) {
            return Map.of(inBody, value);
        }
        throw new IllegalArgumentException(operation + ": the message body is a " + body.getClass().getName()
                + ", which holds no parameters. Make it a map, a JSON object or a bean, name the parameter that it is the value of"
                + " by inBody, or remove it by setBody.");
    }

    private Map<String, Object> fromText(String text) {
        String json = text.strip();
        if (json.isEmpty()) {
            return Map.of();
        }
        if (!json.startsWith("{")) {
            throw new IllegalArgumentException(
                    operation + ": the message body is text and no JSON object. Name the parameter that it"
                            + " is the value of by inBody, as in inBody=" + example + ", or remove it by setBody.");
        }
        try {
            return JSON.readValue(json, JSON_OBJECT);
        } catch (JsonProcessingException e) {
            // Jackson's message would quote the body.
            throw new IllegalArgumentException(operation + ": the message body starts as a JSON object and is none, at line "
                    + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr());
        }
    }

    private static Map<String, Object> withTextKeys(Map<?, ?> map) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        map.forEach((key, value) -> parameters.put(String.valueOf(key), value));
        return parameters;
    }

    private static boolean isText(Object body) {
        return body instanceof CharSequence || body instanceof byte[] || body instanceof InputStream
                || body instanceof StreamCache
                || body instanceof Reader || body instanceof WrappedFile;
    }
}
