package io.github.cameltelnyx.simulator;

import java.util.Map;

import io.github.cameltelnyx.simulator.Behaviour.Needs;

/** Placing a call: it rings, and then it is answered or not. */
final class DialCommand {

    private final Switchboard switchboard;
    private final UponAnswer uponAnswer;
    private final Conferences conferences;

    DialCommand(Switchboard switchboard, UponAnswer uponAnswer, Conferences conferences) {
        this.switchboard = switchboard;
        this.uponAnswer = uponAnswer;
        this.conferences = conferences;
    }

    Map<String, Behaviour> behaviours() {
        return Map.of("calls/dial", new Behaviour(Needs.NOTHING, this::dial));
    }

    private Map<String, Object> dial(CheckedCommand command) {
        Map<String, Object> body = command.body();
        String to = Destination.of(body).address();
        SimulatedCall linked = named(body, "link_to");
        SimulatedCall supervised = named(body, "supervise_call_control_id");
        boolean bridging = command.flag("bridge_on_answer") || command.flag("bridge_intent");
        if (linked == null && (bridging || body.containsKey("park_after_unbridge"))) {
            throw new Refusal(422, BodyCheck.missing("link_to"));
        }
        Conference conference = conferences.ofDial(body);
        String from = command.flag("bridge_intent") ? linked.from() : command.text("from");
        // A call that is linked to another shares its session.
        SimulatedCall call = switchboard.add(from, to, false, command.text("connection_id"),
                linked == null ? null : linked.identity().callSessionId());
        call.keep(body);
        call.bridge().keep(body);
        String recordingId = body.containsKey("record") ? switchboard.world().id() : null;
        Map<String, Object> result = CallCommands.describe(call);
        // Telnyx's document: dialling is asynchronous, so the call that it answers with is never alive yet.
        result.put("is_alive", false);
        if (recordingId != null) {
            result.put("recording_id", recordingId);
        }
        Ringing.begin(call, switchboard.callee(to), body, () -> {
            record(call, body, recordingId);
            uponAnswer.begin(call, body, switchboard.callee(to).answeredBy());
            if (command.flag("bridge_on_answer")) {
                bridge(call, linked, command.flag("prevent_double_bridge"));
            }
            if (supervised != null) {
                Supervision.begin(call);
            }
            if (conference != null) {
                conference.join(call, JoinSettings.ofDial(body));
            }
        });
        return result;
    }

    private static void record(SimulatedCall call, Map<String, Object> body, String recordingId) {
        if (recordingId != null) {
            call.recorder().start(recordingId, RecordingSettings.ofDialOrAnswer(body));
        }
        if (body.containsKey("audio_url") || body.containsKey("media_name")) {
            call.audio().add(AudioCommands.file(call.world(), body));
        }
    }

    private static void bridge(SimulatedCall call, SimulatedCall linked, boolean onlyOnce) {
        if (linked.state() == CallState.ENDED || onlyOnce && linked.bridge().other() != null) {
            call.hangUpBySelf();
        } else {
            linked.bridge().with(call);
        }
    }

    private SimulatedCall named(Map<String, Object> body, String parameter) {
        if (!body.containsKey(parameter)) {
            return null;
        }
        SimulatedCall named = switchboard.call((String) body.get(parameter));
        if (named == null) {
            throw new Refusal(422, BodyCheck.invalid(parameter, "There is no call of this call_control_id."));
        }
        return named;
    }
}
