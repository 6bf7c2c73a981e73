package io.github.cameltelnyx.await;

import io.github.cameltelnyx.event.TelnyxEvent;
import org.apache.camel.Exchange;

/**
 * Keeps with an exchange by which other identity its call is told: a few events, as {@code call.recording.saved}, name the leg
 * alone. Stateless and thread-safe.
 */
public final class CallLegs {

    private static final String PROPERTY = "CamelTelnyxCallLeg";

    private CallLegs() {
    }

    /** To be called with each event that becomes the exchange's message. */
    public static void remember(Exchange exchange, TelnyxEvent event) {
        Subject call = Subject.of(event);
        if (call.callControlId() != null && call.callLegId() != null) {
            exchange.setProperty(PROPERTY, call);
        }
    }

    /** The call's leg, where the exchange knows it. */
    private static String legOf(Exchange exchange, String callControlId) {
        Subject known = exchange.getProperty(PROPERTY, Subject.class);
        return known != null && known.callControlId().equals(callControlId) ? known.callLegId() : null;
    }

    /** What a command to this call, this conference, or both works on. */
    public static Subject subject(Exchange exchange, String callControlId, String conferenceId) {
        return new Subject(callControlId, callControlId == null ? null : legOf(exchange, callControlId), conferenceId);
    }
}
