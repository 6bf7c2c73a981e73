package io.github.cameltelnyx.simulator;

import java.util.Map;

/** Whom a call talks to through Telnyx, and what becomes of it when that one goes. Used on the timeline only. */
final class CallBridge {

    private final SimulatedCall call;
    private SimulatedCall other;
    private Afterwards afterwards = Afterwards.HANG_UP;

    CallBridge(SimulatedCall call) {
        this.call = call;
    }

    /** The call it is bridged with, or null. */
    SimulatedCall other() {
        return other;
    }

    /** What {@code hold_after_unbridge} and {@code park_after_unbridge} say of the call. */
    void keep(Map<String, Object> body) {
        if (Boolean.TRUE.equals(body.get("hold_after_unbridge"))) {
            afterwards = Afterwards.HOLD;
        } else {
            afterwards = "self".equals(body.get("park_after_unbridge")) ? Afterwards.PARK : Afterwards.HANG_UP;
        }
    }

    /** Lets two calls talk to each other, and to nobody else. One that came in and was not answered is answered now. */
    void with(SimulatedCall peer) {
        leave();
        peer.bridge().leave();
        other = peer;
        peer.bridge().other = call;
        joined();
        peer.bridge().joined();
    }

    /** The call goes elsewhere, or has ended. */
    void leave() {
        SimulatedCall left = other;
        if (left != null) {
            other = null;
            left.bridge().abandoned();
        }
    }

    private void joined() {
        if (call.state() == CallState.RINGING) {
            call.answer();
        }
        call.emit("call.bridged", call.parties());
    }

    private void abandoned() {
        other = null;
        switch (afterwards) {
            case HANG_UP -> call.hangUpBySelf();
            case HOLD -> call.emit("call.hold", call.parties());
            case PARK -> {
            }
        }
        afterwards = Afterwards.HANG_UP;
    }

    private enum Afterwards {
        HANG_UP, HOLD, PARK
    }
}
