package io.github.cameltelnyx.simulator;

import java.time.Duration;

/**
 * How fast time passes on simulated calls: how long a second of ringing, speech or recording really takes. It changes
 * neither the order of events nor the times written in them. Immutable.
 */
public final class Pace {

    /** What a simulator has where nothing else is said: a hundred times faster, so a second of speech takes 10 ms. */
    static final Pace DEFAULT = fasterBy(100);

    private final double factor;

    private Pace(double factor) {
        if (!(factor > 0) || Double.isInfinite(factor)) {
            throw new IllegalArgumentException("A pace must be a number above 0: 1 is real time, 100 a hundred times faster");
        }
        this.factor = factor;
    }

    /** A second on a simulated call takes a second. */
    public static Pace realTime() {
        return new Pace(1);
    }

    /**
     * A second on a simulated call takes the given part of one.
     *
     * @param factor above 0; below 1 is slower than real time
     */
    public static Pace fasterBy(double factor) {
        return new Pace(factor);
    }

    Duration real(Duration simulated) {
        return Duration.ofNanos((long) (simulated.toNanos() / factor));
    }

    Duration simulated(Duration real) {
        return Duration.ofNanos((long) (real.toNanos() * factor));
    }

    @Override
    public String toString() {
        return factor + " times real time";
    }
}
