package io.github.cameltelnyx.simulator;

import java.time.Duration;
import java.util.Map;

import io.github.cameltelnyx.simulator.Behaviour.Needs;

/** What is done with a call's sound elsewhere, of which only its begin and end are told: forks and SIPREC sessions. */
final class MediaCommands {

    private static final String FORK = "fork";
    private static final String SIPREC = "siprec";

    private final Switchboard switchboard;

    MediaCommands(Switchboard switchboard) {
        this.switchboard = switchboard;
    }

    Map<String, Behaviour> behaviours() {
        return Map.of("calls/forkStart", new Behaviour(Needs.CALL_ANSWERED, MediaCommands::forkStart),
                "calls/forkStop", new Behaviour(Needs.CALL_ANSWERED, MediaCommands::forkStop),
                "calls/siprecStart", new Behaviour(Needs.CALL_ANSWERED, this::siprecStart),
                "calls/siprecStop", new Behaviour(Needs.CALL_ANSWERED, MediaCommands::siprecStop));
    }

    private static Map<String, Object> forkStart(CheckedCommand command) {
        SimulatedCall call = command.call();
        call.keep(command.body());
        Map<String, Object> payload = Map.of("stream_type", "decrypted");
        call.emit("call.fork.started", payload);
        call.activities().start(FORK, call.world().id(), ending -> call.emit("call.fork.stopped", payload));
        return Behaviour.OK;
    }

    private static Map<String, Object> forkStop(CheckedCommand command) {
        if (!command.call().activities().runs(FORK)) {
            throw new Refusal(422, ApiError.NOT_FORKED);
        }
        command.call().keep(command.body());
        command.call().activities().stop(FORK);
        return Behaviour.OK;
    }

    /** Whether the connector takes the session is said as of a callee. */
    private Map<String, Object> siprecStart(CheckedCommand command) {
        SimulatedCall call = command.call();
        call.keep(command.body());
        String cause = switchboard.callee(command.text("connector_name")).cause();
        if (cause != null) {
            call.later(Duration.ofSeconds(1), () -> call.emit("siprec.failed", Map.of("failure_cause", cause)));
            return Behaviour.OK;
        }
        call.emit("siprec.started", Map.of());
        call.activities()
                .start(SIPREC, call.world().id(),
                        ending -> call.emit("siprec.stopped", Map.of("hangup_cause", "normal_clearing")));
        return Behaviour.OK;
    }

    private static Map<String, Object> siprecStop(CheckedCommand command) {
        command.call().keep(command.body());
        command.call().activities().stop(SIPREC);
        return Behaviour.OK;
    }
}
