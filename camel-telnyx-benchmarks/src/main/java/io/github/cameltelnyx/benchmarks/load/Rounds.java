package io.github.cameltelnyx.benchmarks.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import io.github.cameltelnyx.benchmarks.Measurement;

/**
 * Lets subjects run by turns, round after round, so that what else the machine does meets all of them. Of each figure the median
 * counts.
 *
 * @param count   how many rounds count
 * @param seconds how long a subject's turn is
 * @param warmUp  how long its first turn is, in seconds, which does not count: in it a subject is compiled and opens its connections.
 *                    The more code a subject has, the longer it takes; after a few seconds the component is at half its speed.
 */
public record Rounds(int count, double seconds, double warmUp) {

    /** What a subject does when it is its turn. */
    @FunctionalInterface
    interface Turn {

        Measurement take(double seconds);
    }

    /** @param subjects by the names that tables have for them; each answers a number of seconds with a {@link Measurement} */
    public List<Measurement> run(Map<String, Fork> subjects) {
        Map<String, Turn> turns = new LinkedHashMap<>();
        subjects.forEach((name, fork) -> turns.put(name, turn -> fork.ask(String.valueOf(turn), Measurement.class)));
        return take(turns);
    }

    /** @param subjects by the names that tables have for them */
    List<Measurement> take(Map<String, Turn> subjects) {
        Map<String, List<Measurement>> rounds = new LinkedHashMap<>();
        for (int round = -1; round < count; round++) {
            for (Map.Entry<String, Turn> subject : subjects.entrySet()) {
                Measurement measurement = subject.getValue().take(round < 0 ? warmUp : seconds);
                System.err.printf("%s %d: %.0f/s, %.1f us CPU, %.0f bytes, %d threads, p99 %.0f us%n", subject.getKey(), round,
                        measurement.perSecond(), measurement.cpuMicros(), measurement.allocatedBytes(),
                        measurement.threads(), measurement.p99Micros());
                if (round >= 0) {
                    rounds.computeIfAbsent(subject.getKey(), name -> new ArrayList<>()).add(measurement);
                }
            }
        }
        return rounds.entrySet().stream().map(entry -> median(entry.getKey(), entry.getValue())).toList();
    }

    static Measurement median(String subject, List<Measurement> rounds) {
        return new Measurement(subject, median(rounds, Measurement::perSecond), median(rounds, Measurement::cpuMicros),
                median(rounds, Measurement::allocatedBytes), (int) median(rounds, Measurement::threads),
                median(rounds, Measurement::p50Micros), median(rounds, Measurement::p99Micros));
    }

    private static double median(List<Measurement> rounds, ToDoubleFunction<Measurement> figure) {
        return rounds.stream()
                .map(figure::applyAsDouble)
                .sorted(Comparator.naturalOrder())
                .skip((rounds.size() - 1) / 2)
                .findFirst()
                .orElseThrow();
    }
}
