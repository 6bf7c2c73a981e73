package io.github.cameltelnyx.simulator;

/** Who or what answers a call that the application places, for its answering machine detection. */
public enum AnsweredBy {

    /** A human being at home. */
    PERSON("human", "human_residence"),
    /** An answering machine whose greeting ends in silence. */
    MACHINE("machine", "machine"),
    /** An answering machine that beeps after its greeting. */
    MACHINE_WITH_BEEP("machine", "machine"),
    /** A fax machine. */
    FAX("not_sure", "fax_detected"),
    /** Nobody says a word. */
    SILENCE("not_sure", "silence"),
    /** A voice that a machine has made. */
    SYNTHETIC_VOICE("human", "human_residence");

    private final String detected;
    private final String detectedByPremium;

    AnsweredBy(String detected, String detectedByPremium) {
        this.detected = detected;
        this.detectedByPremium = detectedByPremium;
    }

    String detected(boolean premium) {
        return premium ? detectedByPremium : detected;
    }

    boolean machine() {
        return this == MACHINE || this == MACHINE_WITH_BEEP;
    }
}
