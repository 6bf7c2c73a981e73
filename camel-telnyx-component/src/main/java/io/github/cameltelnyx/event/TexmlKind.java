package io.github.cameltelnyx.event;

import java.util.Map;

/**
 * What a TeXML form is, told by its parameters, as Telnyx names no type. A callback that reports something is
 * {@code texml.SUBJECT.STATE}, both in Telnyx's words; a request that asks what to do next is {@code texml.VERB} after the
 * verb whose action it is, {@code texml.document} where a document is fetched; {@code texml.callback} is what nobody has heard
 * of.
 *
 * @param subject       the part between the first two dots
 * @param state         the part after, or null
 * @param asksWhatToDo  whether Telnyx goes on by the document that it is answered with
 */
record TexmlKind(String subject, String state, boolean asksWhatToDo) {

    static TexmlKind of(Map<String, Object> form) {
        TexmlKind report = report(form);
        if (report != null) {
            return report;
        }
        String verb = verb(form);
        return verb != null ? new TexmlKind(verb, null, true) : new TexmlKind("callback", null, false);
    }

    String eventType() {
        return "texml." + subject + (state == null ? "" : "." + state);
    }

    /** The order matters: a callback may have parameters of another kind beside its own. */
    private static TexmlKind report(Map<String, Object> form) {
        // Dial's action looks like the progress of the call whose document dialed.
        if (has(form, "DialCallStatus")) {
            return null;
        }
        if (is(form, "CallbackSource", "call-progress-events")) {
            return reports("call", progress(text(form, "CallStatus")));
        }
        if (is(form, "CallbackSource", "call-cost-events")) {
            return reports("call", "cost");
        }
        if (has(form, "ConferenceSid") && has(form, "StatusCallbackEvent")) {
            return reports("conference", without("conference-", text(form, "StatusCallbackEvent")));
        }
        if (has(form, "RecordingStatus")) {
            return reports("recording", text(form, "RecordingStatus"));
        }
        if (has(form, "TranscriptionStatus")) {
            return reports("transcription", text(form, "TranscriptionStatus"));
        }
        if (has(form, "StreamEvent")) {
            return reports("stream", without("stream-", text(form, "StreamEvent")));
        }
        if (has(form, "SiprecEvent")) {
            return reports("siprec", without("siprec-", text(form, "SiprecEvent")));
        }
        if (has(form, "DeepfakeResult") || has(form, "DeepfakeError")) {
            return reports("deepfake", null);
        }
        // A document fetched after the detection tells who answered, too, and has From.
        return has(form, "AnsweredBy") && !has(form, "From") ? reports("amd", null) : null;
    }

    private static String verb(Map<String, Object> form) {
        if (has(form, "DialCallStatus")) {
            return "dial";
        }
        if (has(form, "ReferCallStatus")) {
            return "refer";
        }
        if (has(form, "PayResult")) {
            return "pay";
        }
        if (has(form, "Status") || has(form, "Base64Result") || has(form, "Base64MessageHistory")) {
            return "ai-gather";
        }
        if (has(form, "QueueSid")) {
            return "queue";
        }
        if (has(form, "RecordingSid") || has(form, "RecordingUrl")) {
            return "record";
        }
        // There, but empty, where the caller gave nothing.
        if (form.containsKey("Digits") || form.containsKey("SpeechResult")) {
            return "gather";
        }
        if (has(form, "Reason")) {
            return "connect";
        }
        return has(form, "CallSid") && has(form, "From") && has(form, "To") ? "document" : null;
    }

    /** The words by which these callbacks are ordered, in a call's StatusCallbackEvent. */
    private static String progress(String callStatus) {
        return switch (callStatus) {
            case "in-progress" -> "answered";
            case "busy", "no-answer", "canceled", "failed" -> "completed";
            default -> callStatus;
        };
    }

    private static TexmlKind reports(String subject, String state) {
        return new TexmlKind(subject, state == null || state.isEmpty() ? null : state, false);
    }

    private static boolean has(Map<String, Object> form, String name) {
        return !text(form, name).isEmpty();
    }

    private static boolean is(Map<String, Object> form, String name, String value) {
        return text(form, name).equals(value);
    }

    private static String text(Map<String, Object> form, String name) {
        return form.get(name) instanceof String text ? text : "";
    }

    private static String without(String prefix, String text) {
        return text.startsWith(prefix) ? text.substring(prefix.length()) : text;
    }
}
