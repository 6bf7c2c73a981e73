package io.github.cameltelnyx.tooling.changes;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The changes found so far; one that several operations share is told once, with all of them. */
final class Changes {

    private final Map<Effect, Map<String, Set<String>>> operations = new EnumMap<>(Effect.class);

    void add(Effect effect, Collection<String> changed, String words) {
        operations.computeIfAbsent(effect, first -> new TreeMap<>())
                .computeIfAbsent(words, first -> new TreeSet<>())
                .addAll(changed);
    }

    /** @return sentences such as {@code calls/dial, calls/transfer: sipRegion also accepts `Asia`}, in the order of the operations */
    List<String> of(Effect effect) {
        return operations.getOrDefault(effect, Map.of())
                .entrySet()
                .stream()
                .map(change -> String.join(", ", change.getValue()) + ": " + change.getKey())
                .sorted()
                .toList();
    }
}
