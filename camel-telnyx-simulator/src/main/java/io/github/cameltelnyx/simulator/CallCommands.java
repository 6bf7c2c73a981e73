package io.github.cameltelnyx.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.cameltelnyx.simulator.Behaviour.Needs;

/** Answering, hanging up, and looking at a call. */
final class CallCommands {

    private CallCommands() {
    }

    static Map<String, Behaviour> behaviours() {
        return Map.of("calls/answer", new Behaviour(Needs.CALL_ALIVE, CallCommands::answer),
                "calls/hangup", new Behaviour(Needs.CALL_ALIVE, CallCommands::hangup),
                "calls/get", new Behaviour(Needs.NOTHING, command -> describe(command.call())));
    }

    private static Map<String, Object> answer(CheckedCommand command) {
        SimulatedCall call = command.call();
        if (!call.incoming() || call.state() == CallState.ANSWERED) {
            throw new Refusal(422, ApiError.unprocessable("Only an incoming call that has not been answered can be."));
        }
        call.keep(command.body());
        call.answer();
        Map<String, Object> result = new LinkedHashMap<>(Behaviour.OK);
        if (command.body().containsKey("record")) {
            result.put("recording_id", call.recorder().start(RecordingSettings.ofDialOrAnswer(command.body())));
        }
        return result;
    }

    private static Map<String, Object> hangup(CheckedCommand command) {
        SimulatedCall call = command.call();
        call.keep(command.body());
        boolean abandoned = call.state() == CallState.RINGING;
        String cause = abandoned ? call.incoming() ? "call_rejected" : "originator_cancel" : "normal_clearing";
        call.end(cause, call.incoming() ? "callee" : "caller");
        return Behaviour.OK;
    }

    static Map<String, Object> describe(SimulatedCall call) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("record_type", "call");
        result.put("call_control_id", call.callControlId());
        result.put("call_leg_id", call.identity().callLegId());
        result.put("call_session_id", call.identity().callSessionId());
        result.put("is_alive", call.state() != CallState.ENDED);
        result.put("start_time", CallEvent.time(call.identity().startTime()));
        Instant end = call.endTime() == null ? call.world().now() : call.endTime();
        result.put("call_duration", Duration.between(call.identity().startTime(), end).toSeconds());
        if (call.endTime() != null) {
            result.put("end_time", CallEvent.time(call.endTime()));
        }
        if (call.clientState() != null) {
            result.put("client_state", call.clientState());
        }
        return result;
    }
}
