package io.github.cameltelnyx;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.cameltelnyx.event.TelnyxEventParser;
import io.github.cameltelnyx.event.TexmlRequestParser;
import org.apache.camel.converter.stream.InputStreamCache;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Where parameters come from, and which of several wins. */
class ParameterPrecedenceTest extends ProducerTestSupport {

    private static final String SPEAK = "telnyx:calls/speak?voice=uri&payload=uri&language=en-US";
    private static final String GREETING = "{\"payload\": \"Grüße\", \"payloadType\": \"ssml\", \"target_legs\": \"both\"}";

    @Test
    void aHeaderWinsOverTheUriAndTheBodyOverBoth() throws Exception {
        JsonNode sent = sent(SPEAK, Map.of("payload", "body"),
                Map.of("CamelTelnyxPayload", "header", "cameltelnyxVOICE", "header"));

        assertThat(sent.path("payload").asText()).isEqualTo("body");
        assertThat(sent.path("voice").asText()).isEqualTo("header");
        assertThat(sent.path("language").asText()).isEqualTo("en-US");
    }

    @Test
    void aNullOverridesNothing() throws Exception {
        JsonNode sent = sent(SPEAK, "{\"payload\": null}", Map.of());

        assertThat(sent.path("payload").asText()).isEqualTo("uri");
    }

    @Test
    void headersThatAreNoParameterAreLeftAlone() throws Exception {
        JsonNode sent = sent(SPEAK, null,
                Map.of("CamelTelnyxLoops", 5, "CamelTelnyxEventId", "e", "Payload", "x", "payload", "y"));

        assertThat(sent.path("payload").asText()).isEqualTo("uri");
        assertThat(sent.has("loops")).isFalse();
    }

    @Test
    void aJsonObjectIsTakenInEveryForm() throws Exception {
        byte[] bytes = GREETING.getBytes(StandardCharsets.UTF_8);
        for (Object body : List.of(GREETING, "\n " + GREETING + " ", bytes, new ByteArrayInputStream(bytes),
                new InputStreamCache(bytes), json.readTree(GREETING), json.readValue(GREETING, Map.class),
                new StringBuilder(GREETING))) {
            JsonNode sent = sent(SPEAK, body, Map.of());

            assertThat(sent.path("payload").asText()).as(body.getClass().getName()).isEqualTo("Grüße");
            assertThat(sent.path("payload_type").asText()).isEqualTo("ssml");
            assertThat(sent.path("target_legs").asText()).isEqualTo("both");
        }
    }

    @Test
    void aBodyOfNothingGivesNothing() throws Exception {
        for (Object body : List.of("", " \n", new byte[0], new ByteArrayInputStream(new byte[0]), Map.of(), "{}",
                NullNode.getInstance())) {
            assertThat(sent(SPEAK, body, Map.of()).path("payload").asText()).as(body.getClass().getName()).isEqualTo("uri");
        }
    }

    @Test
    void valuesOfAMapKeepTheirTextWhateverTheirType() throws Exception {
        assertThat(sent(SPEAK, Map.of("payload", LocalDate.of(2026, 7, 1)), Map.of()).path("payload").asText())
                .isEqualTo("2026-07-01");
        assertThat(sent(SPEAK, Map.of("payload", Thread.State.NEW), Map.of()).path("payload").asText()).isEqualTo("NEW");
        assertThat(sent("telnyx:calls/dial?to=a&from=b&connectionId=c", Map.of("to", new String[]{"x", "y"}), Map.of())
                .path("to")).hasSize(2);
    }

    @Test
    void theBodyMayBeTheValueOfOneParameter() throws Exception {
        byte[] bytes = "Grüße".getBytes(StandardCharsets.UTF_8);
        for (Object body : List.of("Grüße", bytes, new ByteArrayInputStream(bytes), new InputStreamCache(bytes),
                new TextNode("Grüße"), new StringBuilder("Grüße"))) {
            assertThat(sent(SPEAK + "&inBody=payload", body, Map.of()).path("payload").asText())
                    .as(body.getClass().getName())
                    .isEqualTo("Grüße");
        }
        assertThat(sent(SPEAK + "&inBody=loop", 5, Map.of()).path("loop").intValue()).isEqualTo(5);
        assertThat(sent("telnyx:calls/dial?from=b&connectionId=c&inBody=to", List.of("x", "y"), Map.of()).path("to"))
                .hasSize(2);
    }

    @Test
    void textThatLooksLikeJsonOrSimpleStaysTextWhereTheBodyIsAValue() throws Exception {
        for (String text : List.of("{\"voice\": \"evil\"}", "[1]", "${env:PATH}", "{{secret}}", "")) {
            JsonNode sent = sent(SPEAK + "&inBody=payload", text, Map.of());

            assertThat(sent.path("payload").asText()).isEqualTo(text);
            assertThat(sent.path("voice").asText()).isEqualTo("uri");
        }
    }

    @Test
    void aMapIsParametersEvenWhereTextWouldBeAValue() throws Exception {
        assertThat(sent(SPEAK + "&inBody=payload", Map.of("payload", "x"), Map.of()).path("payload").asText()).isEqualTo("x");
    }

    @Test
    void anEventAsBodyIsContext() throws Exception {
        Object event = TelnyxEventParser.parse("""
                {"data":{"id":"e1","event_type":"call.answered","record_type":"event","occurred_at":"2026-07-01T00:00:00Z",
                 "payload":{"call_control_id":"v3:other","voice":"evil"}},"meta":{"attempt":1}}"""
                .getBytes(StandardCharsets.UTF_8));

        assertThat(sent(SPEAK, event, Map.of()).path("voice").asText()).isEqualTo("uri");
        assertThat(sent(SPEAK + "&inBody=payload", event, Map.of()).path("payload").asText()).isEqualTo("uri");
    }

    @Test
    void aTexmlFormAsBodyIsContext() throws Exception {
        Object form = TexmlRequestParser
                .parse("CallSid=v3:other&Digits=1&voice=evil&payload=evil".getBytes(StandardCharsets.UTF_8));

        assertThat(sent(SPEAK, form, Map.of()).path("voice").asText()).isEqualTo("uri");
        assertThat(sent(SPEAK + "&inBody=payload", form, Map.of()).path("payload").asText()).isEqualTo("uri");
    }

    @Test
    void lenientParametersSendsWhatIsUnknownAsItIs() throws Exception {
        JsonNode sent = sent(SPEAK + "&lenientParameters=true",
                Map.of("new_thing", Map.of("camelCase", List.of(1)), "payload", "x"), Map.of());

        assertThat(sent.path("new_thing").toString()).isEqualTo("{\"camelCase\":[1]}");
        assertThat(sent.path("payload").asText()).isEqualTo("x");
    }

    @Test
    void clientStateIsSentAsBase64() throws Exception {
        assertThat(sent(SPEAK, Map.of("clientState", "Grüße 😀"), Map.of()).path("client_state").asText())
                .isEqualTo(Base64.getEncoder().encodeToString("Grüße 😀".getBytes(StandardCharsets.UTF_8)));
        assertThat(sent(SPEAK, Map.of("client_state", 5), Map.of()).path("client_state").asText()).isEqualTo("NQ==");
        assertThat(
                sent(SPEAK + "&clientStateEncoded=true", Map.of("clientState", "NQ=="), Map.of()).path("client_state").asText())
                .isEqualTo("NQ==");
    }

    private JsonNode sent(String uri, Object body, Map<String, Object> headers) throws Exception {
        answer(OK);
        assertThat(send(uri, body, headers).getException()).isNull();
        return requestBody();
    }
}
