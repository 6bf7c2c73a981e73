package io.github.cameltelnyx.examples;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

import io.github.cameltelnyx.simulator.Pace;
import io.github.cameltelnyx.simulator.TelnyxSimulator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The application: {@link Customers} and the routes of {@code camel/reception.yaml}. Where the environment has no
 * {@code TELNYX_API_KEY}, a simulator takes Telnyx's place, a simulated customer calls, and the application ends with the call.
 */
@SpringBootApplication
public class Reception {

    public static void main(String[] args) throws Exception {
        if (System.getenv("TELNYX_API_KEY") != null) {
            System.out.println("Waiting for a call: Telnyx must reach port 8080 of this machine, path /voice");
            SpringApplication.run(Reception.class, args);
            return;
        }
        try (TelnyxSimulator simulator = TelnyxSimulator.builder().pace(Pace.fasterBy(2)).start()) {
            System.out.println("There is no TELNYX_API_KEY: a simulator takes Telnyx's place, and someone calls");
            try (ConfigurableApplicationContext application = new SpringApplicationBuilder(Reception.class)
                    .properties(instead(simulator))
                    .run(args)) {
                String here = "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
                simulator.webhookUrl(here + "/voice");
                simulator.inboundCall("+13125550100", "+17735550123");
                simulator.transcript().awaitAccepted("call.hangup");
                System.out.println("health: " + get(here + "/actuator/health"));
            }
        }
    }

    private static Map<String, Object> instead(TelnyxSimulator simulator) {
        return Map.of("server.port", "0",
                "server.address", "127.0.0.1",
                "camel.component.telnyx.base-url", simulator.baseUrl(),
                "camel.component.telnyx.api-key", simulator.apiKey(),
                "camel.component.telnyx-webhook.public-key", simulator.publicKey());
    }

    private static String get(String url) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
                .body();
    }
}
