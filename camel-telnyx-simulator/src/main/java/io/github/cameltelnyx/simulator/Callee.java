package io.github.cameltelnyx.simulator;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;

/**
 * How someone whom the application dials takes it. The one who is dialled may also be a WebSocket that a call is streamed
 * to, or a SIPREC connector. Immutable.
 */
public final class Callee {

    /** How everybody takes a call where nothing else is said: they answer after two seconds. */
    static final Callee DEFAULT = answersAfter(Duration.ofSeconds(2));

    private final Duration rings;
    private final String cause;
    private final AnsweredBy answeredBy;
    private final Consumer<Person> behaviour;

    private Callee(Duration rings, String cause, AnsweredBy answeredBy, Consumer<Person> behaviour) {
        this.rings = rings;
        this.cause = cause;
        this.answeredBy = answeredBy;
        this.behaviour = behaviour;
    }

    private Callee(Duration rings, String cause) {
        this(rings, cause, AnsweredBy.PERSON, person -> {
        });
    }

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

    /** The same, answered by this: what answering machine detection finds. */
    public Callee by(AnsweredBy who) {
        return new Callee(rings, cause, who, behaviour);
    }

    /** The same, who presses these keys, as {@link SimulatedCall#press} says. */
    public Callee pressing(String keys) {
        return doing(person -> person.press(keys));
    }

    /** The same, who says this, as {@link SimulatedCall#say} says. */
    public Callee saying(String words) {
        return doing(person -> person.say(words));
    }

    /** The same, who tells an assistant this, as {@link SimulatedCall#tell} says. */
    public Callee telling(Map<String, Object> facts) {
        return doing(person -> person.tell(facts));
    }

    private Callee doing(Consumer<Person> more) {
        return new Callee(rings, cause, answeredBy, behaviour.andThen(more));
    }

    /** How long it rings first, on the simulated call; null for as long as the caller waits. */
    Duration rings() {
        return rings;
    }

    /** The cause with which the call ends then, or null where it is answered. */
    String cause() {
        return cause;
    }

    AnsweredBy answeredBy() {
        return answeredBy;
    }

    /** Has the person do what this one does. */
    void take(Person person) {
        behaviour.accept(person);
    }
}
