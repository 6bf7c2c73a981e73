package io.github.cameltelnyx.simulator;

import java.util.LinkedHashMap;
import java.util.Map;

/** In what an event's payload is wrapped. Telnyx's document differs between the types, and so does this. */
enum EventForm {

    USUAL,
    /** The time is in the payload, if anywhere. */
    WITHOUT_TIME,
    /** It has been made at a time of its own. */
    WITH_CREATION,
    /** Nothing is around it: neither {@code data} nor {@code meta}. */
    BARE;

    static EventForm of(String type) {
        if (type.equals("conference.floor.changed")) {
            return BARE;
        }
        if (type.equals("call.conversation.ended")) {
            return WITH_CREATION;
        }
        boolean usual = !type.startsWith("conference.") || type.matches("conference\\.participant\\.(joined|left)");
        return usual ? USUAL : WITHOUT_TIME;
    }

    Map<String, Object> wrap(CallEvent event, int attempt, String deliveredTo) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("record_type", "event");
        data.put("event_type", event.type());
        data.put("id", event.id().toString());
        if (this == USUAL || this == WITH_CREATION) {
            data.put("occurred_at", CallEvent.time(event.occurredAt()));
        }
        if (this == WITH_CREATION) {
            data.put("created_at", CallEvent.time(event.occurredAt()));
        }
        data.put("payload", event.payload());
        if (this == BARE) {
            return data;
        }
        Map<String, Object> envelope = new LinkedHashMap<>();
        envelope.put("data", data);
        Map<String, Object> meta = new LinkedHashMap<>();
        meta.put("attempt", attempt);
        meta.put("delivered_to", deliveredTo);
        envelope.put("meta", meta);
        return envelope;
    }
}
