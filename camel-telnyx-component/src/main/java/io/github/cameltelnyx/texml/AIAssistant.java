package io.github.cameltelnyx.texml;

import static io.github.cameltelnyx.texml.Rule.oneOf;
import static io.github.cameltelnyx.texml.Rule.text;

/** An AI assistant of the Telnyx account that talks with the caller. */
public final class AIAssistant extends Element<AIAssistant> implements ConnectNoun {

    static final ElementType TYPE = ElementType.named("AIAssistant")
            .attribute("id", text())
            .attribute("join", text())
            .attribute("participantName", text())
            .attribute("participantRole", oneOf("user", "assistant"));

    AIAssistant(Node node) {
        super(TYPE, node, AIAssistant::new);
    }

    /** The id of a conversation that goes on already. */
    public AIAssistant join(String conversationId) {
        return set("join", conversationId);
    }

    /** The caller's name in that conversation. */
    public AIAssistant participantName(String name) {
        return set("participantName", name);
    }

    /** The caller's part in that conversation: user (the default) or assistant. */
    public AIAssistant participantRole(String role) {
        return set("participantRole", role);
    }
}
