package io.github.cameltelnyx.simulator;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often what goes wrong by itself. Chances are from 0 (never, the default of each) to 1 (always); which request or
 * event is hit, the simulator's Random decides, so that a seed repeats a run. Immutable.
 *
 * @param requests    the chance of each fault of a request; together at most 1
 * @param duplicated  the chance that an event is sent twice, with the same identity, the second time when the first was accepted
 * @param twins       the chance that an event is sent twice, with the same identity, both in one moment
 * @param late        the chance that an event comes late, while later ones of its call pass it
 * @param outOfOrder  the chance that an event changes places with the next of its call
 * @param lateness    how late a late event is, and how long one waits for the next to pass, of real time
 */
public record Faults(Map<RequestFault, Double> requests, double duplicated, double twins, double late, double outOfOrder,
        Duration lateness) {

    private static final Faults NONE = new Faults(Map.of(), 0, 0, 0, 0, Duration.ofMillis(200));

    public Faults {
        requests = Collections.unmodifiableMap(new LinkedHashMap<>(requests));
        double sum = requests.values().stream().mapToDouble(Faults::chance).sum();
        chance(sum);
        chance(chance(duplicated) + chance(twins) + chance(late) + chance(outOfOrder));
    }

    /** Nothing goes wrong. A late event, should one be asked for, is 200 ms late. */
    public static Faults none() {
        return NONE;
    }

    /** Adds a fault of requests. */
    public Faults requests(double chance, RequestFault fault) {
        Map<RequestFault, Double> more = new LinkedHashMap<>(requests);
        more.put(fault, chance);
        return new Faults(more, duplicated, twins, late, outOfOrder, lateness);
    }

    /** Sends some events twice, one after the other. */
    public Faults duplicatedEvents(double chance) {
        return new Faults(requests, chance, twins, late, outOfOrder, lateness);
    }

    /** Sends some events twice at once, so that the second comes while the application is at the first. */
    public Faults twinEvents(double chance) {
        return new Faults(requests, duplicated, chance, late, outOfOrder, lateness);
    }

    /** Sends some events late. */
    public Faults lateEvents(double chance, Duration lateBy) {
        return new Faults(requests, duplicated, twins, chance, outOfOrder, lateBy);
    }

    /** Sends some events after the ones that follow them. */
    public Faults eventsOutOfOrder(double chance) {
        return new Faults(requests, duplicated, twins, late, chance, lateness);
    }

    private static double chance(double chance) {
        if (!(chance >= 0 && chance <= 1)) {
            throw new IllegalArgumentException("A fault's chance, and that of all of a kind together, is from 0 to 1");
        }
        return chance;
    }
}
