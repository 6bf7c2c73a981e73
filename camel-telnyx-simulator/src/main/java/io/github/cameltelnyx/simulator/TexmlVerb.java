package io.github.cameltelnyx.simulator;

/** What a call does when its document comes to a verb. */
@FunctionalInterface
interface TexmlVerb {

    /** Begins it. The step goes on, now or later, by {@link TexmlStep#next()} or {@link TexmlStep#go}. */
    void begin(TexmlStep step);
}
