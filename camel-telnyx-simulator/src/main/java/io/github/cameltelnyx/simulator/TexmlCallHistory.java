package io.github.cameltelnyx.simulator;

import java.time.Duration;
import java.time.Instant;

/** When a TeXML call was answered, and how and when it ended. Used on the timeline only. */
final class TexmlCallHistory {

    private final World world;
    private Instant answerTime;
    private Instant endTime;
    private Duration answered;
    private Duration ended;
    private String hangupCause = "";
    private String hangupSource = "";

    TexmlCallHistory(World world) {
        this.world = world;
    }

    void answer() {
        answerTime = world.now();
        answered = world.timeline().elapsed();
    }

    void end(String cause, String source) {
        endTime = world.now();
        ended = world.timeline().elapsed();
        hangupCause = cause;
        hangupSource = source;
    }

    /** Or null. */
    Instant answerTime() {
        return answerTime;
    }

    /** Or null. */
    Instant endTime() {
        return endTime;
    }

    String hangupCause() {
        return hangupCause;
    }

    String hangupSource() {
        return hangupSource;
    }

    /** How long it has lasted since it was answered, in full seconds on the call. */
    long seconds() {
        if (answered == null) {
            return 0;
        }
        return (ended == null ? world.timeline().elapsed() : ended).minus(answered).toSeconds();
    }
}
