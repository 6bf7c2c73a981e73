package io.github.cameltelnyx.resilience.secrets;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

import io.github.cameltelnyx.resilience.secrets.Catalogue.Sent;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServer;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServerConfiguration;
import org.apache.camel.impl.DefaultCamelContext;

/** An application that uses every operation, gives secrets in every way, and has on all that shows what goes on in it. */
final class Application implements AutoCloseable {

    final DefaultCamelContext camel = new DefaultCamelContext();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final Spans spans = new Spans();
    final int port = freePort();

    Application(Peers peers) throws Exception {
        camel.getCamelContextExtension().setName("secrets");
        camel.setDevConsole(true);
        camel.setMessageHistory(true);
        camel.setSourceLocationEnabled(true);
        camel.setDumpRoutes("xml");
        camel.setUseMDCLogging(true);
        camel.getRegistry().bind("meters", meters);
        spans.trace(camel);
        Properties properties = new Properties();
        properties.setProperty("telnyx.key", Mark.API_KEY_BY_PLACEHOLDER.value());
        properties.setProperty("telnyx.secret", Mark.PARAMETER_BY_PLACEHOLDER.value());
        camel.getPropertiesComponent().setInitialProperties(properties);
        new Components(camel, peers).add();
        VertxPlatformHttpServerConfiguration server = new VertxPlatformHttpServerConfiguration();
        server.setBindHost("localhost");
        server.setBindPort(port);
        camel.addService(new VertxPlatformHttpServer(server));
        camel.addRoutes(webhooks());
        camel.addRoutes(commands());
    }

    private static RouteBuilder webhooks() {
        return new RouteBuilder() {

            @Override
            public void configure() {
                from("telnyx-webhook:voice").routeId("voice").to("telnyx:calls/hangup");
                from("telnyx-webhook:own-key?publicKey=RAW(" + Mark.PUBLIC_KEY_IN_URI.value() + ")").routeId("own-key")
                        .to("log:event");
                from("telnyx-webhook:other?publicKey=#bean:otherKey").routeId("other").to("log:event");
            }
        };
    }

    private RouteBuilder commands() {
        camel.getRegistry().bind("otherKey", Mark.PUBLIC_KEY_OF_ANOTHER.value());
        return new RouteBuilder() {

            @Override
            public void configure() {
                from("direct:any").routeId("any").toD("telnyx:${header.operation}");
                for (Sent operation : Catalogue.operations()) {
                    if (!operation.secrets().isEmpty()) {
                        command(operation, "uri", uri(operation, Mark.PARAMETER_IN_URI.value()));
                        command(operation, "placeholder", uri(operation, "{{telnyx.secret}}"));
                        command(operation, "bean", beans(operation));
                    }
                }
                for (String scheme : new String[]{"wrong-key", "refused", "silent", "http2", "http1", "untrusted", "proxied",
                        "tunnelled"}) {
                    from("direct:" + scheme).routeId(scheme).to(scheme + ":calls/hangup");
                }
                from("direct:key-in-uri").to("telnyx:calls/hangup?apiKey=RAW(" + Mark.API_KEY_IN_URI.value() + ")");
                from("direct:key-by-placeholder").to("telnyx:calls/hangup?apiKey=RAW({{telnyx.key}})");
            }

            private void command(Sent operation, String way, String uri) {
                from("direct:" + way + "/" + operation.name()).routeId(way + " " + operation.name()).to(uri);
            }
        };
    }

    private static String uri(Sent operation, String secret) {
        return operation.values(secret)
                .entrySet()
                .stream()
                .filter(parameter -> operation.secrets().contains(parameter.getKey()))
                .map(parameter -> parameter.getKey() + "=RAW(" + text(parameter.getValue()) + ")")
                .collect(Collectors.joining("&", "telnyx:" + operation.name() + "?", ""));
    }

    private static String text(Object value) {
        return value instanceof String text ? text : Catalogue.json(value);
    }

    private String beans(Sent operation) {
        Map<String, Object> values = operation.values(Mark.PARAMETER_BY_BEAN.value());
        return operation.secrets().stream().map(name -> {
            String bean = (operation.name() + "-" + name).replace('/', '-');
            camel.getRegistry().bind(bean, values.get(name));
            return name + "=#bean:" + bean;
        }).collect(Collectors.joining("&", "telnyx:" + operation.name() + "?", ""));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        camel.stop();
    }
}
