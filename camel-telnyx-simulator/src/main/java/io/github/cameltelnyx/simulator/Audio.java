package io.github.cameltelnyx.simulator;

import java.time.Duration;
import java.util.Map;

/**
 * Something that is heard on a call: an audio file or speech. Immutable.
 *
 * @param kind   which of both
 * @param media  what its events say about it
 * @param length how long it is heard, on the simulated call; null for without end
 */
record Audio(Kind kind, Map<String, Object> media, Duration length) {

    enum Kind {

        PLAYBACK("call.playback"), SPEECH("call.speak");

        private final String events;

        Kind(String events) {
            this.events = events;
        }

        String started() {
            return events + ".started";
        }

        String ended() {
            return events + ".ended";
        }

        /** Telnyx's document has no word for speech that a command stopped, so it has been completed. */
        String cancelled() {
            return this == PLAYBACK ? "cancelled" : "completed";
        }
    }
}
