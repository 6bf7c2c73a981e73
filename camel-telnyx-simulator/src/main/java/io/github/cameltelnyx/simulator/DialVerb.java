package io.github.cameltelnyx.simulator;

import java.util.List;

/** Connects a call with a number, a SIP address, a conference, or someone who waits in a queue. */
final class DialVerb {

    private final TexmlOffice office;

    DialVerb(TexmlOffice office) {
        this.office = office;
    }

    void begin(TexmlStep step) {
        TexmlElement dial = step.verb();
        for (TexmlElement conference : dial.children("Conference")) {
            new ConferenceNoun(office, step, conference).begin();
            return;
        }
        for (TexmlElement queue : dial.children("Queue")) {
            office.queues().named(queue.text()).dial(step);
            return;
        }
        List<TexmlElement> parties = dial.children()
                .stream()
                .filter(child -> child.name().equals("Number") || child.name().equals("Sip"))
                .toList();
        new Dialling(office, step).begin(parties.isEmpty() ? List.of(dial) : parties);
    }
}
