package io.github.cameltelnyx.texml;

import static io.github.cameltelnyx.texml.Rule.decimal;
import static io.github.cameltelnyx.texml.Rule.text;

/** The voice of an {@link AIGather}. */
public final class Voice extends Element<Voice> {

    static final ElementType TYPE = ElementType.named("Voice")
            .attribute("name", text())
            .attribute("api_key_ref", text())
            .attribute("voice_speed", decimal("0.1", "2.0"));

    Voice(Node node) {
        super(TYPE, node, Voice::new);
    }

    /** The name of the secret that holds the key to ElevenLabs. */
    public Voice apiKeyRef(String name) {
        return set("api_key_ref", name);
    }

    /** How fast it speaks, from 0.1 to 2.0 times the usual speed; Telnyx's voices only. */
    public Voice voiceSpeed(double speed) {
        return set("voice_speed", speed);
    }
}
