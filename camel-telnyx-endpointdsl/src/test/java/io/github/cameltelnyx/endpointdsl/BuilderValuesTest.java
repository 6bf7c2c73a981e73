package io.github.cameltelnyx.endpointdsl;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.camel.BindToRegistry;
import org.apache.camel.CamelContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static io.github.cameltelnyx.endpointdsl.TelnyxEndpointBuilders.telnyx;
import static org.assertj.core.api.Assertions.assertThat;

/** What a builder is told is what Telnyx gets. */
class BuilderValuesTest extends BuilderTestSupport {

    @BindToRegistry("settings")
    private final Map<String, Object> settings = Map.of("type", "aws");

    static Stream<String> texts() {
        return Stream.of("plain", "+15551234567", " 15551234567", "a & b", "a=b&voice=evil", "100 % + x", "50%25", "%2B", "%zz",
                ")&",
                "}&", ")&}&loop=9", "a) b", "(in) brackets", "}", "{", "$", "$5", "#hash", "what?a=b#c",
                "\"double\" and 'single'", "back\\slash", "line\nbreak", " two \r\n\t lines ", "\n", " blanks ", "Grüße 你好",
                "😀",
                "<b>&amp;</b>", "{\"a\":\"b & c\"}", "[1]", "RAW(x)", "RAW{x}", "RAW(", "hash=1&x", "\u0001\u007f", "a;b/c,d");
    }

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext context = super.createCamelContext();
        context.getPropertiesComponent().addInitialProperty("greeting", "Hi)& + {there} ${header.name}");
        return context;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textIsCarriedToTheLetter(String text) throws Exception {
        assertThat(sent(telnyx().calls().speak().voice("female").payload(text)).path("payload").textValue()).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textInAListOrAMapIsCarriedToTheLetter(String text) throws Exception {
        JsonNode sent = sent(telnyx().calls()
                .dial()
                .connectionId("1")
                .from("+15550100")
                .to(List.of(text))
                .customHeaders(List.of(Map.of("name", "X-Note", "value", text))));

        assertThat(sent.path("to").path(0).textValue()).isEqualTo(text);
        assertThat(sent.path("custom_headers").path(0).path("value").textValue()).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void toDCarriesTextToTheLetter(String text) throws Exception {
        JsonNode sent = sent(route -> route.toD(telnyx().calls().speak().voice("female").payload(text + "${header.name}")),
                null,
                Map.of("name", ")&voice=male"));

        assertThat(sent.path("payload").textValue()).isEqualTo(text + ")&voice=male");
        assertThat(sent.path("voice").textValue()).isEqualTo("female");
    }

    @Test
    void numbersAndBooleansKeepTheirType() throws Exception {
        JsonNode sent = sent(telnyx().calls().playbackStart().audioUrl("https://a.test/b.mp3?c=d&e=f").loop(3).overlay(true));

        assertThat(sent.path("loop").isInt()).isTrue();
        assertThat(sent.path("overlay").isBoolean()).isTrue();
        assertThat(sent.path("audio_url").textValue()).isEqualTo("https://a.test/b.mp3?c=d&e=f");
    }

    @Test
    void anObjectIsAMapOrJsonText() throws Exception {
        var speak = telnyx().calls().speak().voice("Telnyx.KokoroTTS.af").payload("x");
        String asText = "{\"type\":\"telnyx\",\"voiceSpeed\":1.5}";

        assertThat(sent(speak.voiceSettings(Map.of("type", "telnyx", "voiceSpeed", 1.5))).path("voice_settings")
                .path("voice_speed")
                .doubleValue()).isEqualTo(1.5);
        context.getRouteController().stopRoute(context.getRoutes().get(0).getRouteId());
        context.removeRoute(context.getRoutes().get(0).getRouteId());
        assertThat(sent(speak.voiceSettings(asText)).path("voice_settings").path("voice_speed").doubleValue()).isEqualTo(1.5);
    }

    @Test
    void aBeanOfTheRegistryIsAValue() throws Exception {
        assertThat(sent(telnyx().calls().speak().voice("AWS.Polly.Joanna").payload("x").voiceSettings("#bean:settings"))
                .path("voice_settings")
                .path("type")
                .textValue()).isEqualTo("aws");
    }

    @Test
    void anExpressionIsEvaluatedForEachExchange() throws Exception {
        JsonNode sent = sent(telnyx().calls().speak().voice("female").payload("Hello ${header.name}!").loop("${header.times}"),
                null,
                Map.of("name", "Bob)& Co + 1", "times", 3));

        assertThat(sent.path("payload").textValue()).isEqualTo("Hello Bob)& Co + 1!");
        assertThat(sent.path("loop").intValue()).isEqualTo(3);
    }

    @Test
    void anExpressionInsideAListOrAMapIsEvaluatedAsOneValue() throws Exception {
        JsonNode sent = sent(telnyx().calls()
                .dial()
                .connectionId("1")
                .from("+15550100")
                .to(List.of("${header.callee}", "+15550199"))
                .customHeaders(List.of(Map.of("name", "X-Note", "value", "Of ${header.name}"))), null,
                Map.of("callee", "+15550142", "name", "\"},{\"name\":\"X-Evil\""));

        assertThat(sent.path("to").toString()).isEqualTo("[\"+15550142\",\"+15550199\"]");
        assertThat(sent.path("custom_headers")).hasSize(1);
        assertThat(sent.path("custom_headers").path(0).path("value").textValue()).isEqualTo("Of \"},{\"name\":\"X-Evil\"");
    }

    @Test
    void aBodyThatAnExpressionInsideAListUsesHoldsNoParameters() throws Exception {
        JsonNode sent = sent(telnyx().calls().dial().connectionId("1").from("+15550100").to(List.of("${body[callee]}")),
                Map.of("callee", "+15550142", "from", "+1"), Map.of());

        assertThat(sent.path("to").path(0).textValue()).isEqualTo("+15550142");
        assertThat(sent.path("from").textValue()).isEqualTo("+15550100");
    }

    @Test
    void aPlaceholderIsReplacedWhereverItStands() throws Exception {
        JsonNode sent = sent(telnyx().calls()
                .dial()
                .connectionId("1")
                .from("+15550100")
                .fromDisplayName("{{greeting}}")
                .to(List.of("{{greeting}}"))
                .clientState("{{?nowhere}}"), null, Map.of("name", "Ann"));

        assertThat(sent.path("from_display_name").textValue()).isEqualTo("Hi)& + {there} Ann");
        assertThat(sent.path("to").path(0).textValue()).isEqualTo("Hi)& + {there} Ann");
        assertThat(sent.has("client_state")).isFalse();
    }
}
