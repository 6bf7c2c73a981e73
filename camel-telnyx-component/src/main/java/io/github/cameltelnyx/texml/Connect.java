package io.github.cameltelnyx.texml;

/** Connects the call to a service; the next verb comes when the service ends. */
public final class Connect extends Element<Connect> implements Verb, WithAction<Connect> {

    static final ElementType TYPE = ElementType.named("Connect")
            .attributes(SharedRules.ACTION)
            .never(node -> node.has("action") && node.contains("Stream"),
                    "action goes with ConversationRelay and AIAssistant only; after a Stream the next verb comes");

    Connect(Node node) {
        super(TYPE, node, Connect::new);
    }
}
