package io.github.cameltelnyx.webhook;

import java.io.InputStream;
import java.lang.management.ManagementFactory;

import javax.management.MBeanServer;
import javax.management.ObjectName;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.camel.spi.EndpointUriFactory;
import org.apache.camel.spi.Resource;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The webhook as tools see it: metadata, the URI factory, YAML, JMX. */
class WebhookMetadataTest extends WebhookTestBase {

    WebhookMetadataTest() {
        super(Engine.VERTX);
    }

    @Test
    void theUriFactoryKnowsEveryOption() throws Exception {
        EndpointUriFactory factory = camel.getCamelContextExtension().getEndpointUriFactory("telnyx-webhook");
        assertThat(factory).isInstanceOf(TelnyxWebhookEndpointUriFactory.class);
        try (InputStream json = getClass().getResourceAsStream("/META-INF/io/github/cameltelnyx/webhook/telnyx-webhook.json")) {
            JsonNode properties = new ObjectMapper().readTree(json).get("properties");
            assertThat(properties.fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(factory.propertyNames());
        }
    }

    @Test
    void aRouteInYamlGetsItsKeyExactly() throws Exception {
        Resource yaml = ResourceHelper.fromString("webhook.yaml", """
                - route:
                    id: yaml-%s
                    from:
                      uri: telnyx-webhook
                      parameters:
                        path: "%s"
                        events: "call.answered,call.playback.*"
                        publicKey: "%s"
                        tolerance: "1h"
                      steps:
                        - setBody: { constant: done }
                """.formatted(path, path, WebhookSigner.SECOND.publicKey()));
        PluginHelper.getRoutesLoader(camel).loadRoutes(yaml);
        try {
            TelnyxWebhookEndpoint endpoint = (TelnyxWebhookEndpoint) camel.getRoute("yaml-" + path).getEndpoint();
            assertThat(endpoint.getConfiguration().getPublicKey()).isEqualTo(WebhookSigner.SECOND.publicKey());
            assertThat(endpoint.getConfiguration().getTolerance()).isEqualTo(3_600_000);
            byte[] body = event();
            String now = String.valueOf(java.time.Instant.now().getEpochSecond());
            assertThat(http.post(path, headers(WebhookSigner.SECOND.sign(now, body), now), body).status()).isEqualTo(200);
        } finally {
            camel.getRouteController().stopRoute("yaml-" + path);
            camel.removeRoute("yaml-" + path);
        }
    }

    @Test
    void theCountersCanBeReadByJmx() throws Exception {
        route("");
        send(event());
        send(new byte[0]);
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        ObjectName name = server.queryNames(new ObjectName("org.apache.camel:type=endpoints,*"), null)
                .stream()
                .filter(any -> any.toString().contains("telnyx-webhook") && any.toString().contains(path))
                .findFirst()
                .orElseThrow();
        assertThat(server.getAttribute(name, "Received")).isEqualTo(2L);
        assertThat(server.getAttribute(name, "RejectedForContent")).isEqualTo(1L);
    }
}
