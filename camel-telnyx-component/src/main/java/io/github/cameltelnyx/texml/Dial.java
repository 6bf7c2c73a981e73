package io.github.cameltelnyx.texml;

import static io.github.cameltelnyx.texml.Rule.atLeast;
import static io.github.cameltelnyx.texml.Rule.bool;
import static io.github.cameltelnyx.texml.Rule.matching;
import static io.github.cameltelnyx.texml.Rule.oneOf;
import static io.github.cameltelnyx.texml.Rule.text;
import static io.github.cameltelnyx.texml.Rule.uri;
import static io.github.cameltelnyx.texml.Rule.whole;

/** Connects the caller to somebody else, to whoever waits in a queue, or to a conference. */
public final class Dial extends Element<Dial> implements Verb, WithAction<Dial>, WithRecordingCallback<Dial> {

    static final ElementType TYPE = ElementType.named("Dial")
            .attributes(SharedRules.ACTION)
            .attribute("callerId", text())
            .attribute("fromDisplayName", matching("128 characters or fewer: letters, digits, blanks and -_~!.+",
                    "[\\p{L}\\p{N} \\-_~!.+]{1,128}"))
            .attribute("timeout", whole(5, 120).seconds())
            .attribute("timeLimit", whole(60, 14400).seconds())
            .attribute("hangupOnStar", bool())
            .attribute("answerOnBridge", bool())
            .attribute("sequential", bool())
            .attribute("passDiversionHeader", bool())
            .attribute("ringTone", SharedRules.RING_TONE)
            .attribute("audioUrl", uri())
            .attribute("record", oneOf("do-not-record", "record-from-answer", "record-from-ringing",
                    "record-from-answer-dual", "record-from-ringing-dual"))
            .attribute("recordingChannels", oneOf("single", "dual"))
            .attribute("recordMaxLength", whole(0, 14400).seconds())
            .attribute("sendRecordingUrl", bool())
            .attributes(SharedRules.recordingCallback("in-progress", "completed", "absent"))
            .attribute("machineDetectionSpeechThreshold", atLeast(0).milliseconds())
            .attribute("machineDetectionSpeechEndThreshold", atLeast(0).milliseconds())
            .attribute("machineDetectionSilenceTimeout", atLeast(0).milliseconds())
            .never(node -> node.has("hangupOnStar", "true") && node.contains("Conference"),
                    "hangupOnStar does not go with a Conference")
            .never(node -> node.attributes().getOrDefault("record", "do-not-record").startsWith("record-")
                    && (node.contains("Conference") || node.contains("Queue")),
                    "record is for Number and Sip; a Conference has its own");

    Dial(Node node) {
        super(TYPE, node, Dial::new);
    }

    /** The number that the other side sees, in E.164. */
    public Dial callerId(String number) {
        return set("callerId", number);
    }

    /** The name that the other side sees: up to 128 letters, digits, blanks and -_~!.+. */
    public Dial fromDisplayName(String name) {
        return set("fromDisplayName", name);
    }

    /** Seconds that it rings, from 5 to 120; 30 is the default. */
    public Dial timeout(int seconds) {
        return set("timeout", seconds);
    }

    /** Seconds that they may talk, from 60 to 14400, which is the default. */
    public Dial timeLimit(int seconds) {
        return set("timeLimit", seconds);
    }

    /** Whether the caller ends the talk by the key *; not in a conference. */
    public Dial hangupOnStar(boolean hangup) {
        return set("hangupOnStar", hangup);
    }

    /** Whether an incoming call rings on until the other side answers. */
    public Dial answerOnBridge(boolean later) {
        return set("answerOnBridge", later);
    }

    /** Whether several destinations ring one after another; all at once is the default. */
    public Dial sequential(boolean sequential) {
        return set("sequential", sequential);
    }

    /** Whether the SIP header Diversion of the incoming call is passed on. */
    public Dial passDiversionHeader(boolean pass) {
        return set("passDiversionHeader", pass);
    }

    /** The country whose ringing tone the caller hears, e.g. de; us is the default. */
    public Dial ringTone(String country) {
        return set("ringTone", country);
    }

    /** What the caller hears instead of a ringing tone. */
    public Dial audioUrl(String url) {
        return set("audioUrl", url);
    }

    /** Which part is recorded: do-not-record (the default), record-from-answer, record-from-ringing, each also with -dual. */
    public Dial record(String part) {
        return set("record", part);
    }

    /** single (the default) or dual. */
    public Dial recordingChannels(String channels) {
        return set("recordingChannels", channels);
    }

    /** The recording's greatest length in seconds, up to 14400; 0, the default, for no limit. */
    public Dial recordMaxLength(int seconds) {
        return set("recordMaxLength", seconds);
    }

    /** Whether the report of the recording holds its URL (the default). */
    public Dial sendRecordingUrl(boolean send) {
        return set("sendRecordingUrl", send);
    }

    /** Milliseconds of speech after which a greeting is a machine's; Premium detection only. */
    public Dial machineDetectionSpeechThreshold(int milliseconds) {
        return set("machineDetectionSpeechThreshold", milliseconds);
    }

    /** Milliseconds of silence that end a greeting; Premium detection only. */
    public Dial machineDetectionSpeechEndThreshold(int milliseconds) {
        return set("machineDetectionSpeechEndThreshold", milliseconds);
    }

    /** Milliseconds of silence at the beginning; Premium detection only. */
    public Dial machineDetectionSilenceTimeout(int milliseconds) {
        return set("machineDetectionSilenceTimeout", milliseconds);
    }
}
