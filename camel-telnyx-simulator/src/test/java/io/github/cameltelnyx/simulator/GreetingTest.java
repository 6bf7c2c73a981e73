package io.github.cameltelnyx.simulator;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class GreetingTest {

    @RegisterExtension
    final TelnyxSimulatorExtension telnyx = new TelnyxSimulatorExtension();
    private final HttpServer application;

    GreetingTest() throws IOException {
        application = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        application.createContext("/voice", this::onEvent);
        application.start();
    }

    @Test
    void aCallerIsGreetedAndTheCallEnds() {
        // Script: where events go, and who calls.
        TelnyxSimulator simulator = telnyx.simulator();
        simulator.webhookUrl("http://127.0.0.1:" + application.getAddress().getPort() + "/voice");
        SimulatedCall call = simulator.inboundCall("+15550100", "+15550199");

        // Run: the application does the rest; wait for the end.
        simulator.transcript().awaitAccepted("call.hangup");

        // Verify: what the application asked for.
        assertThat(call.state()).isEqualTo(CallState.ENDED);
        assertThat(simulator.transcript().commands("calls/speak")).singleElement()
                .satisfies(speak -> assertThat(speak.body()).containsEntry("payload", "Hello!"));
        assertThat(simulator.transcript().commands()).extracting(command -> command.operation())
                .containsExactly("calls/answer", "calls/speak", "calls/hangup");
    }

    @AfterEach
    void stop() {
        application.stop(0);
    }

    /** The application under test. Yours verifies the signature first. */
    private void onEvent(HttpExchange exchange) throws IOException {
        JsonNode event = new ObjectMapper().readTree(exchange.getRequestBody()).path("data");
        String call = event.at("/payload/call_control_id").asText();
        switch (event.path("event_type").asText()) {
            case "call.initiated" -> command(call, "answer", Map.of());
            case "call.answered" -> command(call, "speak", Map.of("voice", "female", "payload", "Hello!"));
            case "call.speak.ended" -> command(call, "hangup", Map.of());
            default -> {
            }
        }
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

    private void command(String call, String action, Map<String, String> body) throws IOException {
        HttpRequest request = HttpRequest
                .newBuilder(URI.create(telnyx.simulator().baseUrl() + "/calls/" + call + "/actions/" + action))
                .header("Authorization", "Bearer " + telnyx.simulator().apiKey())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(new ObjectMapper().writeValueAsBytes(body)))
                .build();
        HttpClient.newHttpClient().sendAsync(request, BodyHandlers.discarding()).join();
    }
}
