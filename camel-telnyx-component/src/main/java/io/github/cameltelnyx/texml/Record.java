package io.github.cameltelnyx.texml;

import static io.github.cameltelnyx.texml.Rule.atLeast;
import static io.github.cameltelnyx.texml.Rule.bool;
import static io.github.cameltelnyx.texml.Rule.oneOf;
import static io.github.cameltelnyx.texml.Rule.text;
import static io.github.cameltelnyx.texml.Rule.uri;
import static io.github.cameltelnyx.texml.Rule.whole;

/** Records the caller, as an answering machine does. */
public final class Record extends Element<Record> implements Verb, WithAction<Record>, WithRecordingCallback<Record> {

    static final ElementType TYPE = ElementType.named("Record")
            .attributes(SharedRules.ACTION)
            .attribute("finishOnKey", SharedRules.KEYS)
            .attribute("timeout", atLeast(0).seconds())
            .attribute("maxLength", whole(0, 14400).seconds())
            .attribute("playBeep", bool())
            .attribute("trim", oneOf("trim-silence"))
            .attribute("channels", oneOf("single", "dual"))
            .attribute("format", oneOf("mp3", "wav"))
            .attributes(SharedRules.recordingCallback("in-progress", "completed"))
            .attribute("transcription", bool())
            .attribute("transcriptionCallback", uri())
            .attribute("transcriptionEngine", oneOf("A", "B", "Deepgram"))
            .attribute("transcriptionModel", text())
            .attribute("transcriptionLanguage", text());

    Record(Node node) {
        super(TYPE, node, Record::new);
    }

    /** The keys that end the recording; all of them by default. */
    public Record finishOnKey(String keys) {
        return set("finishOnKey", keys);
    }

    /** Seconds of silence that end the recording; 0, the default, for none. */
    public Record timeout(int seconds) {
        return set("timeout", seconds);
    }

    /** The greatest length in seconds, from 0 to 14400; 3600 is the default. */
    public Record maxLength(int seconds) {
        return set("maxLength", seconds);
    }

    /** Whether a beep comes first (the default). */
    public Record playBeep(boolean beep) {
        return set("playBeep", beep);
    }

    /** trim-silence cuts silence off both ends. */
    public Record trim(String trim) {
        return set("trim", trim);
    }

    /** single or dual (the default, each side in a channel of its own). */
    public Record channels(String channels) {
        return set("channels", channels);
    }

    /** mp3 (the default) or wav. */
    public Record format(String format) {
        return set("format", format);
    }

    /** Whether the recording is also turned into text. */
    public Record transcription(boolean transcription) {
        return set("transcription", transcription);
    }

    /** Where Telnyx sends the text. */
    public Record transcriptionCallback(String url) {
        return set("transcriptionCallback", url);
    }

    /** A (Google's, the default), B (Telnyx's) or Deepgram. */
    public Record transcriptionEngine(String engine) {
        return set("transcriptionEngine", engine);
    }

    /** The engine's model, e.g. deepgram/nova-3. */
    public Record transcriptionModel(String model) {
        return set("transcriptionModel", model);
    }

    /** The language that is spoken; en-US is the default. */
    public Record transcriptionLanguage(String language) {
        return set("transcriptionLanguage", language);
    }
}
