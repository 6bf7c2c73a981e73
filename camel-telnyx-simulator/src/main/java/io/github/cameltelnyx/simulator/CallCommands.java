package io.github.cameltelnyx.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import io.github.cameltelnyx.simulator.Behaviour.Needs;

/** Answering, rejecting, hanging up, and looking at a call. */
final class CallCommands {

    /** How long Telnyx tells of a call that has ended. */
    static final Duration REMEMBERED = Duration.ofMinutes(10);

    private final UponAnswer uponAnswer;

    CallCommands(UponAnswer uponAnswer) {
        this.uponAnswer = uponAnswer;
    }

    Map<String, Behaviour> behaviours() {
        return Map.of("calls/answer", new Behaviour(Needs.CALL_ALIVE, this::answer),
                "calls/reject", new Behaviour(Needs.CALL_ALIVE, CallCommands::reject),
                "calls/hangup", new Behaviour(Needs.CALL_ALIVE, CallCommands::hangup),
                "calls/clientStateUpdate", Behaviour.NONE,
                "calls/sendDtmf", onTheLine(),
                "calls/sendSipInfo", onTheLine(),
                "calls/noiseSuppressionStart", onTheLine(),
                "calls/noiseSuppressionStop", onTheLine(),
                "calls/get", new Behaviour(Needs.NOTHING, CallCommands::get));
    }

    /** For a command whose effect is heard at the far end alone, and that has no event. */
    private static Behaviour onTheLine() {
        return new Behaviour(Needs.CALL_ANSWERED, Behaviour.NONE.effect());
    }

    private Map<String, Object> answer(CheckedCommand command) {
        SimulatedCall call = command.call();
        requireWaiting(call);
        call.keep(command.body());
        call.answer();
        Map<String, Object> result = new LinkedHashMap<>(Behaviour.OK);
        if (command.body().containsKey("record")) {
            result.put("recording_id", call.recorder().start(RecordingSettings.ofDialOrAnswer(command.body())));
        }
        uponAnswer.begin(call, command.body(), AnsweredBy.PERSON);
        return result;
    }

    private static Map<String, Object> reject(CheckedCommand command) {
        requireWaiting(command.call());
        command.call().keep(command.body());
        command.call().end(command.text("cause").toLowerCase(Locale.ROOT), "callee");
        return Behaviour.OK;
    }

    private static void requireWaiting(SimulatedCall call) {
        if (!call.incoming() || call.state() == CallState.ANSWERED) {
            throw new Refusal(422, ApiError.unprocessable("The call must be an incoming one that has not been answered."));
        }
    }

    private static Map<String, Object> hangup(CheckedCommand command) {
        command.call().keep(command.body());
        command.call().hangUpBySelf();
        return Behaviour.OK;
    }

    private static Map<String, Object> get(CheckedCommand command) {
        Instant end = command.call().endTime();
        if (end != null && command.call().world().now().isAfter(end.plus(REMEMBERED))) {
            throw new Refusal(404, ApiError.NOT_FOUND);
        }
        return describe(command.call());
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
