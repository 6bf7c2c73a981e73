package io.github.cameltelnyx.simulator;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
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
        return SignedRequest.json(deliveredTo, Json.prettyBytes(EventForm.of(type).wrap(this, attempt, deliveredTo)));
    }
}
