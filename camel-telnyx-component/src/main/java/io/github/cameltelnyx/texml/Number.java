package io.github.cameltelnyx.texml;

import static io.github.cameltelnyx.texml.Rule.oneOf;
import static io.github.cameltelnyx.texml.Rule.someOf;
import static io.github.cameltelnyx.texml.Rule.uri;

/** A telephone number that {@link Dial} rings. */
public final class Number extends Destination<Number> {

    static final ElementType TYPE = Destination.type("Number")
            .attribute("statusCallbackEvent",
                    someOf("initiated", "ringing", "answered", "amd", "dtmf", "deepfake", "completed"))
            .attribute("sendDigits", SharedRules.DIGITS)
            .attribute("deepfakeDetection", oneOf("Enable"))
            .attribute("deepfakeDetectionCallbackUrl", uri());

    Number(Node node) {
        super(TYPE, node, Number::new);
    }

    /** Keys that are pressed when the call is answered; w waits half a second. */
    public Number sendDigits(String digits) {
        return set("sendDigits", digits);
    }

    /** Enable finds out whether the voice is made by a machine. */
    public Number deepfakeDetection(String detection) {
        return set("deepfakeDetection", detection);
    }

    /** Where Telnyx reports what that found. */
    public Number deepfakeDetectionCallbackUrl(String url) {
        return set("deepfakeDetectionCallbackUrl", url);
    }
}
