package io.github.cameltelnyx.simulator;

import java.time.Duration;
import java.time.Instant;

/** A recording of a TeXML call or conference. Used on the timeline only. */
final class TexmlRecording {

    private final String sid;
    private final SimulatedTexmlCall call;
    private final String conferenceSid;
    private final String source;
    private final int channels;
    private final String track;
    private final String format;
    private final RecordingCallbacks callbacks;
    private final Instant started;
    private final StringBuilder words = new StringBuilder();
    private Instant updated;
    private Duration begun;
    private Duration recorded = Duration.ZERO;
    private Duration longest;
    private String status = "in-progress";

    /**
     * @param source        what began it, in Telnyx's words, as in RecordVerb
     * @param channels      1 or 2
     * @param conferenceSid the conference that is recorded, or null where it is the call
     */
    TexmlRecording(String sid, SimulatedTexmlCall call, String conferenceSid, String source, int channels, String track,
            String format, RecordingCallbacks callbacks) {
        this.sid = sid;
        this.call = call;
        this.conferenceSid = conferenceSid;
        this.source = source;
        this.channels = channels;
        this.track = track;
        this.format = format;
        this.callbacks = callbacks;
        this.started = call.world().now();
        this.updated = started;
        this.begun = call.world().timeline().elapsed();
    }

    String sid() {
        return sid;
    }

    SimulatedTexmlCall call() {
        return call;
    }

    String conferenceSid() {
        return conferenceSid;
    }

    String source() {
        return source;
    }

    int channels() {
        return channels;
    }

    String track() {
        return track;
    }

    RecordingCallbacks callbacks() {
        return callbacks;
    }

    Instant started() {
        return started;
    }

    Instant updated() {
        return updated;
    }

    /** in-progress, paused, stopped (and not saved yet) or completed. */
    String status() {
        return status;
    }

    boolean running() {
        return status.equals("in-progress") || status.equals("paused");
    }

    void status(String newStatus) {
        if (status.equals("in-progress")) {
            recorded = recorded();
        } else if (newStatus.equals("in-progress")) {
            begun = call.world().timeline().elapsed();
        }
        status = newStatus;
        updated = call.world().now();
    }

    /** However late the machine is to end it. */
    void endsAfter(Duration length) {
        longest = length;
    }

    /** A part of a second counts as one. */
    long seconds() {
        return recorded().plusNanos(999_999_999).toSeconds();
    }

    private Duration recorded() {
        Duration sound = status.equals("in-progress")
                ? recorded.plus(call.world().timeline().elapsed().minus(begun))
                : recorded;
        return longest == null || sound.compareTo(longest) < 0 ? sound : longest;
    }

    /** What the person says while it runs, which is what its transcription says later. */
    void hears(String said) {
        words.append(words.length() == 0 ? "" : " ").append(said);
    }

    String words() {
        return words.length() == 0 ? "A simulated transcription." : words.toString();
    }

    /** A name that exists nowhere: the simulator has no sound to hand out. */
    String url() {
        return "https://recordings.telnyx.invalid/" + sid + "." + format;
    }
}
