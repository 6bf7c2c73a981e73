package io.github.cameltelnyx.event;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Map;

/**
 * An event that Telnyx sent and signed. Immutable, with null for what the event does not have.
 */
public final class TelnyxEvent {

    private final String id;
    private final String eventType;
    private final OffsetDateTime occurredAt;
    private final String recordType;
    private final Integer attempt;
    private final Map<String, Object> payload;
    private final Map<String, Object> document;
    private final byte[] bytes;

    TelnyxEvent(TelnyxEventDocument source, byte[] bytes) {
        this.id = source.id();
        this.eventType = source.eventType();
        this.occurredAt = source.occurredAt();
        this.recordType = source.recordType();
        this.attempt = source.attempt();
        this.payload = source.payload();
        this.document = source.root();
        this.bytes = bytes.clone();
    }

    /** The identity of the event, the same in every delivery of it, or null where Telnyx gives it none. */
    public String getId() {
        return id;
    }

    /**
     * The type in Telnyx's words, as in {@code call.playback.ended}; the record type where the event tells no other, as with
     * {@code link_clicked}. New ones appear at any time.
     */
    public String getEventType() {
        return eventType;
    }

    /** When it happened, to the microsecond, or null where Telnyx says nothing readable. */
    public OffsetDateTime getOccurredAt() {
        return occurredAt;
    }

    /** What Telnyx calls the record, {@code event} as a rule. */
    public String getRecordType() {
        return recordType;
    }

    /** The number of the delivery, from 1, or null where Telnyx does not tell it. */
    public Integer getAttempt() {
        return attempt;
    }

    /** The fields of the event by their names on the wire, all that it has where it has no payload. Unmodifiable at every depth; nulls are kept; fractions are BigDecimal. */
    public Map<String, Object> getPayload() {
        return payload;
    }

    /** The whole JSON document, the envelope with it. Unmodifiable at every depth. */
    public Map<String, Object> getDocument() {
        return document;
    }

    /** The call that the event belongs to, or null. */
    public String callControlId() {
        return payload.get("call_control_id") instanceof String text && !text.isEmpty() ? text : null;
    }

    /** The state that an earlier command left with the call, decoded from base64; as it is where it is no base64 of a text. */
    public String clientState() {
        return payload.get("client_state") instanceof String text ? ClientState.decode(text) : null;
    }

    /** A copy of the bytes whose signature was verified. */
    public byte[] getBytes() {
        return bytes.clone();
    }

    /** The verified bytes as text. */
    public String getText() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The type and the identity, in one line of a log, and nothing of what the event says. */
    @Override
    public String toString() {
        return ("TelnyxEvent[" + eventType + ", " + id + "]").replaceAll("\\p{Cntrl}", "?");
    }
}
