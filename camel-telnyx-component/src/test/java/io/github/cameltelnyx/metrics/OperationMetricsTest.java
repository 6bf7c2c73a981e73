package io.github.cameltelnyx.metrics;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OperationMetricsTest {

    private final AtomicLong nanos = new AtomicLong(-5);
    private final OperationMetrics operation = new OperationMetrics("calls/speak", nanos::get);

    @Test
    void timesAreFromAStepsStartToItsEnd() {
        step(Duration.ofMillis(30), Outcome.SUCCESS);
        step(Duration.ofMillis(10), Outcome.REFUSED);

        assertThat(operation.meanTime()).isEqualTo(Duration.ofMillis(20));
        assertThat(operation.longestTime()).isEqualTo(Duration.ofMillis(30));
    }

    @Test
    void beforeTheFirstStepEndedThereIsNoTime() {
        operation.started();

        assertThat(operation.meanTime()).isZero();
        assertThat(operation.longestTime()).isZero();
    }

    @Test
    void aStepIsInFlightUntilItEndsInWhateverWay() {
        long first = operation.started();
        long second = operation.started();
        assertThat(operation.inFlight()).isEqualTo(2);

        operation.ended(Outcome.NOT_SENT, first);
        assertThat(operation.inFlight()).isOne();
        operation.ended(Outcome.SUCCESS, second);
        assertThat(operation.inFlight()).isZero();
    }

    private void step(Duration time, Outcome outcome) {
        long startedAt = operation.started();
        nanos.addAndGet(time.toNanos());
        operation.ended(outcome, startedAt);
    }
}
