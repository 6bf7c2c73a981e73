package io.github.cameltelnyx.simulator;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.github.cameltelnyx.simulator.Behaviour.Needs;

/** Placing a call: it rings, and then it is answered or not. */
final class DialCommand {

    private static final int DEFAULT_TIMEOUT = 30;

    private final Switchboard switchboard;

    private DialCommand(Switchboard switchboard) {
        this.switchboard = switchboard;
    }

    static Map<String, Behaviour> behaviours(Switchboard switchboard) {
        return Map.of("calls/dial", new Behaviour(Needs.NOTHING, new DialCommand(switchboard)::dial));
    }

    private Map<String, Object> dial(CheckedCommand command) {
        Map<String, Object> body = command.body();
        String to = destination(body.get("to"));
        SimulatedCall call = switchboard.add(command.text("from"), to, false, command.text("connection_id"), session(body));
        call.keep(body);
        call.ring();
        String recordingId = body.containsKey("record") ? switchboard.world().id() : null;
        Callee callee = switchboard.callee(to);
        Duration patience = Duration.ofSeconds((Integer) body.getOrDefault("timeout_secs", DEFAULT_TIMEOUT));
        if (callee.rings() == null || callee.rings().compareTo(patience) > 0) {
            later(patience, call, () -> call.end("timeout", "caller"));
        } else if (callee.cause() != null) {
            later(callee.rings(), call, () -> call.end(callee.cause(), "callee"));
        } else {
            later(callee.rings(), call, () -> answered(call, body, recordingId));
        }
        Map<String, Object> result = CallCommands.describe(call);
        if (recordingId != null) {
            result.put("recording_id", recordingId);
        }
        return result;
    }

    private void later(Duration delay, SimulatedCall call, Runnable what) {
        switchboard.world().timeline().after(delay, () -> {
            if (call.state() == CallState.RINGING) {
                what.run();
            }
        });
    }

    private static void answered(SimulatedCall call, Map<String, Object> body, String recordingId) {
        call.answer();
        if (recordingId != null) {
            call.recorder().start(recordingId, RecordingSettings.ofDialOrAnswer(body));
        }
        if (body.containsKey("audio_url") || body.containsKey("media_name")) {
            call.audio().add(AudioCommands.file(call, body));
        }
    }

    /** A call that is linked to another shares its session. */
    private String session(Map<String, Object> body) {
        if (!body.containsKey("link_to")) {
            return null;
        }
        SimulatedCall linked = switchboard.call((String) body.get("link_to"));
        if (linked == null) {
            throw new Refusal(422, BodyCheck.invalid("link_to", "There is no call of this call_control_id."));
        }
        return linked.identity().callSessionId();
    }

    /** Of several numbers, the simulator rings the first. */
    private static String destination(Object to) {
        String first = to instanceof List<?> several ? several.isEmpty() ? "" : (String) several.get(0) : (String) to;
        requireNumber(first, "to");
        return first;
    }

    /** @throws Refusal when it is neither a number in E.164 form nor a SIP URI */
    static void requireNumber(String number, String parameter) {
        if (!number.matches("\\+[0-9]{2,15}") && !number.matches("(?i)sips?:.+")) {
            throw new Refusal(422, new ApiError("10016", "Phone number must be in +E164 format",
                    "The '" + parameter + "' parameter must be a number in E.164 form, or a SIP URI.", "/" + parameter));
        }
    }
}
