package io.github.cameltelnyx.simulator;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Something that Telnyx tells. Immutable.
 *
 * @param ownUrl where its call wanted its events when it happened, or null where they go with all others
 */
record CallEvent(UUID id, String type, Instant occurredAt, Map<String, Object> payload, String ownUrl)
        implements
            Webhook {

    private static final DateTimeFormatter MICROSECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'")
            .withZone(ZoneOffset.UTC);

    static String time(Instant instant) {
        return MICROSECONDS.format(instant);
    }

    /** A second delivery differs from the first in its attempt alone. */
    @Override
    public SignedRequest request(int attempt, String deliveredTo) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("record_type", "event");
        data.put("event_type", type);
        data.put("id", id.toString());
        data.put("occurred_at", time(occurredAt));
        data.put("payload", payload);
        Map<String, Object> envelope = new LinkedHashMap<>();
        envelope.put("data", data);
        Map<String, Object> meta = new LinkedHashMap<>();
        meta.put("attempt", attempt);
        meta.put("delivered_to", deliveredTo);
        envelope.put("meta", meta);
        return SignedRequest.json(deliveredTo, Json.prettyBytes(envelope));
    }
}
