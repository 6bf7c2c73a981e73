package io.github.cameltelnyx.texml;

import static io.github.cameltelnyx.texml.Rule.text;

/** The language model of an {@link AIGather}. */
public final class Assistant extends Element<Assistant> {

    static final ElementType TYPE = ElementType.named("Assistant")
            .attribute("model", text())
            .attribute("api_key_ref", text())
            .attribute("instructions", text());

    Assistant(Node node) {
        super(TYPE, node, Assistant::new);
    }

    /** Its name, e.g. openai/gpt-4. */
    public Assistant model(String model) {
        return set("model", model);
    }

    /** The name of the secret that holds the key to the model's provider. */
    public Assistant apiKeyRef(String name) {
        return set("api_key_ref", name);
    }

    /** What it is told about its task. */
    public Assistant instructions(String text) {
        return set("instructions", text);
    }

    /** What it may do beside asking: a tool of the operation calls/gatherUsingAi, as JSON. */
    public Assistant tool(String json) {
        Node tool = Node.named("Tool").plus(new Text(given("the tool", json), Escape.CDATA));
        return change(node -> node.inside("Tools", tools -> tools.plus(tool)));
    }
}
