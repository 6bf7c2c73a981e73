package io.github.cameltelnyx.benchmarks;

/**
 * What one subject did in one round.
 *
 * @param subject        whose figures these are, as the tables name it
 * @param perSecond      how many requests, webhooks or calls it did in a second
 * @param cpuMicros      the processor time of its process for each, in microseconds
 * @param allocatedBytes what its threads allocated for each
 * @param threads        how many threads it had beside those of an idle process
 * @param p50Micros      the time that half of them stayed below, in microseconds; 0 where it was not taken
 * @param p99Micros      the time that 99 of 100 stayed below
 */
public record Measurement(String subject, double perSecond, double cpuMicros, double allocatedBytes, int threads,
        double p50Micros, double p99Micros) {

    public Measurement named(String name) {
        return new Measurement(name, perSecond, cpuMicros, allocatedBytes, threads, p50Micros, p99Micros);
    }
}
