package io.github.cameltelnyx.webhook;

import java.io.IOException;

import io.github.cameltelnyx.benchmarks.SampleEvent;
import io.github.cameltelnyx.event.TelnyxEvent;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is measured is what it says to be. How long it takes is nobody's business here. */
class WebhookBenchmarksTest {

    private final VerificationBenchmark verification = new VerificationBenchmark();

    @Test
    void theSampleIsAnEventOf1300Bytes() throws Exception {
        assertThat(SampleEvent.next().body().length).isBetween(1250, 1350);
        TelnyxEvent event = verification.telnyxEvent();
        assertThat(event.getEventType()).isEqualTo("call.initiated");
        assertThat(event.clientState()).contains("customer");
        assertThat(event.getOccurredAt()).isNotNull();
        assertThat(verification.parsed().getId()).isNotEqualTo(event.getId());
    }

    @Test
    void thePeersVerifyAndReadTheSameBytes() throws IOException {
        assertThat(verification.bouncyCastleAndJackson().get("data")).isNotNull();
        assertThat(verification.jdkAndJackson().get("data")).isNotNull();
        assertThat(verification.jackson().get("data")).isNotNull();
        assertThat(verification.bouncyCastle()).isTrue();
    }

    @Test
    void eachRefusalIsTheOneThatItIsNamedFor() {
        assertThat(verification.genuine()).isEqualTo(Verdict.ACCEPTED);
        assertThat(verification.forged()).isEqualTo(Verdict.WRONG_SIGNATURE);
        assertThat(verification.stale()).isEqualTo(Verdict.OUTSIDE_TOLERANCE);
        assertThat(verification.unsigned()).isEqualTo(Verdict.MISSING_SIGNATURE);
    }

    @Test
    void everyEventIsClaimedForTheFirstTime() throws Exception {
        RecentEventsBenchmark recent = new RecentEventsBenchmark();
        recent.remembered = 10;
        recent.fill();
        for (int i = 0; i < 30; i++) {
            assertThat(recent.claim()).isTrue();
            assertThat(recent.event()).isTrue();
        }
    }
}
