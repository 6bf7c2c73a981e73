package io.github.cameltelnyx.resilience.attack;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.cameltelnyx.TelnyxComponent;
import io.github.cameltelnyx.webhook.TelnyxWebhookComponent;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServer;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServerConfiguration;
import org.apache.camel.impl.DefaultCamelContext;

/**
 * An application as users run it: routes for voice events and for TeXML on Vert.x, and one that says something for each event.
 * What an attacker must never reach is counted.
 */
final class Victim implements AutoCloseable {

    static final String API_KEY = "KEYvictim0123456789";
    static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");

    /** A message as a route got it. */
    record Seen(Object body, Map<String, Object> headers, String text) {
    }

    /** Rings when an expression of an attacker is evaluated. */
    public static final class Canary {

        private final AtomicInteger rung = new AtomicInteger();

        public String ring() {
            rung.incrementAndGet();
            return "rung";
        }

        void reset() {
            rung.set(0);
        }

        int rung() {
            return rung.get();
        }
    }

    final Canary canary = new Canary();
    final Queue<Seen> seen = new ConcurrentLinkedQueue<>();
    final DefaultCamelContext camel = new DefaultCamelContext();
    final int port = freePort();
    final Wire wire = new Wire(port);

    /**
     * @param publicKey Telnyx's
     * @param apiUrl    where commands are sent
     */
    Victim(String publicKey, String apiUrl) throws Exception {
        VertxPlatformHttpServerConfiguration server = new VertxPlatformHttpServerConfiguration();
        server.setBindHost("localhost");
        server.setBindPort(port);
        camel.addService(new VertxPlatformHttpServer(server));
        camel.getRegistry().bind("canary", canary);
        camel.getPropertiesComponent().addInitialProperty("canary", "rung");
        TelnyxWebhookComponent webhook = camel.getComponent("telnyx-webhook", TelnyxWebhookComponent.class);
        webhook.getConfiguration().setPublicKey(publicKey);
        webhook.getConfiguration().setClock(Clock.fixed(NOW, ZoneOffset.UTC));
        webhook.getConfiguration().setAcknowledgeTimeout(Duration.ofSeconds(20).toMillis());
        TelnyxComponent commands = camel.getComponent("telnyx", TelnyxComponent.class);
        commands.getConfiguration().setApiKey(API_KEY);
        commands.getConfiguration().setBaseUrl(apiUrl);
        commands.getConfiguration().setMaxRetries(0);
        camel.addRoutes(routes());
        camel.start();
    }

    private RouteBuilder routes() {
        return new RouteBuilder() {

            @Override
            public void configure() {
                from("telnyx-webhook:voice").routeId("voice").process(Victim.this::see);
                from("telnyx-webhook:texml").routeId("texml").process(Victim.this::see).setBody(constant("<Response/>"));
                from("telnyx-webhook:talk").routeId("talk")
                        .process(Victim.this::see)
                        .to("telnyx:calls/speak?voice=female&payload=You said ${body.payload[said]}");
                from("direct:status").routeId("status").to("telnyx:calls/get").process(Victim.this::see);
            }
        };
    }

    private void see(Exchange exchange) {
        seen.add(new Seen(exchange.getMessage().getBody(), new TreeMap<>(exchange.getMessage().getHeaders()),
                exchange.getMessage().getBody(String.class)));
    }

    static String now() {
        return String.valueOf(NOW.getEpochSecond());
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        camel.stop();
    }
}
