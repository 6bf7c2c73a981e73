package io.github.cameltelnyx.simulator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Remembers what commands were answered, by their command_id, as long as Telnyx ignores a repeat. Not thread-safe. */
final class CommandMemory {

    /** As Telnyx's guide to its voice API says; its OpenAPI document names no time. */
    static final Duration WINDOW = Duration.ofSeconds(60);

    private final Clock clock;
    private final Map<Object, Remembered> answers = new HashMap<>();

    CommandMemory(Clock clock) {
        this.clock = clock;
    }

    /** @return what the command was answered, or null where it is none that came within the window */
    Object answerTo(Object commandId) {
        Remembered remembered = answers.get(commandId);
        return remembered == null || clock.instant().isAfter(remembered.at.plus(WINDOW)) ? null : remembered.answer;
    }

    void remember(Object commandId, Object answer) {
        if (commandId != null) {
            Instant oldest = clock.instant().minus(WINDOW);
            answers.values().removeIf(remembered -> remembered.at.isBefore(oldest));
            answers.put(commandId, new Remembered(clock.instant(), answer));
        }
    }

    private record Remembered(Instant at, Object answer) {
    }
}
