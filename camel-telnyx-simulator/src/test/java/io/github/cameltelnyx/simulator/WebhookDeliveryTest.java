package io.github.cameltelnyx.simulator;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.github.cameltelnyx.simulator.WebhookReceiver.Received;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WebhookDeliveryTest {

    private static final Duration DEADLINE = Duration.ofSeconds(10);

    @Test
    void theSignatureHoldsForTheJdksOwnVerifier() throws GeneralSecurityException {
        try (WebhookReceiver receiver = new WebhookReceiver(); TelnyxSimulator simulator = simulator(receiver).start()) {
            simulator.inboundCall("+15550100", "+15550199");
            simulator.transcript().awaitAccepted("call.initiated");

            Received webhook = receiver.received().get(0);
            assertThat(verifies(webhook, simulator.publicKey(), webhook.body())).isTrue();
            byte[] changed = webhook.body().clone();
            changed[changed.length - 2]++;
            assertThat(verifies(webhook, simulator.publicKey(), changed)).isFalse();
        }
    }

    @Test
    void theWebhookLooksAsTelnyxSendsIt() {
        Clock clock = Clock.fixed(Instant.parse("2026-03-01T10:20:30.123456Z"), ZoneOffset.UTC);
        try (WebhookReceiver receiver = new WebhookReceiver();
                TelnyxSimulator simulator = simulator(receiver).clock(clock).start()) {
            SimulatedCall call = simulator.inboundCall("+15550100", "+15550199");
            simulator.transcript().awaitAccepted("call.initiated");

            Received webhook = receiver.received().get(0);
            assertThat(webhook.method() + " " + webhook.path()).isEqualTo("POST /voice");
            assertThat(webhook.headers().getFirst("Content-Type")).isEqualTo("application/json");
            assertThat(webhook.headers().getFirst("User-Agent")).isEqualTo("telnyx-webhooks");
            assertThat(webhook.headers().getFirst("telnyx-timestamp")).isEqualTo("1772360430");
            assertThat(new String(webhook.body(), StandardCharsets.UTF_8))
                    .startsWith("{\n  \"data\": {\n    \"record_type\": \"event\",\n    \"event_type\": \"call.initiated\",\n")
                    .contains("\"occurred_at\": \"2026-03-01T10:20:30.123456Z\"")
                    .contains("\"call_control_id\": \"" + call.callControlId() + "\"")
                    .contains("\"client_state\": null")
                    .contains("\"direction\": \"incoming\"")
                    .contains("\"state\": \"parked\"");
            assertThat(webhook.json().at("/meta/delivered_to").asText()).isEqualTo(receiver.url());
        }
    }

    @Test
    void anEventThatIsNotAcceptedComesAgainWithTheSameIdAndAHigherAttempt() {
        try (WebhookReceiver receiver = new WebhookReceiver(webhook -> webhook.attempt() < 3 ? 500 : 200);
                TelnyxSimulator simulator = simulator(receiver).start()) {
            simulator.inboundCall("+15550100", "+15550199");
            simulator.transcript().awaitAccepted("call.initiated");

            assertThat(receiver.received()).extracting(Received::attempt).containsExactly(1, 2, 3);
            assertThat(receiver.received()).extracting(Received::id).containsOnly(receiver.received().get(0).id());
        }
    }

    @Test
    void theNextEventWaitsUntilTheOneBeforeItWasAccepted() {
        try (WebhookReceiver receiver = new WebhookReceiver(webhook -> webhook.attempt() < 2 ? 503 : 200);
                TelnyxSimulator simulator = simulator(receiver).start()) {
            simulator.inboundCall("+15550100", "+15550199").hangup();
            simulator.transcript().awaitAccepted("call.hangup");

            assertThat(receiver.types()).containsExactly("call.initiated", "call.initiated", "call.hangup", "call.hangup");
        }
    }

    @Test
    void anEventThatNobodyAcceptsIsGivenUpAndTheNextGoesOn() {
        try (WebhookReceiver receiver = new WebhookReceiver(webhook -> webhook.type().equals("call.hangup") ? 200 : 500);
                TelnyxSimulator simulator = simulator(receiver).retryDelays(List.of(Duration.ofMillis(100))).start()) {
            simulator.inboundCall("+15550100", "+15550199").hangup();
            simulator.transcript().awaitAccepted("call.hangup");

            assertThat(receiver.types()).containsExactly("call.initiated", "call.initiated", "call.hangup");
        }
    }

    @Test
    void anAnswerThatTakesTooLongCountsAsNone() {
        CountDownLatch never = new CountDownLatch(1);
        try (WebhookReceiver receiver = new WebhookReceiver(webhook -> webhook.attempt() == 1 ? late(never) : 200);
                TelnyxSimulator simulator = simulator(receiver).deliveryTimeout(Duration.ofMillis(500)).start()) {
            simulator.inboundCall("+15550100", "+15550199");
            simulator.transcript().awaitAccepted("call.initiated");

            assertThat(simulator.transcript().answers()).extracting(TranscriptEntry.Answer::status).containsExactly(0, 200);
            never.countDown();
        }
    }

    @Test
    void aCallsOwnWebhookUrlTakesWhatComesAfterIt() {
        try (WebhookReceiver first = new WebhookReceiver();
                WebhookReceiver second = new WebhookReceiver();
                TelnyxSimulator simulator = simulator(first).start()) {
            SimulatedCall call = simulator.inboundCall("+15550100", "+15550199");
            simulator.transcript().awaitAccepted("call.initiated");
            new ApiClient(simulator).command(call, "answer", "{'webhook_url':'" + second.url() + "'}");
            simulator.transcript().awaitAccepted("call.answered");

            assertThat(first.types()).containsExactly("call.initiated");
            assertThat(second.types()).containsExactly("call.answered");
        }
    }

    @Test
    void aWebhookUrlThatIsNoneLosesEventsAndNothingElse() {
        try (TelnyxSimulator simulator = TelnyxSimulator.builder().webhookUrl("no url").retryDelays(List.of()).start()) {
            simulator.inboundCall("+15550100", "+15550199").hangup();
            simulator.transcript().await("two answers", () -> simulator.transcript().answers().size() == 2, DEADLINE);

            assertThat(simulator.transcript().answers()).extracting(TranscriptEntry.Answer::status).containsOnly(0);
        }
    }

    @Test
    void theSameSeedGivesTheSameKey() {
        byte[] seed = new byte[32];
        assertThat(SigningKey.ofSeed(seed).publicKey()).isEqualTo(SigningKey.ofSeed(seed).publicKey())
                .isNotEqualTo(SigningKey.random().publicKey());
    }

    private static TelnyxSimulatorBuilder simulator(WebhookReceiver receiver) {
        return TelnyxSimulator.builder().webhookUrl(receiver.url());
    }

    private static int late(CountDownLatch never) {
        try {
            return never.await(10, TimeUnit.SECONDS) ? 200 : 500;
        } catch (InterruptedException e) {
            return 500;
        }
    }

    private static boolean verifies(Received webhook, String publicKey, byte[] body) throws GeneralSecurityException {
        byte[] raw = Base64.getDecoder().decode(publicKey);
        byte[] prefix = java.util.HexFormat.of().parseHex("302a300506032b6570032100");
        byte[] encoded = java.nio.ByteBuffer.allocate(44).put(prefix).put(raw).array();
        PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        Signature verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(key);
        verifier.update((webhook.headers().getFirst("telnyx-timestamp") + "|").getBytes(StandardCharsets.UTF_8));
        verifier.update(body);
        return verifier.verify(Base64.getDecoder().decode(webhook.headers().getFirst("telnyx-signature-ed25519")));
    }
}
