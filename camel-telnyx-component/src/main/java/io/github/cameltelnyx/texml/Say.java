package io.github.cameltelnyx.texml;

import static io.github.cameltelnyx.texml.Rule.decimal;
import static io.github.cameltelnyx.texml.Rule.oneOf;
import static io.github.cameltelnyx.texml.Rule.text;
import static io.github.cameltelnyx.texml.Rule.whole;

/** Speaks a text to the caller. */
public final class Say extends Element<Say> implements Verb, GatherVerb {

    static final ElementType TYPE = ElementType.named("Say")
            .attribute("voice", text())
            .attribute("language", text())
            .attribute("loop", whole(0, 10))
            .attribute("gender", oneOf("Male", "Female"))
            .attribute("effect", oneOf("eq_telecomhp8k", "eq_car"))
            .attribute("voiceSpeed", decimal("0.1", "2.0"))
            .attribute("api_key_ref", text())
            .attribute("region", text())
            .attribute("pronunciationDictId", text())
            .attribute("languageBoost", text())
            .never(Say::ownAzureKeyWithoutRegion, "an Azure voice with api_key_ref needs a region");

    Say(Node node) {
        super(TYPE, node, Say::new);
    }

    private static boolean ownAzureKeyWithoutRegion(Node node) {
        return node.attributes().getOrDefault("voice", "").startsWith("Azure.") && node.has("api_key_ref")
                && !node.has("region");
    }

    /** man (the default), woman, alice, or a provider's voice, e.g. Polly.Joanna-Neural, Azure.…, ElevenLabs.…, Telnyx.…. */
    public Say voice(String voice) {
        return set("voice", voice);
    }

    /** The language of the voice alice, e.g. en-GB; other voices have one of their own. */
    public Say language(String language) {
        return set("language", language);
    }

    /** How often the text is spoken, up to 10 times; 0 repeats it without end. */
    public Say loop(int times) {
        return set("loop", times);
    }

    /** Male or Female; Azure voices only. */
    public Say gender(String gender) {
        return set("gender", gender);
    }

    /** eq_telecomhp8k or eq_car; Azure voices only. */
    public Say effect(String effect) {
        return set("effect", effect);
    }

    /** How fast it is spoken, from 0.1 to 2.0 times the usual speed. */
    public Say voiceSpeed(double speed) {
        return set("voiceSpeed", speed);
    }

    /** The name of the secret that holds the key to the voice's provider. */
    public Say apiKeyRef(String name) {
        return set("api_key_ref", name);
    }

    /** The provider's region. */
    public Say region(String region) {
        return set("region", region);
    }

    /** The id of a dictionary of pronunciations. */
    public Say pronunciationDictId(String id) {
        return set("pronunciationDictId", id);
    }

    /** The language to lean to, for Telnyx's voices that speak several. */
    public Say languageBoost(String language) {
        return set("languageBoost", language);
    }
}
