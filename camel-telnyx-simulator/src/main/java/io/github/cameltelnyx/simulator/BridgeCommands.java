package io.github.cameltelnyx.simulator;

import java.util.HashMap;
import java.util.Map;

import io.github.cameltelnyx.simulator.Behaviour.Needs;

/** Letting calls talk to each other, handing them over, and sending them elsewhere. */
final class BridgeCommands {

    private final Switchboard switchboard;

    BridgeCommands(Switchboard switchboard) {
        this.switchboard = switchboard;
    }

    Map<String, Behaviour> behaviours() {
        return Map.of("calls/bridge", new Behaviour(Needs.CALL_ALIVE, this::bridge),
                "calls/transfer", new Behaviour(Needs.CALL_ALIVE, this::transfer),
                "calls/refer", new Behaviour(Needs.CALL_ANSWERED, this::refer),
                "calls/switchSupervisorRole", new Behaviour(Needs.CALL_ANSWERED, command -> {
                    Supervision.require(command.call());
                    return Behaviour.OK;
                }));
    }

    private Map<String, Object> bridge(CheckedCommand command) {
        SimulatedCall call = command.call();
        Map<String, Object> body = command.body();
        SimulatedCall other = other(command);
        if (other == call) {
            throw new Refusal(422, BodyCheck.invalid("call_control_id", "A call cannot be bridged with itself."));
        }
        if (command.flag("prevent_double_bridge") && other.bridge().other() != null) {
            throw new Refusal(422, ApiError.unprocessable("The other call is bridged already."));
        }
        call.keep(body);
        call.bridge().keep(body);
        connectOnceAnswered(call, other, body);
        return Behaviour.OK;
    }

    /** A queue loses its first call, whether the bridge comes about or not. */
    private SimulatedCall other(CheckedCommand command) {
        if (command.body().containsKey("queue")) {
            SimulatedCall first = switchboard.world().stores().queues().named(command.text("queue")).first();
            return switchboard.aliveCall(first.callControlId(), "queue");
        }
        if (command.body().containsKey("video_room_id")) {
            throw new Refusal(422, ApiError.unprocessable("The simulator has no video rooms."));
        }
        if (!command.body().containsKey("call_control_id")) {
            throw new Refusal(422, BodyCheck.missing("call_control_id"));
        }
        return switchboard.aliveCall(command.text("call_control_id"), "call_control_id");
    }

    /** A dialled call that still rings is waited for. */
    private static void connectOnceAnswered(SimulatedCall call, SimulatedCall other, Map<String, Object> body) {
        Runnable connect = () -> {
            if (call.state() != CallState.ENDED && other.state() != CallState.ENDED) {
                call.bridge().with(other);
                if (body.containsKey("record")) {
                    call.recorder().start(RecordingSettings.ofDialOrAnswer(body));
                }
            }
        };
        for (SimulatedCall leg : new SimulatedCall[]{call, other}) {
            if (leg.state() == CallState.RINGING && !leg.incoming()) {
                leg.whenAnswered(connect);
                return;
            }
        }
        connect.run();
    }

    /** The call stays as it is where the other is not answered. */
    private Map<String, Object> transfer(CheckedCommand command) {
        SimulatedCall call = command.call();
        Map<String, Object> body = command.body();
        String to = Destination.of(body).address();
        String from = (String) body.getOrDefault("from", call.to());
        call.events().keep(body);
        call.bridge().keep(body);
        SimulatedCall leg = switchboard.add(from, to, false, call.identity().connectionId(), call.identity().callSessionId());
        Map<String, Object> left = new HashMap<>(body);
        left.put("client_state", body.get("target_leg_client_state"));
        leg.keep(left);
        call.activities().start("transfer", leg.callControlId(), ending -> leg.hangUpBySelf());
        leg.activities()
                .start("transfer", call.callControlId(), ending -> call.activities()
                        .forget("transfer", leg.callControlId()));
        Ringing.begin(leg, switchboard.callee(to), body, () -> announce(call, leg, body));
        return Behaviour.OK;
    }

    /** The one who answered may first hear something. */
    private static void announce(SimulatedCall call, SimulatedCall leg, Map<String, Object> body) {
        Runnable connect = () -> {
            if (call.activities().runs("transfer", leg.callControlId())) {
                call.activities().forget("transfer", leg.callControlId());
                leg.activities().forget("transfer", call.callControlId());
                call.bridge().with(leg);
                if (body.containsKey("record")) {
                    call.recorder().start(RecordingSettings.ofDialOrAnswer(body));
                }
            }
        };
        if (body.containsKey("audio_url") || body.containsKey("media_name")) {
            leg.audio().add(AudioCommands.file(leg.world(), body).then(connect));
        } else {
            connect.run();
        }
    }

    /** The caller's own system dials: whom, and how that one takes it, is said as for a dialled number. */
    private Map<String, Object> refer(CheckedCommand command) {
        SimulatedCall call = command.call();
        call.keep(command.body());
        tellRefer(call, "started", 100);
        Callee callee = switchboard.callee(command.text("sip_address"));
        boolean reached = callee.rings() != null && callee.cause() == null;
        int failure = "user_busy".equals(callee.cause()) ? 486 : "call_rejected".equals(callee.cause()) ? 603 : 408;
        call.later(callee.rings() == null ? Ringing.PATIENCE : callee.rings(),
                () -> tellRefer(call, reached ? "completed" : "failed", reached ? 200 : failure));
        return Behaviour.OK;
    }

    private static void tellRefer(SimulatedCall call, String event, int sipStatus) {
        Map<String, Object> payload = call.parties();
        payload.put("sip_notify_response", sipStatus);
        call.emit("call.refer." + event, payload);
    }
}
