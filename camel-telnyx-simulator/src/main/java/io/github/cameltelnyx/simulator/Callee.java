package io.github.cameltelnyx.simulator;

import java.time.Duration;

/**
 * How someone whom the application dials takes it. Immutable.
 *
 * @param rings how long it rings first, on the simulated call; null for as long as the caller waits
 * @param cause the cause with which the call ends then, or null where it is answered
 */
public record Callee(Duration rings, String cause) {

    /** How everybody takes a call where nothing else is said: they answer after two seconds. */
    static final Callee DEFAULT = answersAfter(Duration.ofSeconds(2));

    /** Answers after so much ringing. */
    public static Callee answersAfter(Duration ringing) {
        return new Callee(ringing, null);
    }

    /** Is on the phone: the call ends with {@code user_busy}. */
    public static Callee busy() {
        return new Callee(Duration.ofSeconds(1), "user_busy");
    }

    /** Declines after so much ringing: the call ends with {@code call_rejected}. */
    public static Callee rejectsAfter(Duration ringing) {
        return new Callee(ringing, "call_rejected");
    }

    /** Lets it ring until the caller's {@code timeout_secs} (30 where it says none): the call ends with {@code timeout}. */
    public static Callee neverAnswers() {
        return new Callee(null, "timeout");
    }
}
