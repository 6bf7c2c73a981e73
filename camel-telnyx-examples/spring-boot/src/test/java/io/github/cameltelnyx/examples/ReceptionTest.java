package io.github.cameltelnyx.examples;

import java.time.Duration;

import io.github.cameltelnyx.simulator.CallState;
import io.github.cameltelnyx.simulator.SimulatedCall;
import io.github.cameltelnyx.simulator.TelnyxSimulator;
import io.github.cameltelnyx.simulator.TelnyxSimulatorExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ReceptionTest {

    @RegisterExtension
    static final TelnyxSimulatorExtension TELNYX = new TelnyxSimulatorExtension();

    @DynamicPropertySource
    static void takeTelnyxsPlace(DynamicPropertyRegistry properties) {
        properties.add("camel.component.telnyx.base-url", () -> TELNYX.simulator().baseUrl());
        properties.add("camel.component.telnyx.api-key", () -> TELNYX.simulator().apiKey());
        properties.add("camel.component.telnyx-webhook.public-key", () -> TELNYX.simulator().publicKey());
    }

    @LocalServerPort
    int port;

    @Test
    void aCustomerIsGreetedByName() {
        assertThat(greetingFor("+13125550100")).isEqualTo("Hello Ada, good to hear from you. Goodbye.");
    }

    @Test
    void whoIsUnknownIsGreetedToo() {
        assertThat(greetingFor("+13125550199")).isEqualTo("Hello stranger, good to hear from you. Goodbye.");
    }

    @Test
    void healthIsUpWhereTelnyxTakesTheKey(@Autowired TestRestTemplate http) {
        assertThat(http.getForObject("/actuator/health", String.class)).contains("\"status\":\"UP\"");
    }

    private Object greetingFor(String caller) {
        TelnyxSimulator simulator = TELNYX.simulator();
        simulator.webhookUrl("http://127.0.0.1:" + port + "/voice");
        SimulatedCall call = simulator.inboundCall(caller, "+17735550123");
        simulator.transcript().await("the end of the call", () -> call.state() == CallState.ENDED, Duration.ofSeconds(10));
        var spoken = simulator.transcript().commands("calls/speak");
        return spoken.get(spoken.size() - 1).body().get("payload");
    }
}
