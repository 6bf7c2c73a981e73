package io.github.cameltelnyx.resilience.memory;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import io.github.cameltelnyx.TelnyxAwaitException;
import io.github.cameltelnyx.TelnyxAwaitTimeoutException;
import io.github.cameltelnyx.TelnyxCallEndedException;
import io.github.cameltelnyx.TelnyxComponent;
import io.github.cameltelnyx.TelnyxOperationFailedException;
import io.github.cameltelnyx.await.Waits;
import io.github.cameltelnyx.event.TelnyxEvent;
import io.github.cameltelnyx.webhook.TelnyxWebhookComponent;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServer;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServerConfiguration;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What is left of steps that waited, however their waits ended. */
@Tag("alone")
class WaitsLeftoversTest {

    private static final int CALLS = 60;
    private static final int MANY = 1_500;

    private final MockWebServer api = new MockWebServer();
    private final DefaultCamelContext camel = new DefaultCamelContext();
    private ProducerTemplate template;
    private Traffic traffic;
    private int round;

    @BeforeEach
    void start() throws Exception {
        api.setDispatcher(new Dispatcher() {

            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return request.getPath().contains("refused")
                        ? new MockResponse().setResponseCode(422)
                        : new MockResponse().setBody("{\"data\":{\"result\":\"ok\"}}");
            }
        });
        api.start();
        TelnyxComponent telnyx = camel.getComponent("telnyx", TelnyxComponent.class);
        telnyx.getConfiguration().setApiKey("KEY");
        telnyx.getConfiguration().setBaseUrl(api.url("/v2").toString());
        camel.getComponent("telnyx-webhook", TelnyxWebhookComponent.class)
                .getConfiguration()
                .setPublicKey(Traffic.publicKey());
        VertxPlatformHttpServerConfiguration server = new VertxPlatformHttpServerConfiguration();
        server.setBindHost("localhost");
        server.setBindPort(0);
        VertxPlatformHttpServer http = new VertxPlatformHttpServer(server);
        camel.addService(http);
        camel.addRoutes(new RouteBuilder() {

            @Override
            public void configure() {
                errorHandler(noErrorHandler());
                from("telnyx-webhook:voice?events=call.initiated").routeId("conversations")
                        .to("telnyx:calls/speak?voice=female&payload=Hello&await=true");
                from("telnyx-webhook:voice?events=call.hangup").routeId("ends").process(exchange -> {
                });
                from("direct:speak").to("telnyx:calls/speak?voice=female&payload=Hello&await=true");
                from("direct:hasty").to("telnyx:calls/speak?voice=female&payload=Hello&await=true&awaitTimeout=1");
            }
        });
        camel.start();
        template = camel.createProducerTemplate();
        traffic = new Traffic(http.getServer().actualPort());
    }

    @AfterEach
    void stop() throws Exception {
        camel.stop();
        api.shutdown();
    }

    @Test
    void waitsThatEndedLeaveNothing() throws Exception {
        waitAndEnd();
        Histogram before = Histogram.now();
        waitAndEnd();
        waitAndEnd();

        Histogram after = Histogram.now();
        assertThat(after.ours()).isEqualTo(before.ours());
        assertThat(after.ours()).doesNotContainKeys(Waits.class.getPackageName() + ".Wait",
                Waits.class.getPackageName() + ".Line");
    }

    /** By events, by the call's end, by time, by a refusal, and with the route. */
    private void waitAndEnd() throws Exception {
        round++;
        List<CompletableFuture<Exchange>> told = send("direct:speak", "told", CALLS);
        List<CompletableFuture<Exchange>> over = send("direct:speak", "over", CALLS);
        List<CompletableFuture<Exchange>> hasty = send("direct:hasty", "hasty", CALLS);
        List<CompletableFuture<Exchange>> refused = send("direct:speak", "refused", CALLS);
        assertThat(failures(hasty)).hasOnlyElementsOfType(TelnyxAwaitTimeoutException.class);
        assertThat(failures(refused)).hasOnlyElementsOfType(TelnyxOperationFailedException.class);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(waits().size()).isEqualTo(2 * CALLS));
        IntStream.range(0, CALLS).forEach(number -> {
            traffic.send("call.speak.ended", call("told", number));
            traffic.send("call.hangup", call("over", number));
            traffic.send("call.initiated", call("stopped", number));
            // Its late event could still come until now.
            traffic.send("call.hangup", call("hasty", number));
        });
        assertThat(told).allSatisfy(
                step -> assertThat(step.join().getMessage().getBody()).isInstanceOf(TelnyxEvent.class));
        assertThat(failures(over)).hasOnlyElementsOfType(TelnyxCallEndedException.class);
        assertThat(waits().size()).isEqualTo(CALLS);
        camel.getRouteController().stopRoute("conversations");
        camel.getRouteController().startRoute("conversations");
        assertThat(waits().size()).isZero();
        await().atMost(Duration.ofSeconds(30)).until(() -> camel.getInflightRepository().size() == 0);
    }

    @Test
    void aContextThatStopsEndsAllWaitsAndLeavesNoneInFlight() {
        List<CompletableFuture<Exchange>> steps = send("direct:speak", "stopped", MANY);
        await().atMost(Duration.ofSeconds(30)).until(() -> waits().size() == MANY);

        camel.stop();

        assertThat(failures(steps)).hasSize(MANY).hasOnlyElementsOfType(TelnyxAwaitException.class);
        assertThat(camel.getInflightRepository().size()).isZero();
    }

    private List<CompletableFuture<Exchange>> send(String route, String kind, int number) {
        List<CompletableFuture<Exchange>> steps = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String call = call(kind, i);
            steps.add(template.asyncSend(route,
                    exchange -> exchange.getMessage().setHeader("CamelTelnyxCallControlId", call)));
        }
        return steps;
    }

    private String call(String kind, int number) {
        return "v3:" + kind + "-" + round + "-" + number;
    }

    private static List<Exception> failures(List<CompletableFuture<Exchange>> steps) {
        return steps.stream().map(step -> step.join().getException()).toList();
    }

    private Waits waits() {
        return camel.hasService(Waits.class);
    }
}
