package io.github.cameltelnyx.webhook;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import io.github.cameltelnyx.TelnyxAwaitException;
import io.github.cameltelnyx.TelnyxAwaitTimeoutException;
import io.github.cameltelnyx.TelnyxCallEndedException;
import io.github.cameltelnyx.TelnyxConstants;
import io.github.cameltelnyx.TelnyxOperationFailedException;
import io.github.cameltelnyx.await.Waits;
import io.github.cameltelnyx.event.TelnyxEvent;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.model.RouteDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Steps that wait, from the signed webhook to the next step. */
class AwaitOverHttpTest extends WebhookTestBase {

    private static final String CALL = "v3:call";

    private final MockWebServer telnyx = new MockWebServer();
    private final RecordingRoute end = new RecordingRoute();
    private final String routeId = "conversation-" + UUID.randomUUID();

    AwaitOverHttpTest() {
        super(Engine.VERTX);
    }

    @BeforeEach
    void startTelnyx() throws IOException {
        telnyx.start();
    }

    @AfterEach
    void stopTelnyx() throws Exception {
        if (camel.getRoute(routeId) != null) {
            camel.getRouteController().stopRoute(routeId);
            camel.removeRoute(routeId);
        }
        telnyx.shutdown();
    }

    @Test
    void aConversationReadsFromTopToBottom() throws Exception {
        conversation("call.initiated", route -> route.to(command("calls/answer", "await=true"))
                .to(command("calls/speak", "voice=female&payload=Hello&await=true")));
        answer();
        answer();

        assertThat(send(event("call.initiated", id())).status()).isEqualTo(200);
        assertThat(request().getPath()).endsWith("/actions/answer");
        assertThat(send(event("call.answered", id())).status()).isEqualTo(200);
        assertThat(request().getPath()).endsWith("/actions/speak");
        assertThat(end.runs()).isZero();
        String last = id();
        assertThat(send(event("call.speak.ended", last)).status()).isEqualTo(200);

        RecordingRoute.Seen seen = end.next();
        assertThat(seen.event().getEventType()).isEqualTo("call.speak.ended");
        assertThat(seen.headers()).containsEntry(TelnyxConstants.EVENT_ID, last)
                .containsEntry(TelnyxConstants.EVENT_TYPE, "call.speak.ended")
                .containsEntry(TelnyxConstants.CALL_CONTROL_ID, CALL)
                .containsEntry(TelnyxConstants.COMMAND_RESULT, Map.of("result", "ok"))
                .containsEntry(TelnyxConstants.STATUS_CODE, 200);
    }

    @Test
    void telnyxGetsItsAnswerWhenTheRouteBeginsToWait() throws Exception {
        conversation("call.initiated", route -> route.to(command("calls/answer", "await=true")));
        answer();

        assertThat(send(event("call.initiated", id())).status()).isEqualTo(200);
        assertThat(end.runs()).isZero();
    }

    @Test
    void anEventThatComesAgainWhileItsRouteWaitsGetsItsAnswerAtOnce() throws Exception {
        conversation("call.initiated", route -> route.to(command("calls/answer", "await=true")));
        answer();
        byte[] event = event("call.initiated", id());

        assertThat(send(event).status()).isEqualTo(200);
        assertThat(send(event).status()).isEqualTo(200);
        assertThat(end.runs()).isZero();
        assertThat(waiting()).isOne();
    }

    @Test
    void aCommandThatIsRefusedFailsTheRouteAndIsAnsweredSo() throws Exception {
        conversation("call.initiated", route -> route.to(command("calls/answer", "await=true")));
        telnyx.enqueue(new MockResponse().setResponseCode(422));

        assertThat(send(event("call.initiated", id())).status()).isEqualTo(500);
        assertThat(waiting()).isZero();
    }

    @Test
    void anEventThatOvertakesTheAnswerIsNotLost() throws Exception {
        listen();
        CompletableFuture<Exchange> step = telling("calls/speak", "voice=female&payload=Hello&await=true");
        request();
        assertThat(send(event("call.speak.ended", id())).status()).isEqualTo(200);
        assertThat(step).isNotDone();
        answer();

        assertThat(result(step).getMessage().getBody(TelnyxEvent.class).getEventType()).isEqualTo("call.speak.ended");
    }

    @Test
    void aNewCallIsWaitedForByTheIdOfTheAnswer() throws Exception {
        listen();
        CompletableFuture<Exchange> step = telling("calls/dial",
                "to=RAW(+15550100)&from=RAW(+15550101)&connectionId=1&await=true");
        request();
        assertThat(send(event("call.answered", id())).status()).isEqualTo(200);
        answer("{\"data\":{\"call_control_id\":\"v3:call\",\"call_leg_id\":\"leg\"}}");

        assertThat(result(step).getMessage().getHeader(TelnyxConstants.CALL_CONTROL_ID)).isEqualTo(CALL);
    }

    @Test
    void theEndOfTheCallFailsTheStepAndTellsHow() throws Exception {
        listen();
        CompletableFuture<Exchange> step = waitingStep("calls/speak", "voice=female&payload=Hello&await=true");
        send(event("call.hangup", id()));

        assertThat(result(step).getException()).isInstanceOfSatisfying(TelnyxCallEndedException.class, failure -> {
            assertThat(failure.isCallEnded()).isTrue();
            assertThat(failure.getEvent().getEventType()).isEqualTo("call.hangup");
            assertThat(failure).hasMessageContaining("telnyx:calls/speak").hasMessageContaining("call.speak.ended");
        });
    }

    @Test
    void whatDoesNotComeInTimeFailsTheStep() throws Exception {
        listen();
        answer();
        Exchange step = result(telling("calls/speak", "voice=female&payload=Hello&await=true&awaitTimeout=10"));

        assertThat(step.getException()).isInstanceOf(TelnyxAwaitTimeoutException.class)
                .hasMessageContaining("call.speak.ended")
                .hasMessageContaining("awaitTimeout=10");
    }

    @Test
    void anotherEventMayBeNamed() throws Exception {
        listen();
        CompletableFuture<Exchange> step = waitingStep("calls/sendDtmf",
                "digits=1&await=true&awaitEvent=call.dtmf.*,call.gather.ended");
        send(event("call.speak.ended", id()));
        send(event("call.dtmf.received", id()));

        assertThat(result(step).getMessage().getBody(TelnyxEvent.class).getEventType()).isEqualTo("call.dtmf.received");
    }

    @Test
    void theEndOfATextThatNobodyWaitsForIsNotThatOfTheNext() throws Exception {
        listen();
        camel.getEndpoint(command("calls/answer", "await=true")).createProducer().start();
        answer();
        result(telling("calls/speak", "voice=female&payload=One"));
        request();
        CompletableFuture<Exchange> step = waitingStep("calls/speak", "voice=female&payload=Two&await=true");

        send(event("call.speak.ended", id()));
        assertThat(waiting()).isOne();

        send(event("call.speak.ended", id()));
        result(step);
    }

    @Test
    void anEventThatAStepWaitsForReachesItsRoutesToo() throws Exception {
        RecordingRoute all = listen();
        CompletableFuture<Exchange> step = waitingStep("calls/speak", "voice=female&payload=Hello&await=true");
        send(event("call.speak.ended", id()));

        assertThat(all.next().event().getEventType()).isEqualTo("call.speak.ended");
        result(step);
    }

    @Test
    void aWaitingStepIsEnoughWhereNoRouteWantsTheEvent() throws Exception {
        route("events=call.initiated");
        CompletableFuture<Exchange> step = waitingStep("calls/speak", "voice=female&payload=Hello&await=true");

        assertThat(send(event("call.speak.ended", id())).status()).isEqualTo(200);

        assertThat(result(step).getException()).isNull();
        assertThat(count("Awaited")).isOne();
        assertThat(count("Unmatched")).isZero();
    }

    @Test
    void anEventThatNobodySignedEndsNoWait() throws Exception {
        listen();
        CompletableFuture<Exchange> step = waitingStep("calls/speak", "voice=female&payload=Hello&await=true");
        byte[] forged = event("call.speak.ended", id());

        assertThat(http.post(path, headers(WebhookSigner.FIRST.sign(NOW, event()), NOW), forged).status()).isEqualTo(400);
        assertThat(waiting()).isOne();

        send(event("call.speak.ended", id()));
        result(step);
    }

    @Test
    void aRouteThatStopsEndsItsWaitsAndDoesNotHang() throws Exception {
        conversation("call.initiated", route -> route.doTry()
                .to(command("calls/answer", "await=true"))
                .doCatch(TelnyxAwaitException.class)
                .setBody(exchange -> exchange.getProperty(Exchange.EXCEPTION_CAUGHT))
                .endDoTry());
        answer();
        send(event("call.initiated", id()));
        await(() -> waiting() == 1);

        camel.getRouteController().stopRoute(routeId, 10, TimeUnit.SECONDS);

        assertThat(end.next().body()).isInstanceOfSatisfying(TelnyxAwaitException.class,
                failure -> assertThat(failure).hasMessageContaining("stops"));
        assertThat(camel.getInflightRepository().size(routeId)).isZero();
    }

    @Test
    void withoutARouteThatIsToldOfEventsAStepDoesNotEvenBeginToWait() throws Exception {
        Exchange step = result(telling("calls/speak", "voice=female&payload=Hello&await=true"));

        assertThat(step.getException()).isInstanceOf(IllegalStateException.class).hasMessageContaining("telnyx-webhook");
        assertThat(telnyx.getRequestCount()).isZero();
    }

    @Test
    void aTransactionIsNotHeldOpenForACall() throws Exception {
        listen();
        Exchange step = result(camel.createProducerTemplate()
                .asyncSend(command("calls/speak", "voice=female&payload=Hello&await=true"), exchange -> {
                    exchange.getMessage().setHeader(TelnyxConstants.CALL_CONTROL_ID, CALL);
                    exchange.getExchangeExtension().setTransacted(true);
                }));

        assertThat(step.getException()).isInstanceOf(IllegalStateException.class).hasMessageContaining("transaction");
        assertThat(telnyx.getRequestCount()).isZero();
    }

    @Test
    void whatCannotBeAwaitedStopsTheRouteAtItsStart() {
        assertThatThrownBy(() -> camel.getEndpoint(command("calls/speak", "await=true&synchronous=true")))
                .hasStackTraceContaining("await and synchronous exclude each other");
        assertThatThrownBy(() -> camel.getEndpoint(command("calls/sendDtmf", "digits=1&await=true")))
                .hasStackTraceContaining("awaitEvent");
        assertThatThrownBy(() -> camel.getEndpoint(command("texml-calls/get", "await=true")))
                .hasStackTraceContaining("is not about one call");
        assertThatThrownBy(() -> camel.getEndpoint(command("calls/speak", "awaitEvent=call.hangup")))
                .hasStackTraceContaining("await=true");
        assertThatThrownBy(() -> camel.getEndpoint(command("calls/speak", "await=true&awaitTimeout=0")))
                .hasStackTraceContaining("awaitTimeout must be 1 or more");
    }

    @Test
    void aRefusedCommandEndsTheWait() throws Exception {
        listen();
        telnyx.enqueue(new MockResponse().setResponseCode(422).setBody("{\"errors\":[{\"code\":\"90018\"}]}"));
        Exchange step = result(telling("calls/speak", "voice=female&payload=Hello&await=true"));

        assertThat(step.getException()).isInstanceOf(TelnyxOperationFailedException.class);
        assertThat(waiting()).isZero();
    }

    private RecordingRoute listen() {
        return route("");
    }

    private void conversation(String event, Consumer<RouteDefinition> steps) throws Exception {
        // Far beyond what the test's client waits for.
        String options = "acknowledgeTimeout=60000&events=" + event;
        camel.addRoutes(new RouteBuilder() {

            @Override
            public void configure() {
                errorHandler(noErrorHandler());
                RouteDefinition route = from(uri(options)).routeId(routeId);
                steps.accept(route);
                route.process(end);
            }
        });
    }

    private String command(String operation, String options) {
        return "telnyx:" + operation + "?apiKey=KEY&baseUrl=" + telnyx.url("/v2") + "&" + options;
    }

    private CompletableFuture<Exchange> telling(String operation, String options) {
        return camel.createProducerTemplate()
                .asyncSend(command(operation, options),
                        exchange -> exchange.getMessage().setHeader(TelnyxConstants.CALL_CONTROL_ID, CALL));
    }

    private CompletableFuture<Exchange> waitingStep(String operation, String options) throws Exception {
        answer();
        CompletableFuture<Exchange> step = telling(operation, options);
        request();
        await(() -> waiting() == 1);
        return step;
    }

    private void answer() {
        answer("{\"data\":{\"result\":\"ok\"}}");
    }

    private void answer(String body) {
        telnyx.enqueue(new MockResponse().setHeader("Content-Type", "application/json").setBody(body));
    }

    private RecordedRequest request() throws InterruptedException {
        RecordedRequest request = telnyx.takeRequest(10, TimeUnit.SECONDS);
        assertThat(request).as("a command reaches Telnyx").isNotNull();
        return request;
    }

    private int waiting() {
        return camel.hasService(Waits.class).size();
    }

    private static Exchange result(CompletableFuture<Exchange> step) throws Exception {
        return step.get(10, TimeUnit.SECONDS);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
