package io.github.cameltelnyx.simulator;

import java.util.ArrayList;
import java.util.List;

import io.github.cameltelnyx.simulator.TexmlMediaSession.Kind;

/** The streams and SIPREC sessions of one call. Used on the timeline only. */
final class TexmlMedia {

    private final SimulatedTexmlCall call;
    private final List<TexmlMediaSession> sessions = new ArrayList<>();

    TexmlMedia(SimulatedTexmlCall call) {
        this.call = call;
    }

    TexmlMediaSession start(Kind kind, String name, String track, TexmlTarget callback) {
        TexmlMediaSession session = new TexmlMediaSession(kind, call, name, track, callback);
        sessions.add(session);
        session.start();
        return session;
    }

    /** @param name the session's, or null for all of the kind */
    void stop(Kind kind, String name) {
        List.copyOf(sessions)
                .stream()
                .filter(session -> session.kind() == kind && (name == null || name.equals(session.name())))
                .forEach(TexmlMediaSession::stop);
    }

    /** @return the session, or null where there is none */
    TexmlMediaSession session(Kind kind, String sid) {
        return sessions.stream()
                .filter(session -> session.kind() == kind && session.sid().equals(sid))
                .findFirst()
                .orElse(null);
    }
}
