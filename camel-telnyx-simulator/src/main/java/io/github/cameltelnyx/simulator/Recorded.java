package io.github.cameltelnyx.simulator;

import java.util.Map;

/** What a recorder records. */
interface Recorded {

    World world();

    /** What is told of its recordings, by the names of {@code recordings/get}. */
    Map<String, Object> facts();

    void saved(Map<String, Object> payload);

    void transcribed(Map<String, Object> payload);
}
