package io.github.cameltelnyx.simulator;

import java.time.Instant;
import java.util.Map;

/** Audio that goes to someone else while a call lasts: a stream, or a SIPREC session. Used on the timeline only. */
final class TexmlMediaSession {

    private final Kind kind;
    private final String sid;
    private final SimulatedTexmlCall call;
    private final String name;
    private final String track;
    private final TexmlTarget callback;
    private final Instant started;
    private Instant updated;
    private boolean stopped;

    TexmlMediaSession(Kind kind, SimulatedTexmlCall call, String name, String track, TexmlTarget callback) {
        this.kind = kind;
        this.sid = call.world().id();
        this.call = call;
        this.name = name;
        this.track = track;
        this.callback = callback;
        this.started = call.world().now();
        this.updated = started;
    }

    Kind kind() {
        return kind;
    }

    String sid() {
        return sid;
    }

    String name() {
        return name;
    }

    String track() {
        return track;
    }

    Instant started() {
        return started;
    }

    Instant updated() {
        return updated;
    }

    String status() {
        return stopped ? "stopped" : "in-progress";
    }

    void start() {
        tell("started");
        call.whenEnded(this::stop);
    }

    void stop() {
        if (!stopped) {
            stopped = true;
            updated = call.world().now();
            tell("stopped");
        }
    }

    private void tell(String what) {
        Map<String, Object> form = TexmlParameters.ids(call);
        form.put(kind.prefix + "Event", kind.event + "-" + what);
        form.put(kind.prefix + "Sid", sid);
        form.put("Timestamp", CallEvent.time(call.world().now()));
        if (kind == Kind.STREAM && name != null) {
            form.put("StreamName", name);
        }
        call.send("texml." + kind.event + "." + what, form, callback);
    }

    enum Kind {

        STREAM("Stream", "stream"), SIPREC("Siprec", "siprec");

        private final String prefix;
        private final String event;

        Kind(String prefix, String event) {
            this.prefix = prefix;
            this.event = event;
        }
    }
}
