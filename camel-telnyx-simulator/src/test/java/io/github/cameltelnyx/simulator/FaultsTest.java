package io.github.cameltelnyx.simulator;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.github.cameltelnyx.simulator.ApiClient.Answer;
import io.github.cameltelnyx.simulator.TranscriptEntry.Command;
import io.github.cameltelnyx.simulator.TranscriptEntry.Event;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FaultsTest {

    @Test
    void theNextRequestsAreRateLimitedAndHaveNoEffect() {
        try (TelnyxSimulator simulator = TelnyxSimulator.start()) {
            SimulatedCall call = simulator.inboundCall("+15550100", "+15550199");
            simulator.failNext(2, RequestFault.rateLimited(Duration.ofSeconds(3)));
            ApiClient api = new ApiClient(simulator);

            Answer limited = api.command(call, "answer", "{}");
            assertThat(limited.error()).isEqualTo("429 10011");
            assertThat(limited.headers().firstValue("x-ratelimit-reset")).contains("3");
            assertThat(api.command(call, "answer", "{}").status()).isEqualTo(429);
            assertThat(call.state()).isEqualTo(CallState.RINGING);
            assertThat(api.command(call, "answer", "{}").status()).isEqualTo(200);
            assertThat(simulator.transcript().commands("calls/answer")).extracting(Command::status)
                    .containsExactly(429, 429, 200);
        }
    }

    @Test
    void aServerErrorHasNoEffect() {
        try (TelnyxSimulator simulator = TelnyxSimulator.start()) {
            SimulatedCall call = simulator.inboundCall("+15550100", "+15550199");
            simulator.failNext(RequestFault.failing(503));

            assertThat(new ApiClient(simulator).command(call, "answer", "{}").error()).isEqualTo("503 10037");
            assertThat(call.state()).isEqualTo(CallState.RINGING);
        }
    }

    @Test
    void aLostAnswerHadItsEffectAndADroppedRequestHadNone() {
        try (TelnyxSimulator simulator = TelnyxSimulator.start()) {
            SimulatedCall call = simulator.inboundCall("+15550100", "+15550199");
            ApiClient api = new ApiClient(simulator);
            String answer = "/calls/" + call.callControlId() + "/actions/answer";

            simulator.failNext(RequestFault.dropped());
            assertThatThrownBy(() -> api.trySend("POST", answer, "application/json", "{}")).isInstanceOf(IOException.class);
            assertThat(call.state()).isEqualTo(CallState.RINGING);
            simulator.failNext(RequestFault.answerLost());
            assertThatThrownBy(() -> api.trySend("POST", answer, "application/json", "{}")).isInstanceOf(IOException.class);
            assertThat(call.state()).isEqualTo(CallState.ANSWERED);
            assertThat(simulator.transcript().commands()).extracting(Command::status).containsExactly(0, 0);
        }
    }

    @Test
    void halfAnAnswerIsNoneAndTheCommandHadItsEffect() {
        try (TelnyxSimulator simulator = TelnyxSimulator.start()) {
            SimulatedCall call = simulator.inboundCall("+15550100", "+15550199");
            ApiClient api = new ApiClient(simulator);
            String answer = "/calls/" + call.callControlId() + "/actions/answer";

            simulator.failNext(RequestFault.halfAnswered());
            assertThatThrownBy(() -> api.trySend("POST", answer, "application/json", "{}")).isInstanceOf(IOException.class)
                    .as("the head came, and told of more")
                    .hasMessageNotContaining("no bytes");
            assertThat(call.state()).isEqualTo(CallState.ANSWERED);
            assertThat(simulator.transcript().commands()).extracting(Command::status).containsExactly(0);
        }
    }

    @Test
    void silenceLastsAndTheCommandHadItsEffect() {
        try (TelnyxSimulator simulator = TelnyxSimulator.start()) {
            SimulatedCall call = simulator.inboundCall("+15550100", "+15550199");
            simulator.failNext(RequestFault.silent());
            CompletableFuture<Answer> silent = new ApiClient(simulator).commandLater(call, "answer", "{}");

            assertThat(simulator.transcript().awaitCommand("calls/answer").status()).isZero();
            assertThat(call.state()).isEqualTo(CallState.ANSWERED);
            assertThat(new ApiClient(simulator).get("/whoami").status()).as("others are answered").isEqualTo(200);
            assertThat(silent).isNotDone();
            simulator.close();
            assertThat(silent).failsWithin(Duration.ofSeconds(10));
        }
    }

    @Test
    void aDelayedAnswerComesLater() {
        try (TelnyxSimulator simulator = TelnyxSimulator.start()) {
            SimulatedCall call = simulator.inboundCall("+15550100", "+15550199");
            simulator.failNext(RequestFault.delayed(Duration.ofMillis(150)));
            long start = System.nanoTime();

            assertThat(new ApiClient(simulator).command(call, "answer", "{}").status()).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(150));
        }
    }

    @Test
    void aDuplicatedEventComesTwiceWithOneId() {
        try (WebhookReceiver receiver = new WebhookReceiver();
                TelnyxSimulator simulator = TelnyxSimulator.builder()
                        .webhookUrl(receiver.url())
                        .faults(Faults.none().duplicatedEvents(1))
                        .start()) {
            simulator.inboundCall("+15550100", "+15550199");
            simulator.transcript().awaitEvents("call.initiated", 2);

            assertThat(simulator.transcript().events()).extracting(Event::id)
                    .hasSize(2)
                    .containsOnly(simulator.transcript().events().get(0).id());
        }
    }

    @Test
    void twinsComeWithOneIdInOneMomentAndTheNextEventOnce() {
        CountDownLatch both = new CountDownLatch(2);
        try (WebhookReceiver receiver = new WebhookReceiver(webhook -> meet(both));
                TelnyxSimulator simulator = TelnyxSimulator.builder()
                        .webhookUrl(receiver.url())
                        .faults(Faults.none().twinEvents(1))
                        .start()) {
            SimulatedCall call = simulator.inboundCall("+15550100", "+15550199");
            simulator.faults(Faults.none());
            call.hangup();
            simulator.transcript().awaitAccepted("call.hangup");

            assertThat(receiver.types()).containsExactly("call.initiated", "call.initiated", "call.hangup");
            assertThat(receiver.received().get(1).id()).isEqualTo(receiver.received().get(0).id());
        }
    }

    @Test
    void aLateEventIsPassedByTheNext() {
        try (TelnyxSimulator simulator = TelnyxSimulator.start()) {
            simulator.faults(Faults.none().lateEvents(1, Duration.ofMillis(500)));
            SimulatedCall call = simulator.inboundCall("+15550100", "+15550199");
            simulator.faults(Faults.none());
            call.hangup();
            simulator.transcript().awaitEvent("call.initiated");

            assertThat(simulator.transcript().events()).extracting(Event::type)
                    .containsExactly("call.hangup", "call.initiated");
        }
    }

    @Test
    void anEventOutOfOrderChangesPlacesWithTheNext() {
        try (TelnyxSimulator simulator = TelnyxSimulator.start()) {
            simulator.faults(Faults.none().eventsOutOfOrder(1));
            SimulatedCall call = simulator.inboundCall("+15550100", "+15550199");
            simulator.faults(Faults.none());
            call.hangup();
            simulator.transcript().awaitEvent("call.initiated");

            assertThat(simulator.transcript().events()).extracting(Event::type)
                    .containsExactly("call.hangup", "call.initiated");
        }
    }

    @Test
    void anEventOutOfOrderThatHasNoNextComesAnyway() {
        try (TelnyxSimulator simulator = TelnyxSimulator.builder().faults(Faults.none().eventsOutOfOrder(1)).start()) {
            simulator.inboundCall("+15550100", "+15550199");

            simulator.transcript().awaitEvent("call.initiated");
        }
    }

    @Test
    void itTellsWhichFaultsHappened() {
        try (TelnyxSimulator simulator = TelnyxSimulator.start()) {
            simulator.failNext(2, RequestFault.failing(503));
            ApiClient api = new ApiClient(simulator);
            api.get("/whoami");
            assertThat(simulator.faultsSoFar()).containsExactly(Map.entry("failing 503", 1));
            api.get("/whoami");
            api.get("/whoami");
            simulator.faults(Faults.none().twinEvents(1));
            simulator.inboundCall("+15550100", "+15550199");
            assertThat(simulator.faultsSoFar()).containsOnly(Map.entry("failing 503", 2), Map.entry("twin events", 1));
        }
    }

    @Test
    void anEventIsUnderWayUntilEachDeliveryOfItIsAcceptedOrGivenUp() {
        CountDownLatch gate = new CountDownLatch(1);
        try (WebhookReceiver receiver = new WebhookReceiver(webhook -> pass(gate));
                TelnyxSimulator simulator = TelnyxSimulator.builder()
                        .webhookUrl(receiver.url())
                        .retryDelays(List.of())
                        .faults(Faults.none().duplicatedEvents(1))
                        .start()) {
            simulator.inboundCall("+15550100", "+15550199");
            assertThat(simulator.transcript().eventsUnderWay()).isEqualTo(2);
            gate.countDown();
            simulator.transcript().await("both", () -> simulator.transcript().eventsUnderWay() == 0, Duration.ofSeconds(10));
            assertThat(simulator.transcript().answers()).hasSize(2);
        }
    }

    @Test
    void aSeedRepeatsARun() {
        assertThat(statuses(42)).isEqualTo(statuses(42)).contains(200, 503);
        assertThat(statuses(42)).isNotEqualTo(statuses(43));
    }

    @Test
    void aChanceIsFromZeroToOne() {
        assertThatThrownBy(() -> Faults.none().duplicatedEvents(0.6).twinEvents(0.6))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Faults.none().lateEvents(0.6, Duration.ZERO).eventsOutOfOrder(0.6))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RequestFault.failing(200)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("200");
    }

    /** Neither is answered before the other is there. */
    private static int meet(CountDownLatch both) {
        both.countDown();
        return pass(both);
    }

    private static int pass(CountDownLatch gate) {
        try {
            return gate.await(2, TimeUnit.SECONDS) ? 200 : 500;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Integer> statuses(long seed) {
        try (TelnyxSimulator simulator = TelnyxSimulator.builder()
                .random(new Random(seed))
                .faults(Faults.none().requests(0.5, RequestFault.failing(503)))
                .start()) {
            ApiClient api = new ApiClient(simulator);
            return java.util.stream.Stream.generate(() -> api.get("/whoami").status()).limit(30).toList();
        }
    }
}
