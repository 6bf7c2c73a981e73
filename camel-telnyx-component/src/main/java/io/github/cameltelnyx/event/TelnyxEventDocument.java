package io.github.cameltelnyx.event;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Map;

/**
 * Finds the parts of an event in its JSON document, which has them under {@code data} or, for a few types, at the top.
 */
record TelnyxEventDocument(Map<String, Object> root, Map<String, Object> data, String id, String eventType,
        Map<String, Object> payload) {

    static TelnyxEventDocument of(Map<String, Object> root) throws TelnyxEventException {
        boolean wrapped = root.containsKey("data");
        Map<String, Object> data = wrapped ? object(root, "data") : root;
        String eventType = text(data, "event_type");
        String id = text(data, "id");
        if (eventType == null || id == null) {
            throw new TelnyxEventException("it has no " + (eventType == null ? "event_type" : "id"));
        }
        if (!wrapped && (data.containsKey("created_at") || eventType.indexOf('.') < 0)) {
            throw new TelnyxEventException("it has the envelope of API version 1");
        }
        Map<String, Object> payload = data.get("payload") == null ? Map.of() : object(data, "payload");
        return new TelnyxEventDocument(root, data, id, eventType, payload);
    }

    OffsetDateTime occurredAt() {
        // Some conference events tell it in the payload.
        Object text = data.get("occurred_at") != null ? data.get("occurred_at") : payload.get("occurred_at");
        try {
            return text instanceof String time ? OffsetDateTime.parse(time) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    String recordType() {
        return text(data, "record_type");
    }

    Integer attempt() {
        return root.get("meta") instanceof Map<?, ?> meta && meta.get("attempt") instanceof Integer number ? number : null;
    }

    private static String text(Map<String, Object> map, String key) {
        return map.get(key) instanceof String text && !text.isEmpty() ? text : null;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Map<String, Object> map, String key) throws TelnyxEventException {
        if (map.get(key) instanceof Map<?, ?> object) {
            return (Map<String, Object>) object;
        }
        throw new TelnyxEventException("its " + key + " is no JSON object");
    }
}
