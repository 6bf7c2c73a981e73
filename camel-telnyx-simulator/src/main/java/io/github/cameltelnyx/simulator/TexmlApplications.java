package io.github.cameltelnyx.simulator;

import java.util.LinkedHashMap;
import java.util.Map;

/** The account's TeXML applications: at first the one that calls come in on. Used on the timeline only. */
final class TexmlApplications {

    private final World world;
    private final Map<String, TexmlApplication> applications = new LinkedHashMap<>();
    private final TexmlApplication first;
    private long lastId = 2_000_000_000_000_000_000L;

    TexmlApplications(World world) {
        this.world = world;
        this.first = create(Map.of("friendly_name", "simulator"));
    }

    /** The one that calls come in on. */
    TexmlApplication first() {
        return first;
    }

    Map<String, TexmlApplication> all() {
        return applications;
    }

    TexmlApplication create(Map<String, Object> settings) {
        TexmlApplication application = new TexmlApplication(world, Long.toString(++lastId), settings);
        applications.put(application.id(), application);
        return application;
    }

    /** An id that is none of theirs stands for the first. */
    TexmlApplication orFirst(Object id) {
        return applications.getOrDefault(String.valueOf(id), first);
    }
}
