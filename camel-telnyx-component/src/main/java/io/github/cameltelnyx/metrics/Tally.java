package io.github.cameltelnyx.metrics;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** One counter for each of an enum's constants. Thread-safe and lock-free. */
public final class Tally<E extends Enum<E>> {

    private final Map<E, LongAdder> counters;

    public Tally(Class<E> kinds) {
        counters = new EnumMap<>(kinds);
        for (E kind : kinds.getEnumConstants()) {
            counters.put(kind, new LongAdder());
        }
    }

    /** How often it happened. */
    public long of(E kind) {
        return counters.get(kind).sum();
    }

    public void count(E kind) {
        counters.get(kind).increment();
    }

    long total() {
        return counters.values().stream().mapToLong(LongAdder::sum).sum();
    }

    /** The counters by the names that they have outside, in the order of the enum. */
    Map<String, LongAdder> byName() {
        Map<String, LongAdder> named = new LinkedHashMap<>();
        counters.forEach((kind, counter) -> named.put(name(kind), counter));
        return named;
    }

    static String name(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
