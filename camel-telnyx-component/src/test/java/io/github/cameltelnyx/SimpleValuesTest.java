package io.github.cameltelnyx;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.camel.BindToRegistry;
import org.apache.camel.CamelContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Only what the route's author wrote in the URI is an expression, evaluated for each exchange. */
class SimpleValuesTest extends ProducerTestSupport {

    record Settings(String type, Double voice_speed) {
    }

    @BindToRegistry("settings")
    private final Settings settings = new Settings("telnyx", 0.5);

    @BindToRegistry("texts")
    private final Map<String, Object> texts = Map.of("type", "aws");

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext context = super.createCamelContext();
        context.getPropertiesComponent().addInitialProperty("greeting", "Hi + & there");
        context.getPropertiesComponent().addInitialProperty("times", "3");
        return context;
    }

    @Test
    void anExpressionIsEvaluatedForEachExchange() throws Exception {
        String uri = "telnyx:calls/speak?voice=female&payload=Hello ${header.name}!&loop=${header.times}";

        assertThat(sent(uri, null, Map.of("name", "Ann", "times", "2")).path("payload").asText()).isEqualTo("Hello Ann!");
        JsonNode second = sent(uri, null, Map.of("name", "Bob & Co + 1", "times", 3));
        assertThat(second.path("payload").asText()).isEqualTo("Hello Bob & Co + 1!");
        assertThat(second.path("loop").intValue()).isEqualTo(3);
    }

    @Test
    void aBodyThatAnExpressionUsesHoldsNoParameters() throws Exception {
        JsonNode sent = sent("telnyx:calls/speak?voice=female&payload=Hello ${body[name]}",
                Map.of("name", "Ann", "voice", "male"),
                Map.of());

        assertThat(sent.path("payload").asText()).isEqualTo("Hello Ann");
        assertThat(sent.path("voice").asText()).isEqualTo("female");
        assertThat(
                sent("telnyx:calls/speak?voice=female&payload=Hello ${body}", "plain text", Map.of()).path("payload").asText())
                .isEqualTo("Hello plain text");
    }

    @Test
    void anExpressionAloneKeepsTheTypeOfItsValue() throws Exception {
        JsonNode sent = sent("telnyx:calls/speak?voice=female&payload=x&voiceSettings=${header.settings}", null,
                Map.of("settings", settings));

        assertThat(sent.path("voice_settings").path("voice_speed").asDouble()).isEqualTo(0.5);
    }

    @Test
    void whatAnExpressionGivesIsNotEvaluatedAgain() throws Exception {
        JsonNode sent = sent("telnyx:calls/speak?voice=female&payload=${header.text}", null, Map.of("text", "${env:PATH}"));

        assertThat(sent.path("payload").asText()).isEqualTo("${env:PATH}");
    }

    @Test
    void anExpressionInAHeaderOrABodyStaysText() throws Exception {
        String text = "${env:PATH} $simple{sysenv.PATH} {{greeting}} #bean:settings RAW(x)";
        String uri = "telnyx:calls/speak?voice=female";

        assertThat(sent(uri, null, Map.of("CamelTelnyxPayload", text)).path("payload").asText()).isEqualTo(text);
        assertThat(sent(uri, Map.of("payload", text), Map.of()).path("payload").asText()).isEqualTo(text);
        assertThat(sent(uri, json.writeValueAsString(Map.of("payload", text)), Map.of()).path("payload").asText())
                .isEqualTo(text);
        assertThat(sent(uri + "&inBody=payload", text, Map.of()).path("payload").asText()).isEqualTo(text);
        assertThat(sent(uri, Map.of("payload", "#bean:settings"), Map.of()).path("payload").asText())
                .isEqualTo("#bean:settings");
    }

    @Test
    void theBodysNumberThatStartsWithABlankStaysAsItIs() throws Exception {
        assertThat(
                sent("telnyx:calls/speak?voice=female", Map.of("payload", " 15551234567"), Map.of()).path("payload").asText())
                .isEqualTo(" 15551234567");
        assertThat(sent("telnyx:calls/speak?voice=female&payload=${header.text}", null, Map.of("text", " 15551234567"))
                .path("payload")
                .asText()).isEqualTo(" 15551234567");
    }

    @Test
    void placeholdersAreReplacedOnce() throws Exception {
        JsonNode sent = sent("telnyx:calls/speak?voice=female&payload=RAW({{greeting}})&loop={{times}}", null, Map.of());

        assertThat(sent.path("payload").asText()).isEqualTo("Hi + & there");
        assertThat(sent.path("loop").intValue()).isEqualTo(3);
    }

    @Test
    void aBeanOfTheRegistryIsAValue() throws Exception {
        String uri = "telnyx:calls/speak?voice=female&payload=x&voiceSettings=#bean:";

        assertThat(sent(uri + "settings", null, Map.of()).path("voice_settings").path("voice_speed").asDouble()).isEqualTo(0.5);
        assertThat(sent(uri + "texts", null, Map.of()).path("voice_settings").path("type").asText()).isEqualTo("aws");
    }

    private JsonNode sent(String uri, Object body, Map<String, Object> headers) throws Exception {
        answer(OK);
        assertThat(send(uri, body, headers).getException()).isNull();
        return requestBody();
    }
}
