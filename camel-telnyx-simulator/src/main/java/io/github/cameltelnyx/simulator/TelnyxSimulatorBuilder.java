package io.github.cameltelnyx.simulator;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

import io.github.cameltelnyx.operation.Operation;
import io.github.cameltelnyx.operation.OperationCatalog;

/** Makes a simulator. Every setting has a default that serves a test. Not thread-safe. */
public final class TelnyxSimulatorBuilder {

    int port;
    String webhookUrl;
    String texmlUrl;
    String apiKey;
    Pace pace = Pace.DEFAULT;
    Clock clock = Clock.systemUTC();
    Supplier<UUID> ids = UUID::randomUUID;
    Random random = new Random();
    SigningKey signingKey;
    Faults faults = Faults.none();
    Duration mediaLength = Duration.ofSeconds(3);
    Duration deliveryTimeout = Duration.ofSeconds(2);
    Duration documentTimeout = Duration.ofSeconds(15);
    List<Duration> retryDelays = List.of(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));

    /** What requests may ask for: all of the catalogue, so that one which it gains is found by itself. */
    List<Operation> operations = OperationCatalog.standard()
            .resources()
            .stream()
            .flatMap(resource -> OperationCatalog.standard().operations(resource).stream())
            .toList();

    TelnyxSimulatorBuilder() {
    }

    /** The port on the loopback address. By default a free one. */
    public TelnyxSimulatorBuilder port(int value) {
        port = value;
        return this;
    }

    /** Where events are sent. By default nowhere: they only come into the transcript. */
    public TelnyxSimulatorBuilder webhookUrl(String value) {
        webhookUrl = value;
        return this;
    }

    /** Where the TeXML application that calls come in on fetches its first document. By default nowhere. */
    public TelnyxSimulatorBuilder texmlUrl(String value) {
        texmlUrl = value;
        return this;
    }

    /** The key that requests must carry. By default one made up at start. */
    public TelnyxSimulatorBuilder apiKey(String value) {
        apiKey = value;
        return this;
    }

    /** How fast time passes on the calls. By default a hundred times faster than real. */
    public TelnyxSimulatorBuilder pace(Pace value) {
        pace = value;
        return this;
    }

    /** What gives the times in events, and tells when a command_id is forgotten. By default the system's clock. */
    public TelnyxSimulatorBuilder clock(Clock value) {
        clock = value;
        return this;
    }

    /** What gives the identities of calls and events. By default random ones. */
    public TelnyxSimulatorBuilder ids(Supplier<UUID> value) {
        ids = value;
        return this;
    }

    /** What decides which request or event a fault hits. By default without a seed. */
    public TelnyxSimulatorBuilder random(Random value) {
        random = value;
        return this;
    }

    /** The 32 bytes from which the signing key is made. By default secure random ones. */
    public TelnyxSimulatorBuilder signingSeed(byte[] value) {
        signingKey = SigningKey.ofSeed(value);
        return this;
    }

    /** What goes wrong by itself. By default nothing. */
    public TelnyxSimulatorBuilder faults(Faults value) {
        faults = value;
        return this;
    }

    /** How long every audio file plays, on the simulated call. By default three seconds. */
    public TelnyxSimulatorBuilder mediaLength(Duration value) {
        mediaLength = value;
        return this;
    }

    /** How long the application may take for an event, of real time. By default two seconds, as with Telnyx. */
    public TelnyxSimulatorBuilder deliveryTimeout(Duration value) {
        deliveryTimeout = value;
        return this;
    }

    /**
     * How long the application may take for a TeXML document, of real time. By default 15 seconds; Telnyx does not tell its
     * own.
     */
    public TelnyxSimulatorBuilder documentTimeout(Duration value) {
        documentTimeout = value;
        return this;
    }

    /**
     * How long to wait, on the simulated calls, before an event that was not accepted is sent again; after the last it is
     * given up. By default one, two and four seconds, so four attempts; Telnyx does not tell its own.
     */
    public TelnyxSimulatorBuilder retryDelays(List<Duration> value) {
        retryDelays = List.copyOf(value);
        return this;
    }

    /** Starts it. */
    public TelnyxSimulator start() {
        return new TelnyxSimulator(this);
    }
}
