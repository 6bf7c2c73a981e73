package io.github.cameltelnyx.simulator;

import java.util.Map;
import java.util.UUID;

/** Something that goes to the application, again and again until it is accepted or given up. Immutable. */
interface Webhook {

    UUID id();

    /** As in {@code call.answered} or {@code texml.recording.completed}. */
    String type();

    /** What it says, for the transcript. */
    Map<String, Object> payload();

    /** Where it goes, or null where it goes with all others. */
    String ownUrl();

    /**
     * @param attempt from 1
     * @param url     where it goes
     */
    SignedRequest request(int attempt, String url);
}
