package io.github.cameltelnyx.webhook;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** When Telnyx gets its answer. */
@ParameterizedClass
@EnumSource(Engine.class)
class AcknowledgeOverHttpTest extends WebhookTestBase {

    private final byte[] body = event("call.answered", UUID.randomUUID().toString());

    AcknowledgeOverHttpTest(Engine engine) {
        super(engine);
    }

    @Test
    void theAnswerWaitsForTheRoute() {
        RecordingRoute route = route("acknowledgeTimeout=20000");
        CountDownLatch gate = route.closeGate();
        CompletableFuture<RawHttp.Response> answer = CompletableFuture.supplyAsync(() -> send(body), OWN_THREAD);
        route.next();
        assertThat(answer).isNotDone();
        gate.countDown();
        assertThat(answer.join().status()).isEqualTo(200);
    }

    @Test
    void anEventThatComesAgainWhileItsRouteRunsIsAnsweredAsTheRouteEnds() {
        RecordingRoute route = route("acknowledgeTimeout=20000");
        CountDownLatch gate = route.closeGate();
        route.failWith(new IllegalStateException());
        CompletableFuture<RawHttp.Response> first = CompletableFuture.supplyAsync(() -> send(body), OWN_THREAD);
        route.next();
        CompletableFuture<RawHttp.Response> second = CompletableFuture.supplyAsync(() -> send(body), OWN_THREAD);
        await(() -> count("Duplicates") == 1);
        gate.countDown();
        assertThat(first.join().status()).isEqualTo(500);
        assertThat(second.join().status()).as("200 would be the last that Telnyx sends of it").isEqualTo(500);
        route.succeed();
        assertThat(send(body).status()).isEqualTo(200);
        assertThat(route.runs()).isOne();
    }

    @Test
    void anEventThatComesAgainWhileItsRouteRunsIs200WhenTheRouteHasEndedWell() {
        RecordingRoute route = route("acknowledgeTimeout=20000");
        CountDownLatch gate = route.closeGate();
        CompletableFuture<RawHttp.Response> first = CompletableFuture.supplyAsync(() -> send(body), OWN_THREAD);
        route.next();
        CompletableFuture<RawHttp.Response> second = CompletableFuture.supplyAsync(() -> send(body), OWN_THREAD);
        await(() -> count("Duplicates") == 1);
        assertThat(second).isNotDone();
        gate.countDown();
        assertThat(first.join().status()).isEqualTo(200);
        assertThat(second.join().status()).isEqualTo(200);
        assertThat(route.runs()).isZero();
    }

    @Test
    void atTheTimeOutTheAnswerIs200AndTheRouteGoesOn() {
        RecordingRoute route = route("acknowledgeTimeout=100");
        CountDownLatch gate = route.closeGate();
        assertThat(send(body).status()).isEqualTo(200);
        assertThat(camel.getInflightRepository().size()).isPositive();
        assertThat(send(body).status()).isEqualTo(200);
        gate.countDown();
        assertThat(route.runs()).isOne();
        assertThat(count("Duplicates")).isOne();
    }

    @Test
    void aFailureAfterTheTimeOutGivesTheEventBack() {
        RecordingRoute route = route("acknowledgeTimeout=50");
        CountDownLatch gate = route.closeGate();
        route.failWith(new IllegalStateException());
        assertThat(send(body).status()).isEqualTo(200);
        gate.countDown();
        await(() -> count("Failed") == 1);
        route.succeed();
        await(() -> send(body).status() == 200 && route.runs() == 2);
    }

    @Test
    void receivedIsAnsweredBeforeTheRouteHasRun() {
        RecordingRoute route = route("acknowledge=received&acknowledgeTimeout=20000");
        CountDownLatch gate = route.closeGate();
        assertThat(send(body).status()).isEqualTo(200);
        route.next();
        gate.countDown();
    }

    @Test
    void receivedIsAnswered200EvenWhereTheRouteFails() {
        RecordingRoute route = route("acknowledge=received");
        route.failWith(new IllegalStateException());
        assertThat(send(body).status()).isEqualTo(200);
        route.next();
        await(() -> count("Failed") == 1);
    }

    @Test
    void oneFailureOfSeveralRoutesIsAnswered500WhenAllHaveEnded() {
        RecordingRoute bad = route("events=call.*&acknowledgeTimeout=20000");
        RecordingRoute slow = route("events=*&acknowledgeTimeout=20000");
        bad.failWith(new IllegalStateException());
        CountDownLatch gate = slow.closeGate();
        CompletableFuture<RawHttp.Response> answer = CompletableFuture.supplyAsync(() -> send(body), OWN_THREAD);
        slow.next();
        await(() -> count("Failed") == 1);
        assertThat(answer).isNotDone();
        gate.countDown();
        assertThat(answer.join().status()).isEqualTo(500);
    }
}
