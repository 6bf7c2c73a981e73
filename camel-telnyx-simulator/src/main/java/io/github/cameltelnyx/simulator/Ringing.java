package io.github.cameltelnyx.simulator;

import java.time.Duration;
import java.util.Map;

/** How the one who is dialled takes it. */
final class Ringing {

    /** How long it rings where nothing is said. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private Ringing() {
    }

    /**
     * Begins it.
     *
     * @param body     what dial or transfer say of it
     * @param answered done once the call was answered
     */
    static void begin(SimulatedCall call, Callee callee, Map<String, Object> body, Runnable answered) {
        call.ring();
        Duration patience = body.get("timeout_secs") instanceof Integer seconds ? Duration.ofSeconds(seconds) : PATIENCE;
        if (callee.rings() == null || callee.rings().compareTo(patience) > 0) {
            later(patience, call, () -> call.end("timeout", "caller"));
        } else if (callee.cause() != null) {
            later(callee.rings(), call, () -> call.end(callee.cause(), "callee"));
        } else {
            later(callee.rings(), call, () -> answer(call, callee, body, answered));
        }
    }

    private static void answer(SimulatedCall call, Callee callee, Map<String, Object> body, Runnable answered) {
        call.answer();
        callee.take(call.person());
        MachineDetection.begin(call, callee.answeredBy(), body);
        answered.run();
    }

    private static void later(Duration delay, SimulatedCall call, Runnable what) {
        call.later(delay, () -> {
            if (call.state() == CallState.RINGING) {
                what.run();
            }
        });
    }
}
