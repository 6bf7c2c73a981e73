package io.github.cameltelnyx.simulator;

import java.util.Set;

/**
 * What the application wants of a TeXML call. Immutable.
 *
 * @param statusCallback where the call's progress is told, or null
 * @param statusEvents   which of initiated, ringing, answered and completed
 * @param fallback       where a document is asked for when one could not be had, or null
 * @param parent         the call whose document dialled this one, or null
 */
record TexmlCallSettings(TexmlTarget statusCallback, Set<String> statusEvents, TexmlTarget fallback,
        SimulatedTexmlCall parent) {

    static final Set<String> ALL_EVENTS = Set.of("initiated", "ringing", "answered", "completed");
    static final TexmlCallSettings NONE = new TexmlCallSettings(null, Set.of(), null, null);

    TexmlCallSettings withStatusCallback(TexmlTarget target) {
        return target == null
                ? this
                : new TexmlCallSettings(target, statusEvents.isEmpty() ? Set.of("completed") : statusEvents, fallback, parent);
    }

    TexmlCallSettings withFallback(TexmlTarget target) {
        return target == null ? this : new TexmlCallSettings(statusCallback, statusEvents, target, parent);
    }
}
