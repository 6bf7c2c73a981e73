package io.github.cameltelnyx.simulator;

import java.util.Map;

/** A call that its document sends into a conference. */
final class ConferenceNoun {

    private final TexmlOffice office;
    private final TexmlStep step;
    private final TexmlElement noun;

    ConferenceNoun(TexmlOffice office, TexmlStep step, TexmlElement noun) {
        this.office = office;
        this.step = step;
        this.noun = noun;
    }

    void begin() {
        TexmlConference conference = office.conferences().named(noun.text());
        conference.callback(step.flow().resolve(noun.target("statusCallback", "statusCallbackMethod")),
                noun.words("statusCallbackEvent", ""));
        TexmlParticipant participant = new TexmlParticipant(step.call(), noun.attributes().get("participantLabel"),
                () -> step.go(step.verb().target("action", "method"), Map.of("DialCallStatus", "completed")));
        participant.muted = noun.flag("muted", false);
        participant.startsConference = noun.flag("startConferenceOnEnter", true);
        participant.endsConference = noun.flag("endConferenceOnExit", false);
        conference.add(participant);
        conference.join(participant);
        if (noun.attribute("record", "do-not-record").equals("record-from-start")) {
            conference.record(participant, RecordingCallbacks.of(step, noun));
        }
        step.whenOver(() -> conference.leave(participant));
    }
}
