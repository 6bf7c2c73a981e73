package io.github.cameltelnyx.simulator;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** A call in a conference. Used on the timeline only. */
final class TexmlParticipant {

    private static final Set<String> ANNOUNCEMENT = Set.of("Play", "Say", "Pause", "Redirect");

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

    /** Hears a document beside the conference. @param target null for none */
    void hear(TexmlTarget target) {
        if (target != null) {
            call.flows().beside(ANNOUNCEMENT, Map.of(), () -> {
            }).go(target, Map.of());
        }
    }

    boolean connected() {
        return status.equals("connected");
    }
}
