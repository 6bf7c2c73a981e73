package io.github.cameltelnyx.texml;

import static io.github.cameltelnyx.texml.Rule.decimal;
import static io.github.cameltelnyx.texml.Rule.oneOf;
import static io.github.cameltelnyx.texml.Rule.text;

/** Takes noise out of the call. */
public final class Suppression extends Element<Suppression> implements StartNoun {

    static final ElementType TYPE = ElementType.named("Suppression")
            .attribute("direction", oneOf("inbound", "outbound", "both"))
            .attribute("noiseSuppressionEngine", oneOf("Denoiser", "DeepFilterNet", "Krisp", "AiCoustics"))
            .attribute("model", text())
            .attribute("suppressionLevel", decimal("0", "100"))
            .attribute("family", oneOf("sparrow", "quail"))
            .attribute("size", oneOf("s", "l", "vf"))
            .attribute("enhancementLevel", decimal("0", "1"))
            .never(node -> node.has("size", "vf") && !node.has("family", "quail"), "the size vf needs the family quail");

    Suppression(Node node) {
        super(TYPE, node, Suppression::new);
    }

    /** Whose noise: inbound (the default), outbound or both. */
    public Suppression direction(String direction) {
        return set("direction", direction);
    }

    /** Denoiser (the default), DeepFilterNet, Krisp or AiCoustics. */
    public Suppression noiseSuppressionEngine(String engine) {
        return set("noiseSuppressionEngine", engine);
    }

    /** The model of Krisp. */
    public Suppression model(String model) {
        return set("model", model);
    }

    /** How strongly Krisp works, from 0 to 100. */
    public Suppression suppressionLevel(double level) {
        return set("suppressionLevel", level);
    }

    /** The models of AiCoustics: sparrow (the default) or quail. */
    public Suppression family(String family) {
        return set("family", family);
    }

    /** The size of AiCoustics' model: s (the default), l, or vf, which quail alone has. */
    public Suppression size(String size) {
        return set("size", size);
    }

    /** How strongly AiCoustics works, from 0 to 1; 0.8 is the default. */
    public Suppression enhancementLevel(double level) {
        return set("enhancementLevel", level);
    }
}
