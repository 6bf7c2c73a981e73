package io.github.cameltelnyx.springboot;

import io.github.cameltelnyx.simulator.CallState;
import io.github.cameltelnyx.simulator.SimulatedCall;
import io.github.cameltelnyx.simulator.TelnyxSimulator;
import io.github.cameltelnyx.simulator.TelnyxSimulatorExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** A whole application: Telnyx's signed events come in, commands go out, and the actuator tells that Telnyx is there. */
class VoiceTest {

    @RegisterExtension
    static final TelnyxSimulatorExtension TELNYX = new TelnyxSimulatorExtension();

    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() {
        application = Application.startForTheWeb(Actuator.voice(TELNYX.simulator(), TELNYX.simulator().apiKey()),
                Voice.class);
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void aSignedEventRunsTheRouteAndItsCommandReachesTelnyx() {
        TelnyxSimulator simulator = TELNYX.simulator();
        simulator.webhookUrl("http://127.0.0.1:" + Application.port(application) + "/voice");
        SimulatedCall call = simulator.inboundCall("+13125550100", "+17735550123");
        simulator.transcript().awaitAccepted("call.initiated");
        simulator.transcript().awaitEvent("call.answered");
        assertThat(call.state()).isEqualTo(CallState.ANSWERED);
    }

    @Test
    void healthTellsThatTelnyxIsReachedAndTakesTheKey() throws Exception {
        assertThat(Actuator.get(application, "health")).startsWith("200 ").contains("\"producer:telnyx\":\"UP\"");
    }
}
