package io.github.cameltelnyx.simulator;

/** Hears what a queue of audio comes to, but of nothing that no event tells of. */
interface AudioListener {

    void started(Audio audio);

    /** @param status how it ended, in Telnyx's words */
    void ended(Audio audio, String status);
}
