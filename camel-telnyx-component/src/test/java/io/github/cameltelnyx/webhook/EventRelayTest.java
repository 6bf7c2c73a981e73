package io.github.cameltelnyx.webhook;

import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.github.cameltelnyx.TelnyxConstants;
import io.github.cameltelnyx.await.Waits;
import io.github.cameltelnyx.event.TelnyxEvent;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServer;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Two nodes of one application, and a topic between them. */
class EventRelayTest {

    private static final String NOW = WebhookTestBase.NOW;

    private final Topic topic = new Topic();
    private final MockWebServer telnyx = new MockWebServer();
    private Node here;
    private Node there;

    private record Node(CamelContext camel, RawHttp http, RecordingRoute route) {

        RawHttp.Response send(byte[] event) {
            return http.post("/voice", WebhookTestBase.signed(event), event);
        }

        int waiting() {
            return camel.hasService(Waits.class).size();
        }
    }

    @BeforeEach
    void startBoth() throws Exception {
        telnyx.start();
        here = node();
        there = node();
    }

    @AfterEach
    void stopBoth() throws IOException {
        here.camel().stop();
        there.camel().stop();
        telnyx.shutdown();
    }

    @Test
    void anEventThatReachesTheOtherNodeEndsTheWaitHere() throws Exception {
        CompletableFuture<Exchange> step = stepThatWaits();

        assertThat(there.send(spoken()).status()).isEqualTo(200);

        assertThat(step.get(10, TimeUnit.SECONDS).getMessage().getBody(TelnyxEvent.class).getEventType())
                .isEqualTo("call.speak.ended");
        assertThat(there.route().next().event().getEventType()).isEqualTo("call.speak.ended");
        assertThat(here.route().runs()).isZero();
    }

    @Test
    void anEventThatAStepHereWaitsForStaysHere() throws Exception {
        CompletableFuture<Exchange> step = stepThatWaits();

        here.send(spoken());

        step.get(10, TimeUnit.SECONDS);
        assertThat(topic.sent()).isEmpty();
    }

    @Test
    void anEventThatComesToBothNodesIsToldOnce() throws Exception {
        CompletableFuture<Exchange> first = stepThatWaits();
        byte[] event = spoken();
        here.send(event);
        first.get(10, TimeUnit.SECONDS);
        CompletableFuture<Exchange> second = stepThatWaits();

        assertThat(there.send(event).status()).isEqualTo(200);

        assertThat(topic.sent()).hasSize(1);
        assertThat(second).isNotDone();
    }

    @Test
    void whatTelnyxDidNotSignEndsNoWait() throws Exception {
        CompletableFuture<Exchange> step = stepThatWaits();
        String event = new String(spoken(), UTF_8);

        topic.publish(event);
        topic.publish("");
        topic.publish(WebhookSigner.FIRST.sign(NOW, spoken()) + "|" + NOW + "|" + event);
        String old = String.valueOf(SettableClock.START - 3_600);
        topic.publish(WebhookSigner.FIRST.sign(old, event.getBytes(UTF_8)) + "|" + old + "|" + event);

        assertThat(step).isNotDone();
        assertThat(here.waiting()).isOne();
    }

    @Test
    void anEventThatCannotBeHandedOnIsLeftToTelnyxToSendAgain() throws Exception {
        CompletableFuture<Exchange> step = stepThatWaits();
        byte[] event = spoken();
        topic.breakDown();

        assertThat(there.send(event).status()).isEqualTo(500);
        assertThat(step).isNotDone();

        topic.repair();
        assertThat(there.send(event).status()).isEqualTo(200);
        step.get(10, TimeUnit.SECONDS);
    }

    private CompletableFuture<Exchange> stepThatWaits() throws InterruptedException {
        telnyx.enqueue(new MockResponse().setBody("{\"data\":{\"result\":\"ok\"}}"));
        CompletableFuture<Exchange> step = here.camel()
                .createProducerTemplate()
                .asyncSend("telnyx:calls/speak?voice=female&payload=Hello&await=true&apiKey=KEY&baseUrl=" + telnyx.url("/v2"),
                        exchange -> exchange.getMessage().setHeader(TelnyxConstants.CALL_CONTROL_ID, "v3:call"));
        telnyx.takeRequest(10, TimeUnit.SECONDS);
        await().until(() -> here.waiting() == 1);
        return step;
    }

    private static byte[] spoken() {
        return WebhookTestBase.event("call.speak.ended", UUID.randomUUID().toString());
    }

    private Node node() throws Exception {
        CamelContext camel = new DefaultCamelContext();
        VertxPlatformHttpServer server = VertxServers.onAFreePort();
        camel.addService(server);
        camel.addComponent("topic", topic.component());
        camel.getRegistry().bind("clock", new SettableClock());
        camel.getComponent("telnyx-webhook", TelnyxWebhookComponent.class).setEventRelay("topic:events");
        RecordingRoute route = new RecordingRoute();
        camel.addRoutes(new RouteBuilder() {

            @Override
            public void configure() {
                from("telnyx-webhook:voice?clock=#bean:clock&acknowledgeTimeout=20000&publicKey=RAW("
                        + WebhookSigner.FIRST.publicKey() + ")").process(route);
            }
        });
        camel.start();
        return new Node(camel, new RawHttp(server.getPort()), route);
    }
}
