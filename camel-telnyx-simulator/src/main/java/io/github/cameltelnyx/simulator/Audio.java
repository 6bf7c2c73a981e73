package io.github.cameltelnyx.simulator;

import java.time.Duration;
import java.util.Map;

/**
 * Something that is heard on a call or in a conference. Immutable.
 *
 * @param kind   what it is
 * @param media  what its events say about it
 * @param length how long it is heard, on the simulated call; null for without end
 * @param after  what is done once it has ended or was stopped, or will never be heard
 */
record Audio(Kind kind, Map<String, Object> media, Duration length, Runnable after) {

    Audio(Kind kind, Map<String, Object> media, Duration length) {
        this(kind, media, length, () -> {
        });
    }

    Audio then(Runnable what) {
        return new Audio(kind, media, length, what);
    }

    enum Kind {

        /** A file. */
        PLAYBACK("playback"),
        /** A file of a name that the account does not have: it ends before it begins. */
        MISSING("playback"),
        /** A text. */
        SPEECH("speak"),
        /** Something of which no event tells. */
        PROMPT("");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As events name it. */
        String word() {
            return word;
        }

        /** Telnyx's document has no word for speech that a command stopped, so it has been completed. */
        String cancelled() {
            return this == PLAYBACK ? "cancelled" : "completed";
        }
    }
}
