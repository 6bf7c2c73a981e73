package io.github.cameltelnyx.event;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * Reads an event of Telnyx's API version 2 from the bytes whose signature was verified.
 *
 * <p>Types and fields that nobody has heard of pass as they are. What two readers could understand differently is refused:
 * a key given twice, text after the end, bytes that are no UTF-8. Jackson's own limits hold against nesting and size.
 * Thread-safe.
 */
public final class TelnyxEventParser {

    private static final ObjectReader STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build()
            .readerForMapOf(Object.class);

    private TelnyxEventParser() {
    }

    /**
     * @throws TelnyxEventException where the bytes are no such event
     */
    public static TelnyxEvent parse(byte[] bytes) throws TelnyxEventException {
        return new TelnyxEvent(TelnyxEventDocument.of(readObject(decode(bytes))), bytes);
    }

    /** Jackson would guess UTF-16 and UTF-32, and lets some broken UTF-8 pass. */
    private static String decode(byte[] bytes) throws TelnyxEventException {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new TelnyxEventException("it is no UTF-8 text");
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> readObject(String text) throws TelnyxEventException {
        Object value;
        try {
            value = STRICT.readValue(text);
        } catch (JsonProcessingException e) {
            // The cause would quote the text.
            throw new TelnyxEventException("it is no JSON object");
        }
        if (value == null) {
            throw new TelnyxEventException("it is no JSON object");
        }
        return (Map<String, Object>) unmodifiable(value);
    }

    private static Object unmodifiable(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, entry) -> copy.put(key, unmodifiable(entry)));
            return Collections.unmodifiableMap(copy);
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>(list.size());
            list.forEach(entry -> copy.add(unmodifiable(entry)));
            return Collections.unmodifiableList(copy);
        }
        return value;
    }
}
