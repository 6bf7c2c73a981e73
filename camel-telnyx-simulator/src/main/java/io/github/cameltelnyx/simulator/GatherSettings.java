package io.github.cameltelnyx.simulator;

import java.time.Duration;
import java.util.Map;

/**
 * What keys a gather takes, and how long it waits. Immutable.
 *
 * @param terminating   the key that ends it, or empty for none
 * @param first         how long it waits for the first key
 * @param between       how long it waits for another
 * @param overall       how long it takes at most, or null for as long as it takes
 * @param tries         how often the person is asked
 * @param ignoreInvalid whether keys that are not valid count as not pressed
 */
record GatherSettings(String id, int minimum, int maximum, String terminating, String valid, Duration first, Duration between,
        Duration overall, int tries, boolean ignoreInvalid) {

    private static final int MOST = 128;
    private static final int BETWEEN = 5000;
    private static final int TIMEOUT = 60000;
    private static final int TRIES = 3;

    /** As {@code gather} says it, which asks nothing and gives up after a time. */
    static GatherSettings ofGather(CheckedCommand command) {
        return of(command, command.call(), command.number("initial_timeout_millis", BETWEEN),
                millis(command, "timeout_millis", TIMEOUT), 1, false);
    }

    /** As the gathers say it that play or speak: the person has a time from the end of each prompt. */
    static GatherSettings ofPrompted(CheckedCommand command) {
        return of(command, command.call(), command.number("timeout_millis", TIMEOUT), null,
                command.number("maximum_tries", TRIES), false);
    }

    /** As it is said for a participant of a conference. */
    static GatherSettings ofConference(CheckedCommand command, SimulatedCall call) {
        int timeout = command.number("timeout_millis", TIMEOUT);
        return of(command, call, command.number("initial_timeout_millis", timeout), null,
                command.number("maximum_tries", TRIES), true);
    }

    private static GatherSettings of(CheckedCommand command, SimulatedCall call, int first, Duration overall, int tries,
            boolean ignoreInvalid) {
        Map<String, Object> body = command.body();
        String id = (String) body.getOrDefault("gather_id", call.world().id());
        return new GatherSettings(id, command.number("minimum_digits", 1), command.number("maximum_digits", MOST),
                (String) body.getOrDefault("terminating_digit", "#"),
                (String) body.getOrDefault("valid_digits", "0123456789#*"),
                Duration.ofMillis(first), millis(command, "inter_digit_timeout_millis", BETWEEN), overall, tries,
                ignoreInvalid);
    }

    private static Duration millis(CheckedCommand command, String name, int otherwise) {
        return Duration.ofMillis(command.number(name, otherwise));
    }

    boolean ends(char key) {
        return terminating.indexOf(key) >= 0;
    }

    boolean ignores(char key) {
        return ignoreInvalid && valid.indexOf(key) < 0;
    }

    boolean accepts(CharSequence keys) {
        return keys.length() >= minimum && keys.chars().allMatch(key -> valid.indexOf(key) >= 0);
    }
}
