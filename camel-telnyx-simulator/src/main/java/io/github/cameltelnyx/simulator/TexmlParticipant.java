package io.github.cameltelnyx.simulator;

import java.time.Instant;

/** A call in a conference. Used on the timeline only. */
final class TexmlParticipant {

    final SimulatedTexmlCall call;
    final String label;
    final Instant joined;
    final Runnable left;
    boolean startsConference = true;
    boolean endsConference;
    boolean muted;
    boolean hold;
    boolean coaching;
    String coachedCallSid;
    Instant updated;
    /** connecting, connected or completed. */
    String status = "connecting";

    /** @param left what the call does once it is out of the conference, where it is not what took it out */
    TexmlParticipant(SimulatedTexmlCall call, String label, Runnable left) {
        this.call = call;
        this.label = label;
        this.left = left;
        this.joined = call.world().now();
        this.updated = joined;
    }

    boolean connected() {
        return status.equals("connected");
    }
}
