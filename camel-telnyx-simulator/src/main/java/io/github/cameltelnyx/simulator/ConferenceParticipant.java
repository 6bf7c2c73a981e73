package io.github.cameltelnyx.simulator;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A call in a conference, or one that was. Used on the timeline only. */
final class ConferenceParticipant {

    final SimulatedCall call;
    final AudioQueue audio;
    private final Conference conference;
    private final String id;
    private final Instant created;
    private Instant updated;
    private boolean present = true;
    private boolean muted;
    private boolean onHold;
    private boolean endsConference;
    private boolean closesConference;
    private List<String> whispers;

    ConferenceParticipant(Conference conference, SimulatedCall call, JoinSettings settings) {
        this.conference = conference;
        this.call = call;
        this.audio = new AudioQueue(call.world().timeline(), new ConferenceAudio(conference, this));
        this.id = call.world().id();
        this.created = call.world().now();
        this.updated = created;
        this.muted = settings.mute();
        this.onHold = settings.hold();
        this.endsConference = settings.endsConference();
        this.closesConference = settings.closesConference();
        supervise(settings.role(), settings.whispers());
    }

    String id() {
        return id;
    }

    boolean present() {
        return present;
    }

    boolean muted() {
        return muted;
    }

    boolean onHold() {
        return onHold;
    }

    /** Whether only some hear it. */
    boolean whispering() {
        return !whispers.isEmpty();
    }

    boolean endsConference() {
        return endsConference;
    }

    boolean closesConference() {
        return closesConference;
    }

    void mute(boolean value) {
        muted = value;
        touch();
    }

    void hold(boolean value) {
        onHold = value;
        touch();
    }

    /** Whom a supervisor talks to. One who whispers to nobody only listens. */
    void supervise(String role, List<String> heardBy) {
        whispers = role.equals("whisper") ? heardBy : List.of();
        if (role.equals("monitor") || role.equals("whisper") && whispers.isEmpty()) {
            muted = true;
        }
        touch();
    }

    /** What update says. */
    void change(Map<String, Object> body) {
        endsConference = body.get("end_conference_on_exit") instanceof Boolean given ? given : endsConference;
        closesConference = body.get("soft_end_conference_on_exit") instanceof Boolean given ? given : closesConference;
        touch();
    }

    void leave() {
        present = false;
        touch();
    }

    /** As {@code conference-participants/list} tells it. */
    Map<String, Object> entry() {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("record_type", "participant");
        entry.putAll(view());
        entry.remove("conference_id");
        entry.put("conference", Map.of("id", conference.id(), "name", conference.name()));
        return entry;
    }

    /** As {@code conference-participants/get} tells it. */
    Map<String, Object> view() {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", id);
        view.put("call_control_id", call.callControlId());
        view.put("call_leg_id", call.identity().callLegId());
        view.put("conference_id", conference.id());
        view.put("status", present ? "joined" : "left");
        view.put("muted", muted);
        view.put("on_hold", onHold);
        view.put("whisper_call_control_ids", whispers);
        view.put("end_conference_on_exit", endsConference);
        view.put("soft_end_conference_on_exit", closesConference);
        view.put("created_at", CallEvent.time(created));
        view.put("updated_at", CallEvent.time(updated));
        return view;
    }

    private void touch() {
        updated = call.world().now();
    }
}
