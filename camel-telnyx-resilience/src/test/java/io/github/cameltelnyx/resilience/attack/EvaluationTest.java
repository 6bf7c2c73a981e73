package io.github.cameltelnyx.resilience.attack;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What callers and Telnyx say stays text: nothing of it is evaluated, chooses an operation, or becomes a parameter. */
class EvaluationTest extends WebhookAttack {

    private static final String EXPRESSION = "${bean:canary?method=ring} {{canary}} $simple{bean:canary} ${sys.user.home}";

    @Test
    void anExpressionInAnEventIsSaidAsItIs() {
        byte[] body = event(EXPRESSION, "");

        assertThat(post("/talk", signed(body), body)).containsExactly(200);

        assertThat(api.requests).singleElement()
                .satisfies(request -> assertThat(request.body()).contains("\"payload\":\"You said " + EXPRESSION + "\""));
        assertThat(victim.canary.rung()).isZero();
        // The twin: what the route's author writes is evaluated.
        assertThat(victim.camel.resolveLanguage("simple")
                .createExpression("${bean:canary?method=ring}")
                .evaluate(victim.camel.getEndpoint("direct:status").createExchange(), String.class)).isEqualTo("rung");
        victim.canary.reset();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CamelTelnyxPayload", "CamelTelnyxCallControlId", "payload_type", "telnyx:calls/hangup", "CamelHttpUri",
                    "CamelHttpPath", "CamelTelnyxVoice", "CamelFileName", "CamelHttpResponseCode"})
    void aNameInAnEventIsNoHeaderAndNoParameter(String name) {
        byte[] body = event("hello", ",\"%s\":\"evil\"".formatted(name));

        assertThat(post("/talk", signed(body), body)).containsExactly(200);

        assertThat(victim.seen.element().headers()).doesNotContainValue("evil")
                .containsEntry("CamelTelnyxCallControlId", "v3:call");
        assertThat(api.requests).singleElement().satisfies(request -> {
            assertThat(request.line()).isEqualTo("POST /v2/calls/v3:call/actions/speak HTTP/1.1");
            assertThat(request.head() + request.body()).doesNotContain("evil");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CamelTelnyxPayload", "CamelTelnyxTo", "CamelHttpUri", "CamelTelnyxCallControlId", "Telnyx_Payload"})
    void aHeaderOfTheHttpRequestIsNoHeaderAndNoParameter(String name) {
        byte[] body = event("hello", "");
        List<String> headers = new java.util.ArrayList<>(signed(body));
        headers.add(name + ": evil");

        assertThat(post("/talk?" + name + "=evil", headers, body)).containsExactly(200);

        assertThat(victim.seen.element().headers()).doesNotContainValue("evil");
        assertThat(api.requests).singleElement()
                .satisfies(request -> assertThat(request.head() + request.body()).doesNotContain("evil"));
    }

    @Test
    void anExpressionInAFormOrInAHeaderStaysText() {
        byte[] form = Post.bytes("CallSid=" + UUID.randomUUID() + "&CallStatus=ringing&SpeechResult="
                + java.net.URLEncoder.encode(EXPRESSION, java.nio.charset.StandardCharsets.UTF_8) + "&CamelTelnyxTo=evil");

        assertThat(post("/texml", Post.form(telnyx.sign(NOW, form), NOW), form)).containsExactly(200);

        assertThat((Map<?, ?>) victim.seen.element().body()).extracting("SpeechResult").isEqualTo(EXPRESSION);
        assertThat(victim.seen.element().headers()).doesNotContainKey("CamelTelnyxTo");
        assertThat(victim.canary.rung()).isZero();
    }

    @Test
    void anExpressionInAnAnswerOfTheApiStaysText() {
        api.answerNext(RawApi.answer("200 OK", "{\"data\":{\"state\":\"" + EXPRESSION + "\",\"CamelTelnyxTo\":\"evil\"}}",
                "x-request-id: ${bean:canary?method=ring}", "CamelHttpUri: evil", "CamelTelnyxPayload: evil"));

        Exchange exchange = status("v3:call");

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getBody(Map.class)).extracting("state").isEqualTo(EXPRESSION);
        assertThat(exchange.getMessage().getHeaders()).doesNotContainValue("evil")
                .containsEntry("CamelTelnyxRequestId", "${bean:canary?method=ring}");
        assertThat(victim.canary.rung()).isZero();
    }

    @Test
    void anExpressionInARefusalStaysText() {
        api.answerNext(RawApi.answer("422 No", "{\"errors\":[{\"code\":\"1\",\"detail\":\"" + EXPRESSION + "\"}]}"));

        assertThat(status("v3:call").getException()).hasMessageContaining("${bean:canary?method=ring}");
        assertThat(victim.canary.rung()).isZero();
    }

    @Test
    void anExpressionAsTheIdOfACallIsAnId() {
        status("${bean:canary?method=ring}");

        assertThat(api.requests.element().line()).isEqualTo("GET /v2/calls/%24%7Bbean:canary%3Fmethod%3Dring%7D HTTP/1.1");
        assertThat(victim.canary.rung()).isZero();
    }

    private Exchange status(String callControlId) {
        return victim.camel.createProducerTemplate()
                .request("direct:status",
                        exchange -> exchange.getMessage().setHeader("CamelTelnyxCallControlId", callControlId));
    }

    private static byte[] event(String said, String more) {
        return Post.bytes(
                "{\"data\":{\"event_type\":\"call.answered\",\"id\":\"%s\",\"payload\":{\"call_control_id\":\"v3:call\",\"said\":\"%s\"%s}}}"
                        .formatted(UUID.randomUUID(), said, more));
    }
}
