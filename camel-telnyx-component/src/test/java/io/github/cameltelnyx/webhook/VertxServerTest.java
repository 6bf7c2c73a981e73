package io.github.cameltelnyx.webhook;

import java.util.ArrayList;
import java.util.List;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.platform.http.HttpEndpointModel;
import org.apache.camel.component.platform.http.PlatformHttpComponent;
import org.apache.camel.component.platform.http.PlatformHttpConstants;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpEngine;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServer;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServerConfiguration;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static io.github.cameltelnyx.webhook.WebhookTestBase.event;
import static io.github.cameltelnyx.webhook.WebhookTestBase.signed;
import static org.assertj.core.api.Assertions.assertThat;

/** What Camel's server on Vert.x is told holds for webhooks, too, although their requests are taken before they are exchanges. */
class VertxServerTest {

    private static final List<String> TOKEN = List.of("Authorization: Bearer right");

    /** Named as those engines are that we read by Vert.x. */
    private static final class OtherVertxPlatformHttpEngine extends VertxPlatformHttpEngine {
    }

    private final CamelContext camel = new DefaultCamelContext();
    private final VertxPlatformHttpServerConfiguration configuration = VertxServers.configuration();
    private final RecordingRoute route = new RecordingRoute();
    private RawHttp http;

    @AfterEach
    void stop() {
        camel.stop();
    }

    private void start(VertxPlatformHttpEngine engine) throws Exception {
        VertxPlatformHttpServer server = new VertxPlatformHttpServer(configuration);
        camel.addService(server);
        camel.getRegistry().bind(PlatformHttpConstants.PLATFORM_HTTP_ENGINE_NAME, engine);
        camel.getRegistry().bind("clock", new SettableClock());
        camel.addRoutes(new RouteBuilder() {

            @Override
            public void configure() {
                from("telnyx-webhook:voice?clock=#bean:clock&publicKey=RAW(" + WebhookSigner.FIRST.publicKey() + ")")
                        .routeId("voice")
                        .process(route);
            }
        });
        camel.start();
        http = new RawHttp(server.getPort());
    }

    private RawHttp.Response send(String target, List<String> more) {
        byte[] body = event();
        List<String> headers = new ArrayList<>(signed(body));
        headers.addAll(more);
        return http.post(target, headers, body);
    }

    /** As a check of tokens against another server does: the body must wait meanwhile. */
    private static Handler<RoutingContext> guard() {
        return context -> {
            context.request().pause();
            context.vertx()
                    .executeBlocking(() -> "Bearer right".equals(context.request().getHeader("Authorization")))
                    .onSuccess(right -> {
                        context.request().resume();
                        if (right) {
                            context.next();
                        } else {
                            context.response().setStatusCode(401).end();
                        }
                    });
        };
    }

    @Test
    void handlersOfTheEngineComeFirst() throws Exception {
        VertxPlatformHttpEngine engine = new VertxPlatformHttpEngine();
        engine.setHandlers(List.of(guard()));
        start(engine);

        assertThat(send("/voice", List.of()).status()).isEqualTo(401);
        assertThat(route.runs()).isZero();
        assertThat(send("/voice", TOKEN).status()).isEqualTo(200);
        assertThat(route.runs()).isOne();
    }

    @Test
    void theServersPathAndItsRulesForOtherOriginsHold() throws Exception {
        configuration.setPath("/api");
        configuration.getCors().setEnabled(true);
        start(new VertxPlatformHttpEngine());

        RawHttp.Response answer = send("/api/voice", List.of("Origin: http://elsewhere.example"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).anyMatch(header -> header.equalsIgnoreCase(
                "access-control-allow-origin: http://elsewhere.example"));
        assertThat(send("/voice", List.of()).status()).isEqualTo(404);
    }

    @Test
    void camelListsThePathWhileItIsServed() throws Exception {
        start(new VertxPlatformHttpEngine());
        PlatformHttpComponent component = camel.getComponent("platform-http", PlatformHttpComponent.class);

        assertThat(component.getHttpEndpoints()).extracting(HttpEndpointModel::getUri).containsExactly("/voice");
        camel.getRouteController().stopRoute("voice");
        assertThat(component.getHttpEndpoints()).isEmpty();
        assertThat(send("/voice", List.of()).status()).isEqualTo(404);
    }

    @Test
    void anEngineThatExtendsCamelsHandsOverExchanges() throws Exception {
        start(new OtherVertxPlatformHttpEngine());
        assertThat(send("/voice", List.of()).status()).isEqualTo(200);
        assertThat(route.next().event().getEventType()).isEqualTo("call.answered");
        assertThat(http.exchange("GET", "/voice", List.of(), new byte[0]).status()).isEqualTo(405);
    }
}
