package io.github.cameltelnyx.webhook;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import io.github.cameltelnyx.benchmarks.SampleEvent;
import io.github.cameltelnyx.event.TelnyxEventException;
import io.github.cameltelnyx.event.TelnyxEventParser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What an event costs while this many are remembered: its claim alone, and with its verification and parsing. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RecentEventsBenchmark {

    private static final int EVENTS = 1024;

    @Param({"1000", "10000", "100000", "1000000"})
    public int remembered;

    private final SignatureVerifier verifier = new SignatureVerifier(List.of(SampleEvent.publicKey()), Duration.ofHours(1),
            Clock.systemUTC());
    private final SampleEvent[] events = Stream.generate(SampleEvent::next).limit(EVENTS).toArray(SampleEvent[]::new);
    private RecentEvents recent;
    private int count;
    private long id;

    /** Full, so that each that comes makes one leave. */
    @Setup(Level.Trial)
    public void fill() {
        recent = new RecentEvents(remembered);
        for (int i = 0; i < remembered; i++) {
            claim();
        }
    }

    @Benchmark
    public boolean claim() {
        id++;
        // Spread as random ones are.
        return recent.add(new UUID(id * 0x9E3779B97F4A7C15L, id * 0xC2B2AE3D27D4EB4FL).toString());
    }

    @Benchmark
    public boolean event() throws TelnyxEventException {
        SampleEvent event = events[count++ & EVENTS - 1];
        Verdict verdict = verifier.verify(List.of(event.signature()), List.of(event.timestamp()), event.body());
        return verdict == Verdict.ACCEPTED && TelnyxEventParser.parse(event.body()).getId() != null && claim();
    }
}
