package io.github.cameltelnyx.simulator;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class CommandIdTest {

    private static final String SPEAK = "{'voice':'female','payload':'Hi','command_id':'one'}";
    private static final String DIAL = "{'connection_id':'7','from':'+15550100','to':'+15550199','command_id':'one'}";

    private final MutableClock clock = new MutableClock();
    @RegisterExtension
    final TelnyxSimulatorExtension extension = new TelnyxSimulatorExtension(builder -> builder.clock(clock));
    private TelnyxSimulator simulator;
    private ApiClient api;

    @BeforeEach
    void connect() {
        simulator = extension.simulator();
        api = new ApiClient(simulator);
    }

    @Test
    void aRepeatWithinAMinuteIsAnsweredAndHasNoEffect() {
        SimulatedCall call = answeredCall();
        api.command(call, "speak", SPEAK);
        clock.forward(Duration.ofSeconds(60));
        assertThat(api.command(call, "speak", SPEAK).data().path("result").asText()).isEqualTo("ok");
        call.hangup();
        simulator.transcript().awaitEvent("call.hangup");

        assertThat(simulator.transcript().events("call.speak.started")).hasSize(1);
    }

    @Test
    void aRepeatAfterAMinuteIsANewCommand() {
        SimulatedCall call = answeredCall();
        api.command(call, "speak", SPEAK);
        clock.forward(Duration.ofSeconds(61));
        api.command(call, "speak", SPEAK);

        assertThat(simulator.transcript().awaitEvents("call.speak.started", 2)).hasSize(2);
    }

    @Test
    void anotherCallMayHaveTheSameCommandId() {
        api.command(answeredCall(), "speak", SPEAK);
        api.command(answeredCall(), "speak", SPEAK);

        assertThat(simulator.transcript().awaitEvents("call.speak.started", 2)).hasSize(2);
    }

    @Test
    void aRepeatedDialGivesTheSameCall() {
        String first = api.dial(DIAL).data().path("call_control_id").asText();
        String second = api.dial(DIAL).data().path("call_control_id").asText();
        String other = api.dial(DIAL.replace("one", "two")).data().path("call_control_id").asText();

        assertThat(second).isEqualTo(first);
        assertThat(other).isNotEqualTo(first);
        assertThat(simulator.calls()).hasSize(2);
    }

    @Test
    void aRefusedCommandMayBeSentAgain() {
        SimulatedCall call = simulator.inboundCall("+15550100", "+15550199");
        assertThat(api.command(call, "speak", SPEAK).error()).isEqualTo("422 90034");
        api.command(call, "answer", "{}");

        assertThat(api.command(call, "speak", SPEAK).status()).isEqualTo(200);
        simulator.transcript().awaitEvent("call.speak.started");
    }

    @Test
    void aRepeatedHangupIsAnsweredThoughTheCallHasEnded() {
        SimulatedCall call = answeredCall();
        api.command(call, "hangup", "{'command_id':'bye'}");

        assertThat(api.command(call, "hangup", "{'command_id':'bye'}").status()).isEqualTo(200);
        assertThat(api.command(call, "hangup", "{'command_id':'other'}").error()).isEqualTo("422 90018");
    }

    private SimulatedCall answeredCall() {
        SimulatedCall call = simulator.inboundCall("+15550100", "+15550199");
        api.command(call, "answer", "{}");
        return call;
    }
}
