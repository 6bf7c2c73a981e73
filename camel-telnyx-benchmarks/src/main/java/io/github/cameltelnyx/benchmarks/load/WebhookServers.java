package io.github.cameltelnyx.benchmarks.load;

import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cameltelnyx.benchmarks.SampleEvent;
import io.github.cameltelnyx.benchmarks.Verifying;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServer;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServerConfiguration;
import org.apache.camel.impl.DefaultCamelContext;

/**
 * A process that takes webhooks in one of the ways that are compared. Its argument is the way. It tells its port, and is asked
 * to {@code start} counting and for the cost of so many webhooks since then.
 */
final class WebhookServers {

    static final String PATH = "/voice";
    private static final Verifying VERIFYING = new Verifying(SampleEvent.publicKey());
    private static final ObjectMapper JSON = new ObjectMapper();

    private WebhookServers() {
    }

    public static void main(String[] arguments) throws Exception {
        ProcessCost cost = new ProcessCost();
        int port = FreePort.find();
        switch (arguments[0]) {
            case "telnyx-webhook" -> camel(port, new RouteBuilder() {

                @Override
                public void configure() {
                    from("telnyx-webhook:voice?publicKey=RAW(" + SampleEvent.publicKey() + ")").process(exchange -> {
                    });
                }
            });
            case "platform-http, the JDK's Ed25519" -> camel(port, new RouteBuilder() {

                @Override
                public void configure() {
                    from("platform-http:/voice?httpMethodRestrict=POST").process(WebhookServers::verifyByJdk);
                }
            });
            case "bare Vert.x" -> bare(port);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        Fork.serve(Map.of("port", port), question -> {
            if (question.equals("start")) {
                cost.start();
                return Map.of();
            }
            return cost.measurement(arguments[0], Long.parseLong(question), 1, 0, 0);
        });
    }

    private static void camel(int port, RouteBuilder routes) throws Exception {
        DefaultCamelContext context = new DefaultCamelContext();
        VertxPlatformHttpServerConfiguration configuration = new VertxPlatformHttpServerConfiguration();
        configuration.setBindHost("127.0.0.1");
        configuration.setBindPort(port);
        context.addService(new VertxPlatformHttpServer(configuration));
        context.addRoutes(routes);
        context.start();
    }

    /** As the official SDK does: the key parsed at each call, the event then read by Jackson. */
    private static void verifyByJdk(Exchange exchange) throws Exception {
        byte[] body = exchange.getMessage().getMandatoryBody(byte[].class);
        boolean right = VERIFYING.byJdk(exchange.getMessage().getHeader("telnyx-timestamp", String.class),
                exchange.getMessage().getHeader("telnyx-signature-ed25519", String.class), body);
        Map<?, ?> event = right ? JSON.readValue(body, Map.class) : null;
        exchange.getMessage().removeHeaders("*");
        exchange.getMessage().setHeader(Exchange.HTTP_RESPONSE_CODE, event == null ? 400 : 200);
        exchange.getMessage().setBody(new byte[0]);
    }

    /** On as many event loops as there are processors: the strongest that it can be. */
    private static void bare(int port) throws Exception {
        Vertx.vertx().deployVerticle(() -> new AbstractVerticle() {

            @Override
            public void start() {
                vertx.createHttpServer().requestHandler(WebhookServers::verify).listen(port, "127.0.0.1");
            }
        }, new DeploymentOptions().setInstances(Runtime.getRuntime().availableProcessors()))
                .toCompletionStage()
                .toCompletableFuture()
                .get();
    }

    private static void verify(HttpServerRequest request) {
        request.body().onSuccess(body -> {
            String timestamp = request.getHeader("telnyx-timestamp");
            String signature = request.getHeader("telnyx-signature-ed25519");
            boolean right = timestamp != null && signature != null
                    && VERIFYING.byBouncyCastle(timestamp, signature, body.getBytes());
            request.response().setStatusCode(right ? 200 : 400).end();
        });
    }
}
