package io.github.cameltelnyx.documentation;

import java.util.Properties;

import io.github.cameltelnyx.TelnyxComponent;
import io.github.cameltelnyx.TelnyxConstants;
import io.github.cameltelnyx.simulator.SimulatedCall;
import io.github.cameltelnyx.simulator.TelnyxSimulator;
import io.github.cameltelnyx.webhook.TelnyxWebhookComponent;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServer;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServerConfiguration;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.IdempotentRepository;

/** An application that runs routes of the manual, one of several that share what they have claimed. */
final class Node implements AutoCloseable {

    private final DefaultCamelContext context = new DefaultCamelContext();
    private final VertxPlatformHttpServer server;

    Node(TelnyxSimulator simulator, IdempotentRepository claims) throws Exception {
        VertxPlatformHttpServerConfiguration configuration = new VertxPlatformHttpServerConfiguration();
        configuration.setBindHost("127.0.0.1");
        configuration.setBindPort(0);
        server = new VertxPlatformHttpServer(configuration);
        context.addService(server);
        context.getRegistry().bind("events", claims);
        Properties properties = new Properties();
        properties.setProperty("takeUpAfter", "300");
        context.getPropertiesComponent().setInitialProperties(properties);
        TelnyxComponent telnyx = context.getComponent("telnyx", TelnyxComponent.class);
        telnyx.getConfiguration().setBaseUrl(simulator.baseUrl());
        telnyx.getConfiguration().setApiKey(simulator.apiKey());
        context.getComponent("telnyx-webhook", TelnyxWebhookComponent.class)
                .getConfiguration()
                .setPublicKey(simulator.publicKey());
    }

    void start(Sample sample) throws Exception {
        sample.addTo(context);
        context.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getPort() + "/voice";
    }

    boolean isIdle() {
        return context.getInflightRepository().size() == 0;
    }

    void answer(SimulatedCall call) {
        context.createProducerTemplate()
                .sendBodyAndHeader("telnyx:calls/answer", null, TelnyxConstants.CALL_CONTROL_ID, call.callControlId());
    }

    @Override
    public void close() {
        context.stop();
    }
}
