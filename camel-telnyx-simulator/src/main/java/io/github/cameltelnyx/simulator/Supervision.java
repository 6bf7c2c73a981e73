package io.github.cameltelnyx.simulator;

/** A call that listens in on another. What its role lets be heard is not simulated, as there is no sound. */
final class Supervision {

    private static final String KIND = "supervision";

    private Supervision() {
    }

    static void begin(SimulatedCall supervisor) {
        supervisor.activities().start(KIND, supervisor.callControlId(), ending -> {
        });
    }

    /** @throws Refusal when the call supervises none */
    static void require(SimulatedCall call) {
        if (!call.activities().runs(KIND)) {
            throw new Refusal(422, ApiError.unprocessable("The call supervises no other."));
        }
    }
}
