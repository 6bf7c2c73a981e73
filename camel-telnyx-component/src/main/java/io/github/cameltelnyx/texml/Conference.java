package io.github.cameltelnyx.texml;

import static io.github.cameltelnyx.texml.Rule.bool;
import static io.github.cameltelnyx.texml.Rule.httpMethod;
import static io.github.cameltelnyx.texml.Rule.oneOf;
import static io.github.cameltelnyx.texml.Rule.someOf;
import static io.github.cameltelnyx.texml.Rule.text;
import static io.github.cameltelnyx.texml.Rule.uri;
import static io.github.cameltelnyx.texml.Rule.whole;

/** A conference that {@link Dial} lets the caller into; the first one who comes makes it. */
public final class Conference extends Element<Conference>
        implements
            WithStatusCallback<Conference>,
            WithRecordingCallback<Conference> {

    static final ElementType TYPE = ElementType.named("Conference")
            .attribute("muted", bool())
            .attribute("startConferenceOnEnter", bool())
            .attribute("endConferenceOnExit", bool())
            .attribute("maxParticipants", whole(2, 250))
            .attribute("beep", oneOf("true", "false", "onEnter", "onExit"))
            .attribute("participantLabel", text())
            .attribute("record", oneOf("do-not-record", "record-from-start"))
            .attribute("recordBeep", bool())
            .attribute("recordingTimeout", whole(0, 14400).seconds())
            .attribute("trim", oneOf("trim-silence", "do-not-trim"))
            .attribute("sendRecordingUrl", bool())
            .attributes(SharedRules.recordingCallback("in-progress", "completed", "absent"))
            .attributes(SharedRules.STATUS_CALLBACK)
            .attribute("statusCallbackEvent", someOf("start", "end", "join", "leave", "speaker"))
            .attribute("waitUrl", uri())
            .attribute("waitMethod", httpMethod());

    Conference(Node node) {
        super(TYPE, node, Conference::new);
    }

    /** Whether the caller can only listen. */
    public Conference muted(boolean muted) {
        return set("muted", muted);
    }

    /** Whether the conference begins when this caller comes (the default). */
    public Conference startConferenceOnEnter(boolean start) {
        return set("startConferenceOnEnter", start);
    }

    /** Whether the conference ends when this caller goes. */
    public Conference endConferenceOnExit(boolean end) {
        return set("endConferenceOnExit", end);
    }

    /** How many may take part, from 2 to 250, which is the default. */
    public Conference maxParticipants(int count) {
        return set("maxParticipants", count);
    }

    /** When a beep is heard: true (the default), false, onEnter or onExit. */
    public Conference beep(String when) {
        return set("beep", when);
    }

    /** A name of your own by which REST operations find this participant. */
    public Conference participantLabel(String label) {
        return set("participantLabel", label);
    }

    /** do-not-record (the default) or record-from-start. */
    public Conference record(String part) {
        return set("record", part);
    }

    /** Whether a beep is heard when the recording starts (the default). */
    public Conference recordBeep(boolean beep) {
        return set("recordBeep", beep);
    }

    /** Seconds of silence that end the recording, up to 14400; 0, the default, for none. */
    public Conference recordingTimeout(int seconds) {
        return set("recordingTimeout", seconds);
    }

    /** trim-silence or do-not-trim (the default). */
    public Conference trim(String trim) {
        return set("trim", trim);
    }

    /** Whether the report of the recording holds its URL (the default). */
    public Conference sendRecordingUrl(boolean send) {
        return set("sendRecordingUrl", send);
    }

    /** Which of start, end, join, leave and speaker are reported; none by default. */
    public Conference statusCallbackEvent(String... events) {
        return set("statusCallbackEvent", " ", events);
    }

    /** What the caller hears until the conference begins: an audio file or a document. */
    public Conference waitUrl(String url) {
        return set("waitUrl", url);
    }

    /** GET or POST (the default) for that URL. Only POST is signed. */
    public Conference waitMethod(String method) {
        return set("waitMethod", method);
    }
}
