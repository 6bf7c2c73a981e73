package io.github.cameltelnyx.simulator;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** All conferences of Call Control that there have been; those of TeXML are {@link TexmlConferences}. */
final class Conferences {

    private final Map<String, Conference> conferences = new LinkedHashMap<>();

    Collection<Conference> all() {
        return conferences.values();
    }

    /** @throws Refusal when one of the name is going on */
    Conference create(SimulatedCall creator, Map<String, Object> body) {
        if (goingOn(body.get("name")) != null) {
            throw new Refusal(422, ApiError.CONFERENCE_NAME);
        }
        Conference conference = new Conference(creator, body);
        conferences.put(conference.id(), conference);
        return conference;
    }

    /**
     * The conference in a command's path.
     *
     * @throws Refusal when there is none
     */
    Conference of(CheckedCommand command) {
        String id = command.path().getOrDefault("id", command.path().get("conference_id"));
        Conference conference = conferences.get(id);
        if (conference == null) {
            throw new Refusal(404, ApiError.CONFERENCE_ID);
        }
        return conference;
    }

    /** As {@link #of}, where it must not have ended. */
    Conference goingOn(CheckedCommand command) {
        Conference conference = of(command);
        if (conference.ended()) {
            throw new Refusal(422, ApiError.CONFERENCE_ENDED);
        }
        return conference;
    }

    /** The conference that a dialled call shall join, or null where it shall join none. */
    Conference ofDial(Map<String, Object> body) {
        if (!(body.get("conference_config") instanceof Map<?, ?> config)) {
            return null;
        }
        Conference conference = config.containsKey("id")
                ? conferences.get(config.get("id"))
                : goingOn(config.get("conference_name"));
        if (conference == null) {
            throw new Refusal(422, BodyCheck.invalid("conference_config", "No such conference is going on."));
        }
        return conference;
    }

    private Conference goingOn(Object name) {
        return conferences.values()
                .stream()
                .filter(conference -> Objects.equals(conference.name(), name) && !conference.ended())
                .findFirst()
                .orElse(null);
    }
}
