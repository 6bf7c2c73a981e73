package io.github.cameltelnyx.simulator;

import java.time.Duration;

/** How the one who is called takes it. */
final class TexmlRinging {

    private TexmlRinging() {
    }

    static void begin(SimulatedTexmlCall call, Callee callee, int patienceSeconds, Runnable answered) {
        Duration patience = Duration.ofSeconds(patienceSeconds);
        if (callee.rings() == null || callee.rings().compareTo(patience) > 0) {
            later(patience, call, () -> call.end("no-answer", "timeout", "caller"));
        } else if (callee.cause() != null) {
            later(callee.rings(), call, () -> call.end("busy", callee.cause(), "callee"));
        } else {
            later(callee.rings(), call, () -> {
                call.answer();
                callee.take(call.person());
                answered.run();
            });
        }
    }

    private static void later(Duration delay, SimulatedTexmlCall call, Runnable what) {
        call.world().timeline().after(delay, () -> {
            if (call.state() == CallState.RINGING) {
                what.run();
            }
        });
    }
}
