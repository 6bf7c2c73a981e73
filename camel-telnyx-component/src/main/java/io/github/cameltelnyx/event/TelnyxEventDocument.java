package io.github.cameltelnyx.event;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * Finds the parts of an event in its JSON document, which has them under {@code data} or, for a few types, at the top. The
 * oddities are those of Telnyx's OpenAPI document.
 *
 * @param id      null where the event has none
 * @param payload what the event says: the whole of it where there is no envelope around it
 */
record TelnyxEventDocument(Map<String, Object> root, Map<String, Object> data, String id, String eventType,
        Map<String, Object> payload) {

    /** The document's name for the one event that says of itself neither type nor record type. */
    private static final String CAMPAIGN = "campaignStatusUpdate";

    private static final String USUAL_TIME = "0000-00-00T00:00:00.000000Z";

    static TelnyxEventDocument of(Map<String, Object> root) throws TelnyxEventException {
        boolean wrapped = root.containsKey("data");
        Map<String, Object> data = wrapped ? object(root, "data") : root;
        if (!data.containsKey("event_type")) {
            return new TelnyxEventDocument(root, data, id(data), typeOfBare(data, wrapped), data);
        }
        String eventType = text(data, "event_type");
        if (eventType == null) {
            throw new TelnyxEventException("its event_type is no text");
        }
        if (!wrapped && (data.containsKey("created_at") || eventType.indexOf('.') < 0)) {
            throw new TelnyxEventException("it has the envelope of API version 1");
        }
        Map<String, Object> payload = data.get("payload") == null ? Map.of() : object(data, "payload");
        return new TelnyxEventDocument(root, data, id(data), eventType, payload);
    }

    /** A clicked link tells its kind as record type alone; a campaign is told by its own id. */
    private static String typeOfBare(Map<String, Object> data, boolean wrapped) throws TelnyxEventException {
        String recordType = text(data, "record_type");
        if (wrapped && recordType != null && !recordType.equals("event")) {
            return recordType;
        }
        if (!wrapped && recordType == null && text(data, "campaignId") != null) {
            return CAMPAIGN;
        }
        throw new TelnyxEventException("it has no event_type");
    }

    private static String id(Map<String, Object> data) throws TelnyxEventException {
        if (data.get("id") != null && text(data, "id") == null) {
            throw new TelnyxEventException("its id is no text");
        }
        return text(data, "id");
    }

    OffsetDateTime occurredAt() {
        // Some conference events tell it in the payload.
        Object text = data.get("occurred_at") != null ? data.get("occurred_at") : payload.get("occurred_at");
        return text instanceof String time ? time(time) : null;
    }

    /**
     * Null where the text is no time. The form in which Telnyx writes it is read by hand: the JDK's formatter takes half as long
     * for it as Jackson for the whole event.
     */
    static OffsetDateTime time(String text) {
        try {
            return hasUsualForm(text)
                    ? OffsetDateTime.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10), number(text, 11, 13),
                            number(text, 14, 16), number(text, 17, 19), number(text, 20, 26) * 1_000, ZoneOffset.UTC)
                    : OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean hasUsualForm(String text) {
        boolean fits = text.length() == USUAL_TIME.length();
        for (int i = 0; fits && i < text.length(); i++) {
            char character = text.charAt(i);
            fits = (character >= '0' && character <= '9' ? '0' : character) == USUAL_TIME.charAt(i);
        }
        return fits;
    }

    private static int number(String text, int start, int end) {
        return Integer.parseInt(text, start, end, 10);
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
