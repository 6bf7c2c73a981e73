package io.github.cameltelnyx.webhook;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.github.cameltelnyx.TelnyxComponent;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServer;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.opentelemetry2.OpenTelemetryTracer;
import org.junit.jupiter.api.AfterEach;

/**
 * An application with everything on: a route that transfers a call when it is answered, meters of Micrometer, a tracer of
 * OpenTelemetry, developer console and health checks.
 */
abstract class ObservedApplication {

    static final String API_KEY = "KEY-of-the-account";
    static final String PUBLIC_KEY = WebhookSigner.FIRST.publicKey();
    /** What must not be seen: keys, and what callers and routes say. */
    static final String[] PRIVATE = {API_KEY, PUBLIC_KEY, "15550100", "15550199", "Good evening", "secret-note",
            "c3RhdGU="};

    final DefaultCamelContext camel = new DefaultCamelContext();
    final MockWebServer telnyx = new MockWebServer();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final SpanRecorder spans = new SpanRecorder();
    private RawHttp http;

    void start() throws Exception {
        telnyx.start();
        TelnyxComponent component = camel.getComponent("telnyx", TelnyxComponent.class);
        component.getConfiguration().setApiKey(API_KEY);
        component.getConfiguration().setBaseUrl(telnyx.url("/v2").toString());
        TelnyxWebhookComponent webhook = camel.getComponent("telnyx-webhook", TelnyxWebhookComponent.class);
        webhook.getConfiguration().setPublicKey(PUBLIC_KEY);
        webhook.getConfiguration().setClock(new SettableClock());
        // A busy machine must not be answered while the route still runs: what it counts would not be there yet.
        webhook.getConfiguration().setAcknowledgeTimeout(20_000);
        observe();
        VertxPlatformHttpServer server = server();
        camel.addRoutes(new RouteBuilder() {

            @Override
            public void configure() {
                errorHandler(noErrorHandler());
                from("telnyx-webhook:voice?events=call.answered").routeId("voice")
                        .to("telnyx:calls/transfer?to=RAW(+15550199)&clientState=secret-note&fromDisplayName=RAW(Good evening)");
            }
        });
        camel.start();
        http = new RawHttp(server.getPort());
    }

    private void observe() {
        camel.getRegistry().bind("meters", meters);
        SdkTracerProvider provider = SdkTracerProvider.builder().addSpanProcessor(SimpleSpanProcessor.create(spans)).build();
        camel.getRegistry().bind("tracer", provider.get("test"));
        OpenTelemetryTracer tracer = new OpenTelemetryTracer();
        tracer.setCamelContext(camel);
        tracer.init(camel);
        camel.setDevConsole(true);
    }

    private VertxPlatformHttpServer server() throws Exception {
        VertxPlatformHttpServer server = VertxServers.onAFreePort();
        camel.addService(server);
        return server;
    }

    @AfterEach
    void stop() throws IOException {
        camel.stop();
        telnyx.shutdown();
    }

    void answer(int status, String body, Map<String, String> headers) {
        MockResponse response = new MockResponse().setResponseCode(status).setBody(body);
        headers.forEach(response::setHeader);
        telnyx.enqueue(response);
    }

    int event(String type) {
        return send(WebhookTestBase.event(type, UUID.randomUUID().toString()), WebhookSigner.FIRST);
    }

    int send(byte[] body, WebhookSigner signer) {
        return http.post("/voice", WebhookTestBase.headers(signer.sign(WebhookTestBase.NOW, body), WebhookTestBase.NOW), body)
                .status();
    }

    int get() {
        return http.exchange("GET", "/voice", List.of(), new byte[0]).status();
    }
}
