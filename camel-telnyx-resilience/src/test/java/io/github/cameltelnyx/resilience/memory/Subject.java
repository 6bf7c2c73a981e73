package io.github.cameltelnyx.resilience.memory;

import java.util.Map;

import io.github.cameltelnyx.TelnyxComponent;
import io.github.cameltelnyx.webhook.TelnyxWebhookComponent;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServer;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServerConfiguration;
import org.apache.camel.impl.DefaultCamelContext;

/** An application whose events send commands, of which many fail, and which sends and fetches files. */
final class Subject implements AutoCloseable {

    private final DefaultCamelContext camel = new DefaultCamelContext();
    private final int port;

    Subject(String api, int port) throws Exception {
        this.port = port;
        TelnyxComponent telnyx = camel.getComponent("telnyx", TelnyxComponent.class);
        telnyx.getConfiguration().setApiKey("KEY");
        telnyx.getConfiguration().setBaseUrl(api);
        telnyx.getConfiguration().setRetryDelay(1);
        telnyx.setConnectionsPerRoute(20);
        TelnyxWebhookComponent webhook = camel.getComponent("telnyx-webhook", TelnyxWebhookComponent.class);
        webhook.getConfiguration().setPublicKey(Traffic.publicKey());
        webhook.getConfiguration().setMaxBodySize(10_000);
        webhook.getConfiguration().setRecentEvents(50);
        VertxPlatformHttpServerConfiguration server = new VertxPlatformHttpServerConfiguration();
        server.setBindHost("localhost");
        server.setBindPort(port);
        camel.addService(new VertxPlatformHttpServer(server));
        camel.addRoutes(routes());
        camel.start();
    }

    private static RouteBuilder routes() {
        return new RouteBuilder() {

            @Override
            public void configure() {
                errorHandler(noErrorHandler());
                from("telnyx-webhook:voice?events=call.*").routeId("events")
                        .to("telnyx:calls/speak?voice=female&payload=Hello");
                from("telnyx-webhook:voice?events=texml.*&acknowledge=received").routeId("forms")
                        .setBody(constant("<Response/>"));
                from("direct:upload").to("telnyx:media/upload?inBody=media&mediaName=a.mp3");
                from("direct:download").to("telnyx:media/download?mediaName=a.mp3");
            }
        };
    }

    int port() {
        return port;
    }

    /** Sends and fetches files, some of which fail. */
    void files(int times) throws Exception {
        try (ProducerTemplate template = camel.createProducerTemplate()) {
            for (int i = 0; i < times; i++) {
                template.send("direct:upload", exchange -> exchange.getMessage().setBody(new byte[5_000]));
                Exchange fetched = template.send("direct:download", exchange -> exchange.getMessage().setHeaders(Map.of()));
                fetched.getMessage().setBody(null);
            }
        }
    }

    void restartRoutes() throws Exception {
        for (String route : new String[]{"events", "forms"}) {
            camel.getRouteController().stopRoute(route);
            camel.getRouteController().startRoute(route);
            camel.getRouteController().suspendRoute(route);
            camel.getRouteController().resumeRoute(route);
        }
    }

    boolean atRest() {
        return camel.getInflightRepository().size() == 0;
    }

    @Override
    public void close() {
        camel.stop();
    }
}
