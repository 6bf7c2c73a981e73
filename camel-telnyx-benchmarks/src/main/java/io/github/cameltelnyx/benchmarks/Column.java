package io.github.cameltelnyx.benchmarks;

import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** A figure of a {@link Measurement}, as a table shows it. */
enum Column {

    RATE("a second", Measurement::perSecond, "%,.0f"), CPU("CPU each, µs", Measurement::cpuMicros, "%,.1f"), TIME(
            "time each, ns", measurement -> measurement.cpuMicros() * 1_000,
            "%,.0f"), MILLIS("time, ms", measurement -> measurement.cpuMicros() / 1_000, "%,.0f"), BYTES(
                    "allocated each, bytes", Measurement::allocatedBytes, "%,.0f"), KEPT("in memory after, bytes",
                            Measurement::allocatedBytes, "%,.0f"), THREADS("threads", Measurement::threads,
                                    "%,.0f"), P50("half within, ms", measurement -> measurement.p50Micros() / 1_000,
                                            "%,.2f"), P99(
                                                    "99 of 100 within, ms", measurement -> measurement.p99Micros() / 1_000,
                                                    "%,.2f"),
    // Of calls that wait, by what AwaitLoad puts into a measurement.
    HAND_OVER("hand-over, µs", Measurement::cpuMicros, "%,.1f"), CALL_BYTES("a call, bytes", Measurement::allocatedBytes,
            "%,.0f"), HEAP("heap, MiB", measurement -> measurement.p50Micros() / (1 << 20), "%,.0f"), COMMANDS(
                    "begun a second", Measurement::p99Micros,
                    "%,.0f"), EVENTS("ended a second", Measurement::perSecond, "%,.0f");

    private final String title;
    private final ToDoubleFunction<Measurement> figure;
    private final String format;

    Column(String title, ToDoubleFunction<Measurement> figure, String format) {
        this.title = title;
        this.figure = figure;
        this.format = format;
    }

    String title() {
        return title;
    }

    double figure(Measurement measurement) {
        return figure.applyAsDouble(measurement);
    }

    String of(Measurement measurement) {
        return String.format(Locale.ROOT, format, figure(measurement));
    }

    /** How many times the reference's figure it is. */
    String ratio(Measurement measurement, Measurement reference) {
        return String.format(Locale.ROOT, "%.2f ×", figure(measurement) / figure(reference));
    }
}
