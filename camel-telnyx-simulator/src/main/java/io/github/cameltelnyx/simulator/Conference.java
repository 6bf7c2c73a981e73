package io.github.cameltelnyx.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A conference of Call Control; those of TeXML are {@link TexmlConference}. Used on the timeline only. */
final class Conference {

    static final String ACTIVITY = "conference";

    private static final Duration LONGEST = Duration.ofHours(4);
    private static final int MOST = 250;

    private final World world;
    private final SimulatedCall creator;
    private final String id;
    private final String name;
    private final int maxParticipants;
    private final Object region;
    private final Instant created;
    private final Duration longest;
    private final ConferenceEvents events;
    private final Recorder recorder;
    private final AudioQueue audio;
    private final Timeline.Timer limit;
    private final List<ConferenceParticipant> participants = new ArrayList<>();
    private Instant updated;
    private boolean started;
    private boolean closed;
    private boolean ended;
    private String endReason;
    private SimulatedCall endedBy;
    private SimulatedCall speaker;

    /** @param body what create says */
    Conference(SimulatedCall creator, Map<String, Object> body) {
        this.world = creator.world();
        this.creator = creator;
        this.id = world.id();
        this.name = (String) body.get("name");
        this.maxParticipants = (Integer) body.getOrDefault("max_participants", MOST);
        this.region = body.getOrDefault("region", "US");
        this.started = !Boolean.FALSE.equals(body.get("start_conference_on_create"));
        this.created = world.now();
        this.updated = created;
        this.longest = body.get("duration_minutes") instanceof Integer minutes ? Duration.ofMinutes(minutes) : LONGEST;
        this.events = new ConferenceEvents(id, creator);
        this.recorder = new Recorder(new RecordedConference(this));
        this.audio = new AudioQueue(world.timeline(), new ConferenceAudio(this, null));
        this.limit = world.timeline().after(longest, () -> end("time_exceeded", null, true));
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    SimulatedCall creator() {
        return creator;
    }

    ConferenceEvents events() {
        return events;
    }

    Recorder recorder() {
        return recorder;
    }

    AudioQueue audio() {
        return audio;
    }

    /** Those included who have left. */
    List<ConferenceParticipant> participants() {
        return List.copyOf(participants);
    }

    List<ConferenceParticipant> present() {
        return participants.stream().filter(ConferenceParticipant::present).toList();
    }

    String status() {
        return ended ? "completed" : started ? "in_progress" : "init";
    }

    boolean ended() {
        return ended;
    }

    Instant expires() {
        return created.plus(longest);
    }

    void open() {
        events.tell("conference.created", creator, Map.of());
        join(creator, JoinSettings.CREATOR);
    }

    /** @throws Refusal when the conference takes the call not, or no other */
    void requireRoomFor(SimulatedCall call) {
        if (ended) {
            throw new Refusal(422, ApiError.CONFERENCE_ENDED);
        }
        if (closed || call.activities().runs(ACTIVITY, id)) {
            throw new Refusal(422, ApiError.JOIN_NOT_ALLOWED);
        }
        if (present().size() >= maxParticipants) {
            throw new Refusal(422, ApiError.TOO_MANY_PARTICIPANTS);
        }
    }

    /** The call leaves whom it talked to. Until the conference has started, everybody waits on hold. */
    void join(SimulatedCall call, JoinSettings settings) {
        call.bridge().leave();
        call.activities().stop(ACTIVITY);
        ConferenceParticipant participant = new ConferenceParticipant(this, call, settings);
        participants.add(participant);
        updated = world.now();
        Words floor = new Words(words -> speaks(participant));
        call.ears().add(floor);
        call.activities().start(ACTIVITY, id, ending -> {
            call.ears().remove(floor);
            left(participant);
        });
        events.tell("conference.participant.joined", call, Map.of());
        if (!started && settings.startsConference()) {
            started = true;
            present().forEach(one -> one.hold(one == participant && settings.hold()));
        } else if (!started) {
            participant.hold(true);
        }
    }

    void end(String reason, SimulatedCall by, boolean hangUp) {
        if (ended) {
            return;
        }
        ended = true;
        endReason = reason;
        endedBy = by;
        updated = world.now();
        limit.cancel();
        audio.stopAll();
        recorder.stopAll();
        List<ConferenceParticipant> rest = present();
        rest.forEach(participant -> participant.call.activities().stop(ACTIVITY, id));
        // The event has no word for an end by command.
        events.tell("conference.ended", by == null ? creator : by,
                reason.equals("ended_via_api") ? Map.of() : Map.of("reason", reason));
        if (hangUp) {
            // Later, not now: the hangup that may have led to it is told first.
            world.timeline().execute(() -> rest.forEach(participant -> participant.call.hangUpBySelf()));
        }
    }

    private void left(ConferenceParticipant participant) {
        participant.leave();
        participant.audio.stopAll();
        events.tell("conference.participant.left", participant.call, Map.of());
        updated = world.now();
        if (participant.endsConference()) {
            end("host_left", participant.call, true);
        } else if (present().isEmpty()) {
            end("all_left", participant.call, false);
        } else {
            closed |= participant.closesConference();
        }
    }

    /** The floor is with the one who spoke last. */
    private void speaks(ConferenceParticipant participant) {
        if (speaker != participant.call && !participant.muted() && !participant.onHold()) {
            speaker = participant.call;
            events.tell("conference.floor.changed", speaker, Map.of());
        }
    }

    /** As {@code conferences/get} tells it. */
    Map<String, Object> view() {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("record_type", "conference");
        view.put("id", id);
        view.put("name", name);
        view.put("status", status());
        view.put("region", region);
        view.put("connection_id", creator.identity().connectionId());
        view.put("created_at", CallEvent.time(created));
        view.put("expires_at", CallEvent.time(expires()));
        view.put("updated_at", CallEvent.time(updated));
        if (ended) {
            view.put("end_reason", endReason);
            if (endedBy != null) {
                view.put("ended_by", Map.of("call_control_id", endedBy.callControlId(), "call_session_id",
                        endedBy.identity().callSessionId()));
            }
        }
        return view;
    }
}
