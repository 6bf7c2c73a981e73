package io.github.cameltelnyx.event;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Any bytes are an event or none. An event holds what another reader of JSON finds in the same bytes. */
class TelnyxEventParserFuzzTest {

    private static final JsonMapper OTHER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @FuzzTest(maxDuration = "2m")
    void anEventIsWhatItsBytesSay(byte[] bytes) throws IOException {
        TelnyxEvent event;
        try {
            event = TelnyxEventParser.parse(bytes);
        } catch (TelnyxEventException e) {
            assertThat(e).hasNoCause().message().hasSizeLessThan(100);
            return;
        }
        JsonNode root = OTHER.readTree(new String(bytes, StandardCharsets.UTF_8));
        assertThat(OTHER.<JsonNode>valueToTree(event.getDocument())).isEqualTo(root);
        assertThat(event.getEventType()).isNotEmpty();
        assertThat(root.findValuesAsText("event_type").isEmpty() || root.toString().contains("event_type")).isTrue();
        assertThat(event.getBytes()).isEqualTo(bytes);
        event.getOccurredAt();
        event.getAttempt();
        event.clientState();
        event.callControlId();
        event.getRecordType();
        assertThat(event.getPayload()).isNotNull();
        convert(event);
    }

    private static void convert(TelnyxEvent event) throws IOException {
        assertThat(event.getText()).isEqualTo(new String(event.getBytes(), StandardCharsets.UTF_8));
        try (InputStream in = TelnyxEventConverter.toInputStream(event)) {
            assertThat(in.readAllBytes()).isEqualTo(event.getBytes());
        }
        assertThat(TelnyxEventConverter.toMap(event)).isInstanceOf(Map.class);
    }
}
