package io.github.cameltelnyx.texml;

/** Ends what {@link Start} started; a recording is ended by a REST operation only. */
public final class Stop extends Element<Stop> implements Verb {

    static final ElementType TYPE = ElementType.named("Stop")
            .never(node -> node.content().isEmpty(), "say what to stop: stream, siprec, suppression or transcription");

    Stop(Node node) {
        super(TYPE, node, Stop::new);
    }

    /** Ends the stream. */
    public Stop stream() {
        return change(node -> node.plus(Node.named("Stream")));
    }

    /** Ends the stream of that name. */
    public Stop stream(String name) {
        return change(node -> node.plus(named("Stream", name)));
    }

    /** Ends the SIPREC session. */
    public Stop siprec() {
        return change(node -> node.plus(Node.named("Siprec")));
    }

    /** Ends the SIPREC session of that name. */
    public Stop siprec(String name) {
        return change(node -> node.plus(named("Siprec", name)));
    }

    /** Ends the suppression of noise. */
    public Stop suppression() {
        return change(node -> node.plus(Node.named("Suppression")));
    }

    /** Ends the transcription. */
    public Stop transcription() {
        return change(node -> node.plus(Node.named("Transcription")));
    }

    private Node named(String noun, String name) {
        return Node.named(noun).with("name", given("the name of the " + noun, name));
    }
}
