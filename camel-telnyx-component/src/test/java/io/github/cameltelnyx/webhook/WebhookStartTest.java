package io.github.cameltelnyx.webhook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Route;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServer;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.RoutePolicySupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a webhook needs to start, and what it says where that is not there. */
class WebhookStartTest {

    private static final String FIRST = WebhookSigner.FIRST.publicKey();
    private static final String SECOND = WebhookSigner.SECOND.publicKey();

    private final CamelContext camel = new DefaultCamelContext();
    private final SettableClock clock = new SettableClock();
    private final TelnyxWebhookComponent component = camel.getComponent("telnyx-webhook", TelnyxWebhookComponent.class);
    private RawHttp http;

    WebhookStartTest() {
        component.setEnvironment(Map.<String, String>of()::get);
        component.getConfiguration().setClock(clock);
    }

    @AfterEach
    void stop() {
        camel.stop();
    }

    private RecordingRoute start(String uri) throws Exception {
        VertxPlatformHttpServer server = VertxServers.onAFreePort();
        camel.addService(server);
        camel.start();
        http = new RawHttp(server.getPort());
        RecordingRoute route = new RecordingRoute();
        addRoute(uri, route);
        return route;
    }

    private void addRoute(String uri, RecordingRoute route) throws Exception {
        camel.addRoutes(new RouteBuilder() {

            @Override
            public void configure() {
                from(uri).routeId(uri.startsWith("telnyx") ? "voice" : "other").process(route);
            }
        });
    }

    private int statusFor(WebhookSigner signer) {
        byte[] body = WebhookTestBase.event();
        return http.post("/voice", WebhookTestBase.headers(signer.sign(WebhookTestBase.NOW, body), WebhookTestBase.NOW), body)
                .status();
    }

    @Test
    void whileTheContextStartsNoEventPassesTheRoutesThatAreYetToStart() throws Exception {
        component.getConfiguration().setPublicKey(FIRST);
        VertxPlatformHttpServer server = VertxServers.onAFreePort();
        camel.addService(server);
        http = new RawHttp(server.getPort());
        List<Integer> meanwhile = new ArrayList<>();
        RecordingRoute late = new RecordingRoute();
        camel.addRoutes(new RouteBuilder() {

            @Override
            public void configure() {
                from("telnyx-webhook:voice?events=call.hangup").startupOrder(1).routePolicy(new RoutePolicySupport() {

                    @Override
                    public void onStart(Route route) {
                        meanwhile.add(statusFor(WebhookSigner.FIRST));
                    }
                }).to("log:hangup");
                from("telnyx-webhook:voice?events=call.answered").startupOrder(2).process(late);
            }
        });
        camel.start();

        assertThat(meanwhile).as("200 would be for a route that never saw it").containsExactly(503);
        assertThat(statusFor(WebhookSigner.FIRST)).isEqualTo(200);
        assertThat(late.runs()).isOne();
    }

    @Test
    void withoutAKeyItDoesNotStartAndSaysWhatIsMissing() {
        assertThatThrownBy(() -> start("telnyx-webhook:voice")).hasStackTraceContaining("option publicKey")
                .hasStackTraceContaining("TELNYX_PUBLIC_KEY")
                .hasStackTraceContaining("Mission Control Portal");
    }

    @Test
    void theKeyOfTheEnvironmentCountsWhereNoOptionGivesOne() throws Exception {
        component.setEnvironment(Map.of("TELNYX_PUBLIC_KEY", FIRST)::get);
        start("telnyx-webhook:voice");
        assertThat(statusFor(WebhookSigner.FIRST)).isEqualTo(200);
        assertThat(statusFor(WebhookSigner.SECOND)).isEqualTo(400);
    }

    @Test
    void theEndpointsKeyCountsMoreThanTheComponents() throws Exception {
        component.getConfiguration().setPublicKey(FIRST);
        start("telnyx-webhook:voice?publicKey=RAW(" + SECOND + ")");
        assertThat(statusFor(WebhookSigner.SECOND)).isEqualTo(200);
        assertThat(statusFor(WebhookSigner.FIRST)).isEqualTo(400);
    }

    @Test
    void aKeyWhosePlusSignsWereLostInTheUriIsMended() throws Exception {
        assertThat(SECOND).contains("+");
        start("telnyx-webhook:voice?publicKey=" + SECOND + "," + FIRST);
        assertThat(statusFor(WebhookSigner.SECOND)).isEqualTo(200);
        assertThat(statusFor(WebhookSigner.FIRST)).isEqualTo(200);
    }

    @Test
    void aNewKeyOfTheComponentCountsFromTheRoutesNextStart() throws Exception {
        component.getConfiguration().setPublicKey(FIRST);
        start("telnyx-webhook:voice");
        component.getConfiguration().setPublicKey(SECOND);
        assertThat(statusFor(WebhookSigner.FIRST)).isEqualTo(200);
        camel.getRouteController().stopRoute("voice");
        camel.getRouteController().startRoute("voice");
        assertThat(statusFor(WebhookSigner.FIRST)).isEqualTo(400);
        assertThat(statusFor(WebhookSigner.SECOND)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tolerance=2h", "tolerance=0", "maxBodySize=0", "recentEvents=0", "publicKey=abc", "verify=false",
            "acknowledge=never"})
    void anOptionThatCanNotBeStopsTheStart(String option) {
        component.getConfiguration().setPublicKey(FIRST);
        assertThatThrownBy(() -> start("telnyx-webhook:voice?" + option))
                .hasStackTraceContaining(option.substring(0, option.indexOf('=')));
    }

    @Test
    void aComponentWithoutWorkersDoesNotStart() {
        component.setWorkers(0);
        assertThatThrownBy(() -> start("telnyx-webhook:voice")).hasStackTraceContaining("workers must be 1 or more, not 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{id}", "a/*", "a//b", "/", "a b"})
    void aPathIsPlain(String path) {
        component.getConfiguration().setPublicKey(FIRST);
        assertThatThrownBy(() -> start("telnyx-webhook:" + path)).hasStackTraceContaining("path");
    }

    @Test
    void camelsHttpComponentIsMadeBeforeTheRouteStarts() {
        camel.getEndpoint("telnyx-webhook:voice");
        assertThat(camel.hasComponent("platform-http")).isNotNull();
    }

    @Test
    void aRouteMayBeThereBeforeCamelStarts() throws Exception {
        component.getConfiguration().setPublicKey(FIRST);
        RecordingRoute route = new RecordingRoute();
        addRoute("telnyx-webhook:/voice/", route);
        start("direct:other");
        assertThat(statusFor(WebhookSigner.FIRST)).isEqualTo(200);
        assertThat(route.runs()).isOne();
    }

    @Test
    void aFaultBeforeTheRouteGoesToItsErrorHandlerWhereThatIsWanted() throws Exception {
        component.getConfiguration().setPublicKey(FIRST);
        component.getConfiguration().setIdempotentRepository(new BrokenRepository());
        var faults = new LinkedBlockingQueue<Throwable>();
        camel.addRoutes(new RouteBuilder() {

            @Override
            public void configure() {
                onException(IllegalStateException.class).handled(true)
                        .process(exchange -> faults
                                .add(exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class)));
                from("telnyx-webhook:voice?bridgeErrorHandler=true").to("log:never");
            }
        });
        start("direct:other");
        assertThat(statusFor(WebhookSigner.FIRST)).isEqualTo(500);
        assertThat(faults.poll(10, TimeUnit.SECONDS)).hasMessage("gone");
    }

    @Test
    void howLongABodyMayBeIsKnownForEachPathAndStaysWhenItsRoutesStop() throws Exception {
        component.getConfiguration().setPublicKey(FIRST);
        start("telnyx-webhook:voice?maxBodySize=5000");
        assertThat(component.maxBodySizeAt("/voice")).isEqualTo(5000);
        assertThat(component.maxBodySizeAt("/elsewhere")).isEqualTo(-1);
        camel.getRouteController().stopRoute("voice");
        assertThat(component.maxBodySizeAt("/voice")).isEqualTo(5000);
    }

    @Test
    void withoutAnHttpServerItSaysWhichToAdd() {
        component.getConfiguration().setPublicKey(FIRST);
        camel.start();
        assertThatThrownBy(() -> addRoute("telnyx-webhook:voice", new RecordingRoute()))
                .hasStackTraceContaining("camel-platform-http-vertx")
                .hasStackTraceContaining("camel-platform-http-starter");
    }

    @Test
    void whenEveryWorkerIsBusyTheAnswerIs503() throws Exception {
        // As Camel Main and Spring Boot do: the options come when the component is initialised.
        component.init();
        component.setWorkers(1);
        component.setWorkerQueueSize(1);
        component.getConfiguration().setPublicKey(FIRST);
        RecordingRoute route = start("telnyx-webhook:voice?acknowledge=received");
        var gate = route.closeGate();
        assertThat(statusFor(WebhookSigner.FIRST)).isEqualTo(200);
        route.next();
        // The only worker stands in the route; one more waits, the other is turned away.
        var one = CompletableFuture.supplyAsync(() -> statusFor(WebhookSigner.FIRST), WebhookTestBase.OWN_THREAD);
        var other = CompletableFuture.supplyAsync(() -> statusFor(WebhookSigner.FIRST), WebhookTestBase.OWN_THREAD);
        assertThat(CompletableFuture.anyOf(one, other).join()).isEqualTo(503);
        gate.countDown();
        assertThat(one.join() + other.join()).isEqualTo(200 + 503);
    }
}
