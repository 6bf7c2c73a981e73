package io.github.cameltelnyx.texml;

import static io.github.cameltelnyx.texml.Rule.bool;
import static io.github.cameltelnyx.texml.Rule.oneOf;
import static io.github.cameltelnyx.texml.Rule.text;
import static io.github.cameltelnyx.texml.Rule.webSocketUrl;

/** A WebSocket of yours that reads what the caller says, and answers with text that is spoken. */
public final class ConversationRelay extends Element<ConversationRelay>
        implements
            ConnectNoun,
            WithRelayVoice<ConversationRelay> {

    private static final Rule INTERRUPTIBLE = oneOf("none", "any", "speech", "dtmf", "true", "false");

    static final ElementType TYPE = SharedRules.relayVoice(ElementType.named("ConversationRelay")
            .attribute("url", webSocketUrl())
            .attribute("welcomeGreeting", text())
            .attribute("welcomeGreetingInterruptible", INTERRUPTIBLE)
            .attribute("language", text())
            .attribute("interruptible", INTERRUPTIBLE)
            .attribute("dtmfDetection", bool()));

    ConversationRelay(Node node) {
        super(TYPE, node, ConversationRelay::new);
    }

    /** What is spoken first. */
    public ConversationRelay welcomeGreeting(String text) {
        return set("welcomeGreeting", text);
    }

    /** What ends the greeting early: any (the default), none, speech, dtmf, true or false. */
    public ConversationRelay welcomeGreetingInterruptible(String by) {
        return set("welcomeGreetingInterruptible", by);
    }

    /** The language to begin with, e.g. en-US. */
    public ConversationRelay language(String code) {
        return set("language", code);
    }

    /** What ends a spoken text early: any (the default), none, speech, dtmf, true or false. */
    public ConversationRelay interruptible(String by) {
        return set("interruptible", by);
    }

    /** Whether pressed keys are reported. */
    public ConversationRelay dtmfDetection(boolean detect) {
        return set("dtmfDetection", detect);
    }

    /** What differs in some languages. */
    public ConversationRelay languages(Language... languages) {
        return plus((Object[]) languages);
    }

    /** A value of your own that the WebSocket is given. */
    public ConversationRelay parameter(String name, String value) {
        return plusParameter(name, value);
    }
}
