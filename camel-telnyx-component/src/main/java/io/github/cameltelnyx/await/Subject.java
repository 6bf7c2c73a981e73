package io.github.cameltelnyx.await;

import io.github.cameltelnyx.event.TelnyxEvent;

/**
 * What a command works on and an event tells of. Each is null where it is not known.
 *
 * @param callControlId the call
 * @param callLegId     the same call by the identity that all its events have; a few, as {@code call.recording.saved}, have no other
 * @param conferenceId  the conference
 */
public record Subject(String callControlId, String callLegId, String conferenceId) {

    /** Of a command that makes it: Telnyx's answer tells. */
    public static final Subject UNKNOWN = new Subject(null, null, null);

    static Subject of(TelnyxEvent event) {
        return new Subject(event.callControlId(), text(event, "call_leg_id"), text(event, "conference_id"));
    }

    private static String text(TelnyxEvent event, String field) {
        return event.getPayload().get(field) instanceof String text && !text.isEmpty() ? text : null;
    }

    boolean isKnown() {
        return callControlId != null || conferenceId != null;
    }
}
