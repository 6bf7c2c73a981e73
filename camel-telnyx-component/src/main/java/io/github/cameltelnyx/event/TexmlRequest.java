package io.github.cameltelnyx.event;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;

/**
 * A form that Telnyx's TeXML sent and signed: a callback, or a request for a document. It is the map of the form's parameters
 * by Telnyx's names, in their order, and can not be changed.
 *
 * <p>A value is text; an Integer, Long or BigDecimal where the parameter is a number; an {@link OffsetDateTime} where it is a
 * time; a list of these where the name is given more than once.
 */
public final class TexmlRequest extends AbstractMap<String, Object> {

    private final Map<String, Object> parameters;
    private final TexmlKind kind;
    private final byte[] bytes;

    TexmlRequest(Map<String, Object> parameters, byte[] bytes) {
        this.parameters = Collections.unmodifiableMap(parameters);
        this.kind = TexmlKind.of(parameters);
        this.bytes = bytes.clone();
    }

    /** What the form is, as in {@code texml.call.ringing} or {@code texml.gather}; {@code texml.callback} where nobody knows. */
    public String getEventType() {
        return kind.eventType();
    }

    /** Equal in every delivery: the call, what is reported, and the number in sequence; null where there is no such number. */
    public String getId() {
        String call = callControlId();
        if (call == null || !(get("SequenceNumber") instanceof Number sequence)) {
            return null;
        }
        // Conferences and calls count for themselves.
        String subject = kind.subject().equals("call") ? "" : kind.subject() + "/";
        String conference = get("ConferenceSid") instanceof String sid ? sid + "/" : "";
        return call + "/" + subject + conference + sequence;
    }

    /** When Telnyx made the request, or null where it does not say so. */
    public OffsetDateTime getOccurredAt() {
        return get("Timestamp") instanceof OffsetDateTime time ? time : null;
    }

    /** The call, or null. */
    public String callControlId() {
        return get("CallSid") instanceof String text && !text.isEmpty() ? text : null;
    }

    /** Whether Telnyx asks what to do next, and goes on by the document that it is answered with. */
    public boolean asksWhatToDo() {
        return kind.asksWhatToDo();
    }

    /** A copy of the bytes whose signature was verified. */
    public byte[] getBytes() {
        return bytes.clone();
    }

    /** The verified bytes as text: the form as it was sent. */
    public String getText() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return parameters.entrySet();
    }

    @Override
    public Object get(Object name) {
        return parameters.get(name);
    }

    @Override
    public boolean containsKey(Object name) {
        return parameters.containsKey(name);
    }

    /** The type and the identity, in one line of a log, and nothing of what callers said. */
    @Override
    public String toString() {
        return ("TexmlRequest[" + getEventType() + ", " + getId() + "]").replaceAll("\\p{Cntrl}", "?");
    }
}
