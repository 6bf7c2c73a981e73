package io.github.cameltelnyx.springboot;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

import io.github.cameltelnyx.simulator.TelnyxSimulator;
import org.springframework.context.ConfigurableApplicationContext;

/** An application's actuator, with everything exposed that it has. */
final class Actuator {

    private Actuator() {
    }

    static Map<String, Object> voice(TelnyxSimulator simulator, String apiKey) {
        return Map.of("camel.component.telnyx.base-url", simulator.baseUrl(), "camel.component.telnyx.api-key", apiKey,
                "camel.component.telnyx-webhook.public-key", simulator.publicKey(), "camel.health.producers-enabled", "true",
                "camel.health.exposure-level", "full", "management.endpoint.health.show-details", "always",
                "management.endpoints.web.exposure.include", "*", "management.endpoint.camelroutes.access", "read-only");
    }

    /** @return status and body */
    static String get(ConfigurableApplicationContext application, String endpoint) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + Application.port(application) + "/actuator/" + endpoint);
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
        return response.statusCode() + " " + response.body();
    }
}
