package io.github.cameltelnyx.webhook;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

import io.micrometer.core.instrument.FunctionCounter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Webhooks in a registry of Micrometer. */
class WebhookMetersTest extends ObservedApplication {

    @BeforeEach
    void startApplication() throws Exception {
        start();
    }

    @Test
    void everyRequestIsCountedByItsVerdict() {
        answer(200, "{}", Map.of());
        byte[] answered = WebhookTestBase.event("call.answered", UUID.randomUUID().toString());
        send(answered, WebhookSigner.FIRST);
        send(answered, WebhookSigner.FIRST);
        send(answered, WebhookSigner.SECOND);
        send(WebhookTestBase.bytes("{}"), WebhookSigner.FIRST);
        event("call.hangup");
        get();

        WebhookTestBase.await(() -> counted("wrong_method") == 1);
        assertThat(counted("accepted")).isOne();
        assertThat(counted("duplicate")).isOne();
        assertThat(counted("wrong_signature")).isOne();
        assertThat(counted("no_event")).isOne();
        assertThat(counted("unmatched")).isOne();
        assertThat(Arrays.stream(Verdict.values()).mapToDouble(verdict -> counted(verdict.name().toLowerCase())).sum())
                .as("all requests")
                .isEqualTo(6);
    }

    @Test
    void aSuspendedRouteIsUnavailable() throws Exception {
        camel.getRouteController().suspendRoute("voice");
        event("call.answered");

        assertThat(counted("unavailable")).isOne();
    }

    @Test
    void noMeterTellsAKeyOrWhatWasSaid() {
        answer(200, "{}", Map.of());
        event("call.answered");

        assertThat(meters.getMetersAsString()).contains("camel.telnyx.webhooks", "camel.telnyx.operations", "/voice")
                .doesNotContain(PRIVATE);
    }

    private double counted(String verdict) {
        FunctionCounter counter = meters.get("camel.telnyx.webhooks")
                .tags("camelContext", camel.getName(), "path", "/voice", "verdict", verdict)
                .functionCounter();
        return counter.count();
    }
}
