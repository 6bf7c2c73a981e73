package io.github.cameltelnyx.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Values of lists and objects that a URI or a header gives as JSON text. */
final class JsonText {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private JsonText() {
    }

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            // Values that are converted are texts, numbers, booleans, lists and maps, which are all written.
            throw new IllegalStateException(e);
        }
    }

    static <T> T parse(String text, Class<T> type, ParameterPath at) {
        try {
            T value = MAPPER.readValue(text, type);
            if (value != null) {
                return value;
            }
        } catch (JsonProcessingException e) {
            // Jackson's message quotes the text, which may hold what no log should: ours names the place.
        }
        throw at.problem(
                type == java.util.List.class ? "must be a list: a JSON array" : "must be an object: a map or JSON text");
    }
}
