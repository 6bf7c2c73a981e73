package io.github.cameltelnyx.benchmarks;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs JMH, for what needs no network. A method's name is its subject's, in words. */
final class Inside {

    private Inside() {
    }

    /** @param pattern of the names of the benchmarks, which measure the average time in nanoseconds */
    static List<Measurement> run(String pattern, int forks, int seconds) {
        try {
            return new Runner(new OptionsBuilder().include(pattern)
                    .forks(forks)
                    .warmupIterations(5)
                    .warmupTime(TimeValue.seconds(seconds))
                    .measurementIterations(5)
                    .measurementTime(TimeValue.seconds(seconds))
                    .addProfiler(GCProfiler.class)
                    .build()).run()
                    .stream()
                    .map(Inside::measurement)
                    .sorted(Comparator.comparing(Measurement::cpuMicros))
                    .toList();
        } catch (RunnerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Measurement measurement(RunResult run) {
        double nanos = run.getPrimaryResult().getScore();
        Result<?> allocated = run.getSecondaryResults().get("gc.alloc.rate.norm");
        return new Measurement(subject(run), 1e9 / nanos, nanos / 1e3, allocated == null ? 0 : allocated.getScore(), 0, 0, 0);
    }

    private static String subject(RunResult run) {
        String name = run.getPrimaryResult().getLabel().replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT).strip();
        StringBuilder subject = new StringBuilder(name);
        run.getParams()
                .getParamsKeys()
                .forEach(key -> subject.append(", ")
                        .append(run.getParams().getParam(key))
                        .append(' ')
                        .append(
                                key));
        return subject.toString();
    }
}
