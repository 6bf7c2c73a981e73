package io.github.cameltelnyx.texml;

/** Lets an AI ask the caller until it knows what a JSON schema wants to know. */
public final class AIGather extends Element<AIGather> implements Verb, WithAction<AIGather> {

    static final ElementType TYPE = ElementType.named("AIGather").attributes(SharedRules.ACTION);

    AIGather(Node node) {
        super(TYPE, node, AIGather::new);
    }

    static AIGather of(String jsonSchema) {
        Text schema = new Text(TYPE.given("the JSON schema", jsonSchema), Escape.CDATA);
        return new AIGather(TYPE.node().plus(Node.named("Parameters").plus(schema)));
    }

    /** What is spoken first; nothing by default. */
    public AIGather greeting(String text) {
        return change(node -> node.inside("Greeting", now -> Node.holding("Greeting", given("the greeting", text))));
    }

    /** The voice that speaks. */
    public AIGather voice(Voice voice) {
        return plus(voice);
    }

    /** Something that the caller said before. */
    public AIGather userMessage(String text) {
        return message("user", text);
    }

    /** Something that the assistant said before. */
    public AIGather assistantMessage(String text) {
        return message("assistant", text);
    }

    /** Whether the caller may interrupt what is spoken. */
    public AIGather interruptionSettings(boolean enable) {
        return change(node -> node.inside("InterruptionSettings", now -> now.with("enable", Boolean.toString(enable))));
    }

    /** The model that turns speech into text. */
    public AIGather transcription(String model) {
        return change(node -> node.inside("Transcription", now -> now.with("model", given("the model", model))));
    }

    /** The language model that leads the talk, with its tools. */
    public AIGather assistant(Assistant assistant) {
        return plus(assistant);
    }

    private AIGather message(String role, String text) {
        Node message = Node.holding("Message", given("the message", text)).with("role", role);
        return change(node -> node.inside("MessageHistory", history -> history.plus(message)));
    }
}
