package io.github.cameltelnyx.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import io.github.cameltelnyx.benchmarks.load.AwaitLoad;
import io.github.cameltelnyx.benchmarks.load.ProducerLoad;
import io.github.cameltelnyx.benchmarks.load.RoundTrip;
import io.github.cameltelnyx.benchmarks.load.Rounds;
import io.github.cameltelnyx.benchmarks.load.StartLoad;
import io.github.cameltelnyx.benchmarks.load.WebhookLoad;

import static io.github.cameltelnyx.benchmarks.Column.BYTES;
import static io.github.cameltelnyx.benchmarks.Column.CALL_BYTES;
import static io.github.cameltelnyx.benchmarks.Column.COMMANDS;
import static io.github.cameltelnyx.benchmarks.Column.CPU;
import static io.github.cameltelnyx.benchmarks.Column.EVENTS;
import static io.github.cameltelnyx.benchmarks.Column.HAND_OVER;
import static io.github.cameltelnyx.benchmarks.Column.HEAP;
import static io.github.cameltelnyx.benchmarks.Column.KEPT;
import static io.github.cameltelnyx.benchmarks.Column.MILLIS;
import static io.github.cameltelnyx.benchmarks.Column.P50;
import static io.github.cameltelnyx.benchmarks.Column.P99;
import static io.github.cameltelnyx.benchmarks.Column.RATE;
import static io.github.cameltelnyx.benchmarks.Column.THREADS;
import static io.github.cameltelnyx.benchmarks.Column.TIME;

/** Runs the suites that its arguments name, or all, prints their tables, and writes them to docs/performance.md. */
public final class Benchmarks {

    private static final Rounds ROUNDS = new Rounds(Integer.getInteger("rounds", 5), Integer.getInteger("seconds", 4),
            Integer.getInteger("warm.up", 20));
    private static final int FORKS = Integer.getInteger("forks", 2);
    private static final int SECONDS = Integer.getInteger("jmh.seconds", 2);
    private static final List<Column> LOAD = List.of(RATE, CPU, BYTES, THREADS, P50, P99);

    private static final List<Suite> SUITES = List.of(
            new Suite("producer-slow-api", "camel-http, defaults", LOAD, () -> ProducerLoad.slowApi(ROUNDS)),
            new Suite("producer-fast-api", "camel-http", LOAD, () -> ProducerLoad.fastApi(ROUNDS)),
            new Suite("producer-in-flight", "10 in flight", List.of(CPU, RATE, BYTES, THREADS, P50, P99),
                    () -> ProducerLoad.inFlight(ROUNDS)),
            new Suite("producer-cost", "jackson encodes", List.of(TIME, BYTES),
                    () -> Inside.run("ProducerCostBenchmark", FORKS, SECONDS)),
            new Suite("operations", "a command is made, 11 operations", List.of(TIME, BYTES),
                    () -> Inside.run("OperationGrowthBenchmark", FORKS, SECONDS)),
            new Suite("webhooks", "bare Vert.x", LOAD, () -> WebhookLoad.genuine(ROUNDS)),
            new Suite("flood", "genuine", List.of(CPU, RATE, BYTES, P50, P99), () -> WebhookLoad.flood(ROUNDS)),
            new Suite("verification", "bouncy castle and jackson", List.of(TIME, BYTES),
                    () -> Inside.run("VerificationBenchmark", FORKS, SECONDS)),
            new Suite("remembered", "event, 1000 remembered", List.of(TIME, BYTES),
                    () -> Inside.run("RecentEventsBenchmark", FORKS, SECONDS)),
            new Suite("start", "http:", List.of(MILLIS, KEPT), () -> StartLoad.run(Integer.getInteger("starts", 15))),
            new Suite("await", "1,000 calls wait", List.of(HAND_OVER, THREADS, HEAP, CALL_BYTES, COMMANDS, EVENTS),
                    () -> AwaitLoad.run(List.of(1_000, 10_000, 100_000))),
            new Suite("round-trip", "all of it", List.of(P50, P99), unchecked(() -> RoundTrip.run(2_000, 2_000))));

    private Benchmarks() {
    }

    public static void main(String[] names) throws Exception {
        Report report = new Report(Path.of("docs"));
        for (Suite suite : SUITES) {
            if (names.length == 0 || List.of(names).contains(suite.name())) {
                List<Measurement> measurements = suite.run().get();
                System.out.println(suite.name() + "\n\n" + Table.of(suite, measurements));
                report.write(suite, measurements);
            }
        }
    }

    private static <T> Supplier<T> unchecked(Callable<T> work) {
        return () -> {
            try {
                return work.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        };
    }
}
