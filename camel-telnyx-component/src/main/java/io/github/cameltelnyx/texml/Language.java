package io.github.cameltelnyx.texml;

import static io.github.cameltelnyx.texml.Rule.text;

/** What differs in one language of a {@link ConversationRelay}. */
public final class Language extends Element<Language> implements WithRelayVoice<Language> {

    static final ElementType TYPE = SharedRules.relayVoice(ElementType.named("Language")
            .attribute("code", text())
            .attribute("ttsProvider", text())
            .attribute("speechModel", text()));

    Language(Node node) {
        super(TYPE, node, Language::new);
    }

    /** Who speaks. */
    public Language ttsProvider(String provider) {
        return set("ttsProvider", provider);
    }

    /** The model that listens. */
    public Language speechModel(String model) {
        return set("speechModel", model);
    }
}
