package io.github.cameltelnyx.simulator;

import java.util.LinkedHashMap;
import java.util.Map;

/** All conferences that there have been. Used on the timeline only. */
final class TexmlConferences {

    private final TexmlOffice office;
    private final Map<String, TexmlConference> conferences = new LinkedHashMap<>();

    TexmlConferences(TexmlOffice office) {
        this.office = office;
    }

    Map<String, TexmlConference> all() {
        return conferences;
    }

    /**
     * @return         the conference in a command's path
     * @throws Refusal when there is none
     */
    TexmlConference of(CheckedCommand command) {
        return TexmlResource.found(conferences.get(command.path().get("conference_sid")));
    }

    /** The conference of this name that has not ended, or a new one. */
    TexmlConference named(String name) {
        return conferences.values()
                .stream()
                .filter(conference -> conference.name().equals(name) && !conference.status().equals("completed"))
                .findFirst()
                .orElseGet(() -> create(name));
    }

    private TexmlConference create(String name) {
        TexmlConference conference = new TexmlConference(office, office.world().id(), name);
        conferences.put(conference.sid(), conference);
        return conference;
    }
}
