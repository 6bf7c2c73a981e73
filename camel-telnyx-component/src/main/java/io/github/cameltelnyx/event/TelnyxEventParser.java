package io.github.cameltelnyx.event;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.JsonTokenId;

/**
 * Reads an event of Telnyx's API version 2 from the bytes whose signature was verified.
 *
 * <p>Types and fields that nobody has heard of pass as they are. What two readers could understand differently is refused:
 * a key given twice, text after the end, bytes that are no UTF-8. Jackson's own limits hold against nesting and size.
 * Thread-safe.
 */
public final class TelnyxEventParser {

    /** Of its own accord it would take UTF-16 and UTF-32, too. */
    private static final JsonFactory UTF8 = JsonFactory.builder().disable(JsonFactory.Feature.CHARSET_DETECTION).build();

    private TelnyxEventParser() {
    }

    /**
     * @throws TelnyxEventException where the bytes are no such event
     */
    public static TelnyxEvent parse(byte[] bytes) throws TelnyxEventException {
        try {
            requireUtf8(bytes);
            return new TelnyxEvent(TelnyxEventDocument.of(readObject(bytes)), bytes);
        } catch (CharacterCodingException e) {
            throw new TelnyxEventException("it is no UTF-8 text");
        } catch (IOException | NumberFormatException e) {
            // The latter for an exponent that no number has. The cause would quote the text.
            throw new TelnyxEventException("it is no JSON object");
        }
    }

    /** Jackson lets some broken UTF-8 pass. */
    private static void requireUtf8(byte[] bytes) throws CharacterCodingException {
        for (byte each : bytes) {
            if (each < 0) {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
                return;
            }
        }
    }

    private static Map<String, Object> readObject(byte[] bytes) throws IOException {
        try (JsonParser parser = UTF8.createParser(bytes)) {
            require(parser.nextToken() == JsonToken.START_OBJECT, parser);
            Map<String, Object> object = object(parser);
            require(parser.nextToken() == null, parser);
            return object;
        }
    }

    /** Unmodifiable as it is made, which saves a copy of each map and list. Jackson bounds the depth. */
    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentTokenId()) {
            case JsonTokenId.ID_START_OBJECT -> object(parser);
            case JsonTokenId.ID_START_ARRAY -> array(parser);
            case JsonTokenId.ID_STRING -> parser.getText();
            case JsonTokenId.ID_NUMBER_INT -> parser.getNumberValue();
            case JsonTokenId.ID_NUMBER_FLOAT -> parser.getDecimalValue();
            case JsonTokenId.ID_TRUE -> true;
            case JsonTokenId.ID_FALSE -> false;
            default -> null;
        };
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        // Most objects of an event have a field or two.
        Map<String, Object> object = new LinkedHashMap<>(4);
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            int size = object.size();
            object.put(name, value(parser));
            // Given twice: checked here, Jackson keeps a set of names for each object.
            require(object.size() > size, parser);
        }
        return Collections.unmodifiableMap(object);
    }

    private static List<Object> array(JsonParser parser) throws IOException {
        List<Object> array = new ArrayList<>(2);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser));
        }
        return Collections.unmodifiableList(array);
    }

    private static void require(boolean right, JsonParser parser) throws IOException {
        if (!right) {
            throw new JsonParseException(parser, "no event");
        }
    }
}
