package io.github.cameltelnyx;

import java.io.IOException;
import java.util.Map;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * What a successful answer says.
 *
 * @param body the result: a Map, a List, another JSON value, or null where the answer is empty
 * @param meta what Telnyx says of a list beside its items; null where it says nothing
 */
record TelnyxResult(Object body, Map<?, ?> meta) {

    /** Ours, not the application's: how it is set up must not change what an answer of Telnyx can do here. */
    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(Object.class);

    /**
     * @param  wrapper     the property that holds the result; null where the answer is the result
     * @throws IOException where the answer is no JSON
     */
    static TelnyxResult read(byte[] answer, String wrapper) throws IOException {
        if (answer.length == 0) {
            return new TelnyxResult(null, null);
        }
        Object json = JSON.readValue(answer);
        if (wrapper != null && json instanceof Map<?, ?> envelope && envelope.containsKey(wrapper)) {
            return new TelnyxResult(envelope.get(wrapper), envelope.get("meta") instanceof Map<?, ?> meta ? meta : null);
        }
        return new TelnyxResult(json, null);
    }
}
