package io.github.cameltelnyx.endpointdsl;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.cameltelnyx.TelnyxEndpoint;
import io.github.cameltelnyx.webhook.TelnyxWebhookEndpoint;
import org.apache.camel.Endpoint;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.github.cameltelnyx.endpointdsl.TelnyxEndpointBuilders.telnyx;
import static io.github.cameltelnyx.endpointdsl.TelnyxEndpointBuilders.telnyxWebhook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BuilderTest extends BuilderTestSupport {

    @Test
    void aBuilderThatIsKeptStaysAsItIs() throws Exception {
        var speak = telnyx().calls().speak().voice("female");
        speak.voice("male").payload("another");

        assertThat(sent(speak.payload("this one")).toString()).contains("\"voice\":\"female\"", "\"payload\":\"this one\"");
    }

    @Test
    void whatIsGivenLaterCounts() throws Exception {
        assertThat(sent(telnyx().calls().speak().voice("female").payload("x").voice("male")).path("voice").textValue())
                .isEqualTo("male");
    }

    @Test
    void aMapThatChangesAfterwardsChangesNothing() throws Exception {
        Map<String, Object> settings = new HashMap<>(Map.of("type", "aws"));
        var speak = telnyx().calls().speak().voice("x").payload("x").voiceSettings(settings);
        settings.put("type", "evil");

        assertThat(sent(speak).path("voice_settings").path("type").textValue()).isEqualTo("aws");
    }

    @Test
    void buildersThatSayTheSameHaveOneEndpoint() {
        Endpoint first = telnyx().calls().speak().voice("female").payload("x").resolve(context);

        assertThat(telnyx().calls().speak().payload("x").voice("female").resolve(context)).isSameAs(first);
        assertThat(telnyx().calls().speak().payload("y").voice("female").resolve(context)).isNotSameAs(first);
    }

    @Test
    void valuesThatLookAlikeHaveEndpointsOfTheirOwn() {
        var dial = telnyx().calls().dial();

        assertThat(dial.to(List.of("+1, +2")).resolve(context)).isNotSameAs(dial.to(List.of("+1", "+2")).resolve(context));
        assertThat(dial.timeoutSecs(30).resolve(context)).isNotSameAs(dial.timeoutSecs("30").resolve(context));
    }

    @Test
    void theOptionsOfTheComponentAreThereToo() {
        TelnyxEndpoint endpoint = telnyx().calls()
                .speak()
                .apiKey("SECRET")
                .baseUrl("https://api.telnyx.eu/v2")
                .inBody("payload")
                .maxRetries(5)
                .maxRetryDelay("20s")
                .retryDelay(250)
                .rawResponse(true)
                .synchronous("true")
                .resolve(context, TelnyxEndpoint.class);

        assertThat(endpoint.getConfiguration().getApiKey()).isEqualTo("SECRET");
        assertThat(endpoint.getConfiguration().getBaseUrl()).isEqualTo("https://api.telnyx.eu/v2");
        assertThat(endpoint.getConfiguration().getInBody()).isEqualTo("payload");
        assertThat(endpoint.getConfiguration().getMaxRetries()).isEqualTo(5);
        assertThat(endpoint.getConfiguration().getMaxRetryDelay()).isEqualTo(20_000);
        assertThat(endpoint.getConfiguration().getRetryDelay()).isEqualTo(250);
        assertThat(endpoint.getConfiguration().isRawResponse()).isTrue();
        assertThat(endpoint.getConfiguration().isSynchronous()).isTrue();
    }

    @Test
    void aWebhookTakesItsOptionsAsTheyAre() {
        var repository = MemoryIdempotentRepository.memoryIdempotentRepository();
        TelnyxWebhookEndpoint endpoint = telnyxWebhook("voice").events("call.initiated,call.playback.*")
                .publicKey("e+/5==")
                .tolerance("2m")
                .acknowledge("received")
                .acknowledgeTimeout(900)
                .idempotentRepository(repository)
                .resolve(context, TelnyxWebhookEndpoint.class);

        assertThat(endpoint.getPath()).isEqualTo("/voice");
        assertThat(endpoint.getConfiguration().getEvents()).isEqualTo("call.initiated,call.playback.*");
        assertThat(endpoint.getConfiguration().getPublicKey()).isEqualTo("e+/5==");
        assertThat(endpoint.getConfiguration().getTolerance()).isEqualTo(120_000);
        assertThat(endpoint.getConfiguration().getAcknowledge()).hasToString("RECEIVED");
        assertThat(endpoint.getConfiguration().getAcknowledgeTimeout()).isEqualTo(900);
        assertThat(endpoint.getConfiguration().getIdempotentRepository()).isSameAs(repository);
    }

    @Test
    void theAccountOfATexmlOperationMayBeAnExpression() throws Exception {
        var update = telnyx().texmlCalls().update().accountSid("${header.account}").callSid("v3:1").status("completed");

        assertThat(request(route -> route.to(update), null, Map.of("account", "acc 1")).getPath())
                .isEqualTo("/v2/texml/Accounts/acc%201/Calls/v3:1");
    }

    @Test
    void aTestMayTakeAStepsPlace() throws Exception {
        context.addRoutes(new RouteBuilder() {

            @Override
            public void configure() {
                interceptSendToEndpoint("telnyx:calls/speak*").skipSendToOriginalEndpoint().to("mock:speak");
                from("direct:start").to(telnyx().calls().speak().voice("female").payload("x"));
            }
        });
        getMockEndpoint("mock:speak").expectedMessageCount(1);

        template.sendBody("direct:start", null);

        getMockEndpoint("mock:speak").assertIsSatisfied();
        assertThat(telnyx.getRequestCount()).isZero();
    }

    @Test
    void wireTapTakesABuilder() throws Exception {
        assertThat(sent(route -> route.wireTap(telnyx().calls().speak().voice("female").payload("Hi)& {you} ${header.name}")),
                null,
                Map.of("name", ")&voice=male")).path("payload").textValue()).isEqualTo("Hi)& {you} )&voice=male");
    }

    @Test
    void enrichTakesABuilderWhoseValuesAUriCanHold() throws Exception {
        assertThat(sent(route -> route.enrich(telnyx().calls().speak().voice("female").payload("Hi)& + 100 % {you}")), null,
                Map.of())
                .path("payload")
                .textValue()).isEqualTo("Hi)& + 100 % {you}");
    }

    @Test
    void enrichTakesABuildersExpression() throws Exception {
        var speak = telnyx().calls().speak().voice("female").payload("two\nlines ${header.name}");

        assertThat(sent(route -> route.enrich().expression(speak.expr(context)), null, Map.of("name", ")&voice=male"))
                .path("payload")
                .textValue()).isEqualTo("two\nlines )&voice=male");
    }

    @ParameterizedTest
    @CsvSource({"'two\nlines',payload-has-no-form-in-a-URI", "${header.name},payload-is-an-expression"})
    void enrichRefusesABuilderWhoseValuesNoUriShallHold(String payload, String why) throws Exception {
        startRoute(route -> route.enrich(telnyx().calls().speak().voice("female").payload(payload)));

        assertThat(
                template.request("direct:start", exchange -> exchange.getMessage().setHeader("name", ")&baseUrl=http://evil"))
                        .getException())
                .hasStackTraceContaining(why);
        assertThat(telnyx.getRequestCount()).isZero();
    }

    @Test
    void noUriShowsASecret() {
        var speak = telnyx().calls().speak().apiKey("SECRET").payload("x").voice("female");

        assertThat(speak.getRawUri()).isEqualTo("telnyx:calls/speak?apiKey=#bean:apiKey-is-secret&payload=x&voice=female");
        assertThat(speak).hasToString(speak.getRawUri());
        assertThat(speak.resolve(context).getEndpointUri()).matches("telnyx://calls/speak\\?hash=[0-9a-f]{32}");
        assertThat(speak.apiKey("{{vault:key}}").getRawUri()).contains("apiKey=RAW({{vault:key}})");
    }

    @Test
    void aMisspeltWordIsAnsweredByTheNearestOneAtTheStart() {
        assertThatThrownBy(() -> startRoute(route -> route.to(telnyx().calls().recordStart().format("mp33").channels("dual"))))
                .hasStackTraceContaining("telnyx:calls/recordStart")
                .hasStackTraceContaining("format")
                .hasStackTraceContaining("Did you mean 'mp3'?");
        assertThatThrownBy(() -> startRoute(route -> route.toD(telnyx().calls().recordStart().format("mp3").channels("dul"))))
                .hasStackTraceContaining("Did you mean 'dual'?");
    }

    @Test
    void aMisspeltNameInATextIsAnsweredByTheNearestOneAtTheStart() {
        assertThatThrownBy(() -> startRoute(route -> route.to(telnyx().calls().speak().voice("female").inBody("paylod"))))
                .hasStackTraceContaining("Did you mean 'payload'?");
        assertThatThrownBy(() -> startRoute(route -> route
                .to(telnyx().calls().speak().voice("x").payload("x").voiceSettings(Map.of("type", "telnx")))))
                .hasStackTraceContaining("Did you mean 'telnyx'?");
    }

    @Test
    void nullIsRefusedAtOnce() {
        assertThatThrownBy(() -> telnyx().calls().speak().payload(null)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("telnyx:calls/speak: payload is null. Leave it out, or give it a value.");
    }

    @Test
    void optionsInAWebhooksPathAreRefused() {
        assertThatThrownBy(() -> telnyxWebhook("voice?events=call.*")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("telnyxWebhook(\"voice\").events(");
    }

    @Test
    void noBuilderIsChangedFromOutside() {
        assertThatThrownBy(() -> telnyx().calls().answer().doSetProperty("voice", "x"))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
