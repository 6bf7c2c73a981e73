package io.github.cameltelnyx.simulator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A room where calls hear each other. Used on the timeline only. */
final class TexmlConference {

    private final TexmlOffice office;
    private final String sid;
    private final String name;
    private final Instant created;
    private final List<TexmlParticipant> participants = new ArrayList<>();
    private Instant updated;
    private String status = "init";
    private String endReason;
    private String endedBy;
    private TexmlTarget callback;
    private Set<String> callbackEvents = Set.of();
    private TexmlRecording recording;
    private int sequence;

    TexmlConference(TexmlOffice office, String sid, String name) {
        this.office = office;
        this.sid = sid;
        this.name = name;
        this.created = office.world().now();
        this.updated = created;
    }

    String sid() {
        return sid;
    }

    String name() {
        return name;
    }

    /** init, in-progress or completed. */
    String status() {
        return status;
    }

    Instant created() {
        return created;
    }

    Instant updated() {
        return updated;
    }

    /** Why it ended, in Telnyx's words, or null. */
    String endReason() {
        return endReason;
    }

    /** The call with which it ended, or null. */
    String endedBy() {
        return endedBy;
    }

    List<TexmlParticipant> participants() {
        return participants;
    }

    /** Where its progress is told: the first who says it decides. */
    void callback(TexmlTarget target, Set<String> events) {
        if (callback == null && target != null) {
            callback = target;
            callbackEvents = events;
        }
    }

    void add(TexmlParticipant participant) {
        participants.add(participant);
    }

    void join(TexmlParticipant participant) {
        participant.status = "connected";
        participant.call.happens("joins the conference " + name);
        if (status.equals("init") && participant.startsConference) {
            status = "in-progress";
            touch();
            tell("start", "conference-start", participant);
        }
        tell("join", "participant-join", participant);
    }

    void record(TexmlParticipant participant, RecordingCallbacks callbacks) {
        if (recording == null) {
            recording = office.recorder().start(participant.call, sid, "Conference", 1, "both", "mp3", callbacks);
        }
    }

    void leave(TexmlParticipant participant) {
        boolean connected = participant.connected();
        if (participant.status.equals("completed")) {
            return;
        }
        participant.status = "completed";
        participant.updated = office.world().now();
        if (connected) {
            participant.call.happens("leaves the conference " + name);
            tell("leave", "participant-leave", participant);
            if (participant.endsConference) {
                end("participant-with-end-conference-on-exit-left", participant);
            } else if (participants.stream().noneMatch(TexmlParticipant::connected)) {
                end("last-participant-left", participant);
            }
        }
        participant.left.run();
    }

    /** @param last with whom it ends, or null where a command ends it */
    void end(String reason, TexmlParticipant last) {
        if (status.equals("completed")) {
            return;
        }
        status = "completed";
        endReason = reason;
        endedBy = last == null ? null : last.call.callSid();
        touch();
        List.copyOf(participants).forEach(this::leave);
        if (recording != null) {
            office.recorder().stop(recording, false);
        }
        if (!participants.isEmpty()) {
            tell("end", "conference-end", last == null ? participants.get(0) : last);
        }
    }

    private void touch() {
        updated = office.world().now();
    }

    /** @param event as statusCallbackEvent names it */
    private void tell(String event, String told, TexmlParticipant participant) {
        int number = sequence++;
        if (callback != null && callbackEvents.contains(event)) {
            Map<String, Object> form = TexmlParameters.ids(participant.call);
            form.put("ConferenceSid", sid);
            form.put("FriendlyName", name);
            form.put("SequenceNumber", number);
            form.put("StatusCallbackEvent", told);
            form.put("Timestamp", CallEvent.time(office.world().now()));
            form.put("CallingPartyType", TexmlParameters.party(participant.call.from()));
            form.put("From", participant.call.from());
            form.put("To", participant.call.to());
            if (participant.label != null) {
                form.put("ParticipantLabel", participant.label);
            }
            participant.call.send("texml.conference." + told.replace("conference-", ""), form, callback);
        }
    }
}
