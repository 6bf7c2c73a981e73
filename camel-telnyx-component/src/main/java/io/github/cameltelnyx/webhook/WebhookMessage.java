package io.github.cameltelnyx.webhook;

import java.time.OffsetDateTime;

import io.github.cameltelnyx.EventMessage;
import io.github.cameltelnyx.TelnyxConstants;
import io.github.cameltelnyx.event.TelnyxEvent;
import io.github.cameltelnyx.event.TexmlRequest;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePattern;
import org.apache.camel.Message;

/**
 * What Telnyx signed, as routes get it.
 *
 * @param body         an event or a TeXML form
 * @param eventType    by which routes choose
 * @param id           its identity, or null where it has none
 * @param occurredAt   or null
 * @param callId       the call, or null
 * @param claimKey     by which it is taken once; null where every delivery is taken
 * @param form         whether it is a TeXML form, which is answered with a document
 * @param asksWhatToDo whether Telnyx goes on by the document that it is answered with
 */
record WebhookMessage(Object body, String eventType, String id, OffsetDateTime occurredAt, String callId, String claimKey,
        boolean form, boolean asksWhatToDo) {

    static WebhookMessage of(TelnyxEvent event) {
        return new WebhookMessage(event, event.getEventType(), event.getId(), event.getOccurredAt(), event.callControlId(),
                event.getId(), false, false);
    }

    static WebhookMessage of(TexmlRequest request) {
        // Whoever asks again what to do needs an answer again.
        String claimKey = request.asksWhatToDo() ? null : request.getId();
        return new WebhookMessage(request, request.getEventType(), request.getId(), request.getOccurredAt(),
                request.callControlId(), claimKey, true, request.asksWhatToDo());
    }

    /** The answer where there is nothing to say. */
    Reply thanks() {
        return form ? DocumentReply.empty() : Answer.OK;
    }

    ExchangePattern pattern() {
        return form ? ExchangePattern.InOut : ExchangePattern.InOnly;
    }

    void writeTo(Exchange exchange) {
        if (body instanceof TelnyxEvent event) {
            EventMessage.write(event, exchange);
            return;
        }
        Message message = exchange.getMessage();
        message.setBody(body);
        set(message, TelnyxConstants.EVENT_TYPE, eventType);
        set(message, TelnyxConstants.EVENT_ID, id);
        set(message, TelnyxConstants.EVENT_OCCURRED_AT, occurredAt);
        set(message, TelnyxConstants.CALL_CONTROL_ID, callId);
    }

    private static void set(Message message, String name, Object value) {
        if (value != null) {
            message.setHeader(name, value);
        }
    }

    /** The type and the identity, and nothing of what Telnyx says. */
    @Override
    public String toString() {
        return body.toString();
    }
}
