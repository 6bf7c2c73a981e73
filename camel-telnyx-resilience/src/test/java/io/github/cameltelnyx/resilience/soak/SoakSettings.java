package io.github.cameltelnyx.resilience.soak;

import java.time.Duration;

/**
 * One run: the same seed brings the same faults and the same mischief, in the order in which requests and events come.
 *
 * @param seed     of everything that is left to chance
 * @param duration how long new calls come in; at least until each mischief was done and each fault has happened
 */
record SoakSettings(long seed, Duration duration) {

    static SoakSettings fromProperties() {
        return new SoakSettings(Long.getLong("soak.seed", 7), Duration.ofSeconds(Long.getLong("soak.seconds", 6)));
    }
}
