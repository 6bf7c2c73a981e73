package io.github.cameltelnyx.kamelets;

import io.github.cameltelnyx.TelnyxComponent;
import io.github.cameltelnyx.simulator.TelnyxSimulator;
import io.github.cameltelnyx.webhook.TelnyxWebhookComponent;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServer;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServerConfiguration;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;

/** Routes in YAML that run against a simulator, with an HTTP server of their own. */
final class YamlApplication implements AutoCloseable {

    private final DefaultCamelContext context = new DefaultCamelContext();
    private final VertxPlatformHttpServer server = server();

    /** Its API key is up to the routes. */
    YamlApplication(TelnyxSimulator simulator) throws Exception {
        context.addService(server);
        context.getComponent("telnyx", TelnyxComponent.class).getConfiguration().setBaseUrl(simulator.baseUrl());
        context.getComponent("telnyx-webhook", TelnyxWebhookComponent.class)
                .getConfiguration()
                .setPublicKey(simulator.publicKey());
    }

    YamlApplication start(String routes) throws Exception {
        PluginHelper.getRoutesLoader(context).loadRoutes(ResourceHelper.fromString("routes.yaml", routes));
        context.start();
        return this;
    }

    DefaultCamelContext context() {
        return context;
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getPort() + path;
    }

    private static VertxPlatformHttpServer server() {
        VertxPlatformHttpServerConfiguration configuration = new VertxPlatformHttpServerConfiguration();
        configuration.setBindHost("127.0.0.1");
        configuration.setBindPort(0);
        return new VertxPlatformHttpServer(configuration);
    }

    @Override
    public void close() {
        context.stop();
    }
}
