package io.github.cameltelnyx.simulator;

/** Hears of everything that passes between the application and the simulator, in order, on the simulator's thread. */
@FunctionalInterface
public interface TranscriptListener {

    /** Must not block: the simulated calls stand still until it returns. */
    void added(TranscriptEntry entry);
}
