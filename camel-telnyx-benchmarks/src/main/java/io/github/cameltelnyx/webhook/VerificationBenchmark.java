package io.github.cameltelnyx.webhook;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cameltelnyx.benchmarks.SampleEvent;
import io.github.cameltelnyx.benchmarks.Verifying;
import io.github.cameltelnyx.event.TelnyxEvent;
import io.github.cameltelnyx.event.TelnyxEventException;
import io.github.cameltelnyx.event.TelnyxEventParser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From bytes and headers to a verified event, without HTTP; beside it what the parts cost, and what a refusal costs. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class VerificationBenchmark {

    private static final int EVENTS = 1024;

    private final SignatureVerifier verifier = new SignatureVerifier(List.of(SampleEvent.publicKey()), Duration.ofHours(1),
            Clock.systemUTC());
    private final Verifying peer = new Verifying(SampleEvent.publicKey());
    private final ObjectMapper jackson = new ObjectMapper();
    private final SampleEvent[] events = Stream.generate(SampleEvent::next).limit(EVENTS).toArray(SampleEvent[]::new);
    private final SampleEvent[] forged = Stream.of(events).map(SampleEvent::forged).toArray(SampleEvent[]::new);
    private final SampleEvent stale = SampleEvent.at(System.currentTimeMillis() / 1000 - 4_000);
    private int count;

    private SampleEvent next(SampleEvent[] of) {
        return of[count++ & EVENTS - 1];
    }

    @Benchmark
    public TelnyxEvent telnyxEvent() throws TelnyxEventException {
        SampleEvent event = next(events);
        return verify(event) == Verdict.ACCEPTED ? TelnyxEventParser.parse(event.body()) : null;
    }

    @Benchmark
    public Map<?, ?> bouncyCastleAndJackson() throws IOException {
        SampleEvent event = next(events);
        return peer.byBouncyCastle(event.timestamp(), event.signature(), event.body())
                ? jackson.readValue(event.body(), Map.class)
                : null;
    }

    @Benchmark
    public Map<?, ?> jdkAndJackson() throws IOException {
        SampleEvent event = next(events);
        return peer.byJdk(event.timestamp(), event.signature(), event.body())
                ? jackson.readValue(event.body(), Map.class)
                : null;
    }

    @Benchmark
    public Verdict genuine() {
        return verify(next(events));
    }

    @Benchmark
    public boolean bouncyCastle() {
        SampleEvent event = next(events);
        return peer.byBouncyCastle(event.timestamp(), event.signature(), event.body());
    }

    @Benchmark
    public TelnyxEvent parsed() throws TelnyxEventException {
        return TelnyxEventParser.parse(next(events).body());
    }

    @Benchmark
    public Map<?, ?> jackson() throws IOException {
        return jackson.readValue(next(events).body(), Map.class);
    }

    @Benchmark
    public Verdict forged() {
        return verify(next(forged));
    }

    @Benchmark
    public Verdict stale() {
        return verify(stale);
    }

    @Benchmark
    public Verdict unsigned() {
        SampleEvent event = next(events);
        return verifier.verify(List.of(), List.of(event.timestamp()), event.body());
    }

    private Verdict verify(SampleEvent event) {
        return verifier.verify(List.of(event.signature()), List.of(event.timestamp()), event.body());
    }
}
