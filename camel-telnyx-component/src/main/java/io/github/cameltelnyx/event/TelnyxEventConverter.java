package io.github.cameltelnyx.event;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.apache.camel.Converter;

/** Camel's conversions from what Telnyx signed: the verified bytes in each form that routes ask for. */
@Converter(generateLoader = true)
public final class TelnyxEventConverter {

    private static final ObjectReader EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build()
            .reader();

    private TelnyxEventConverter() {
    }

    @Converter
    public static String toText(TelnyxEvent event) {
        return event.getText();
    }

    @Converter
    public static byte[] toBytes(TelnyxEvent event) {
        return event.getBytes();
    }

    @Converter
    public static InputStream toInputStream(TelnyxEvent event) {
        return new ByteArrayInputStream(event.getBytes());
    }

    @Converter
    public static String toText(TexmlRequest request) {
        return request.getText();
    }

    @Converter
    public static byte[] toBytes(TexmlRequest request) {
        return request.getBytes();
    }

    @Converter
    public static InputStream toInputStream(TexmlRequest request) {
        return new ByteArrayInputStream(request.getBytes());
    }

    @Converter
    public static Map<String, Object> toMap(TelnyxEvent event) {
        return event.getDocument();
    }

    @Converter
    public static JsonNode toJsonNode(TelnyxEvent event) throws IOException {
        return EXACT.readTree(event.getText());
    }
}
