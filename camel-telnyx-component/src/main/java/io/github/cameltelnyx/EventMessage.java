package io.github.cameltelnyx;

import io.github.cameltelnyx.await.CallLegs;
import io.github.cameltelnyx.event.TelnyxEvent;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/** How an event becomes an exchange's message, where a route begins with it and where a step waited for it. Stateless and thread-safe. */
public final class EventMessage {

    private EventMessage() {
    }

    /** Sets the body and the headers that describe it. A header of what the event does not tell stays as it was. */
    public static void write(TelnyxEvent event, Exchange exchange) {
        Message message = exchange.getMessage();
        message.setBody(event);
        set(message, TelnyxConstants.EVENT_TYPE, event.getEventType());
        set(message, TelnyxConstants.EVENT_ID, event.getId());
        set(message, TelnyxConstants.EVENT_OCCURRED_AT, event.getOccurredAt());
        set(message, TelnyxConstants.EVENT_ATTEMPT, event.getAttempt());
        set(message, TelnyxConstants.EVENT_CLIENT_STATE, event.clientState());
        set(message, TelnyxConstants.CALL_CONTROL_ID, event.callControlId());
        CallLegs.remember(exchange, event);
    }

    private static void set(Message message, String name, Object value) {
        if (value != null) {
            message.setHeader(name, value);
        }
    }
}
