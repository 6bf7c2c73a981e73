package io.github.cameltelnyx.texml;

import static io.github.cameltelnyx.texml.Rule.bool;
import static io.github.cameltelnyx.texml.Rule.httpMethod;
import static io.github.cameltelnyx.texml.Rule.oneOf;
import static io.github.cameltelnyx.texml.Rule.uri;

/** Turns what is said into text while the call goes on. */
public final class Transcription extends Element<Transcription>
        implements
            StartNoun,
            WithSpeechRecognition<Transcription> {

    static final ElementType TYPE = ElementType.named("Transcription")
            .attributes(SharedRules.speechRecognition("A", "B"))
            .attribute("interimResults", bool())
            .attribute("transcriptionTracks", oneOf("inbound", "outbound", "both"))
            .attribute("transcriptionCallback", uri())
            .attribute("transcriptionCallbackMethod", httpMethod())
            .never(SharedRules::azureWithoutRegion, "the engine Azure needs a region");

    Transcription(Node node) {
        super(TYPE, node, Transcription::new);
    }

    /** Whether unfinished sentences are sent too; Google's engine only. */
    public Transcription interimResults(boolean interim) {
        return set("interimResults", interim);
    }

    /** Whose voice: inbound (the default), outbound or both. */
    public Transcription transcriptionTracks(String tracks) {
        return set("transcriptionTracks", tracks);
    }

    /** Where Telnyx sends the text. */
    public Transcription transcriptionCallback(String url) {
        return set("transcriptionCallback", url);
    }

    /** GET or POST (the default) for the text. Only POST is signed. */
    public Transcription transcriptionCallbackMethod(String method) {
        return set("transcriptionCallbackMethod", method);
    }
}
