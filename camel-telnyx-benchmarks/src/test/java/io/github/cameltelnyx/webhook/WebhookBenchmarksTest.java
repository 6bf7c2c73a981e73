package io.github.cameltelnyx.webhook;

import java.io.IOException;

import io.github.cameltelnyx.benchmarks.SampleEvent;
import io.github.cameltelnyx.event.TelnyxEvent;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is measured is what it says to be. How long it takes is nobody's business here. */
class WebhookBenchmarksTest {

    /** One for all tests: it signs some thousand events. */
    private static final VerificationBenchmark VERIFICATION = new VerificationBenchmark();

    @Test
    void theSampleIsAnEventOf1300Bytes() throws Exception {
        assertThat(SampleEvent.next().body().length).isBetween(1250, 1350);
        TelnyxEvent event = VERIFICATION.telnyxEvent();
        assertThat(event.getEventType()).isEqualTo("call.initiated");
        assertThat(event.clientState()).contains("customer");
        assertThat(event.getOccurredAt()).isNotNull();
        assertThat(VERIFICATION.parsed().getId()).isNotEqualTo(event.getId());
    }

    @Test
    void thePeersVerifyAndReadTheSameBytes() throws IOException {
        assertThat(VERIFICATION.bouncyCastleAndJackson().get("data")).isNotNull();
        assertThat(VERIFICATION.jdkAndJackson().get("data")).isNotNull();
        assertThat(VERIFICATION.jackson().get("data")).isNotNull();
        assertThat(VERIFICATION.bouncyCastle()).isTrue();
    }

    @Test
    void eachRefusalIsTheOneThatItIsNamedFor() {
        assertThat(VERIFICATION.genuine()).isEqualTo(Verdict.ACCEPTED);
        assertThat(VERIFICATION.forged()).isEqualTo(Verdict.WRONG_SIGNATURE);
        assertThat(VERIFICATION.stale()).isEqualTo(Verdict.OUTSIDE_TOLERANCE);
        assertThat(VERIFICATION.unsigned()).isEqualTo(Verdict.MISSING_SIGNATURE);
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
