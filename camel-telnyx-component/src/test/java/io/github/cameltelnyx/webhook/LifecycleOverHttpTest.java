package io.github.cameltelnyx.webhook;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Suspend, resume, stop and start, of one route and of two on a path. */
@ParameterizedClass
@EnumSource(Engine.class)
class LifecycleOverHttpTest extends WebhookTestBase {

    private final String first = "first-" + UUID.randomUUID();
    private final String second = "second-" + UUID.randomUUID();

    LifecycleOverHttpTest(Engine engine) {
        super(engine);
    }

    @Test
    void aSuspendedRouteIsAnswered503UntilItIsResumed() throws Exception {
        RecordingRoute route = route(first, "");
        byte[] body = event();
        camel.getRouteController().suspendRoute(first);
        assertThat(send(body).status()).isEqualTo(503);
        assertThat(route.runs()).isZero();
        camel.getRouteController().resumeRoute(first);
        assertThat(send(body).status()).isEqualTo(200);
        assertThat(route.runs()).isOne();
    }

    @Test
    void nothingRunsWhileOneOfTheRoutesThatWantTheEventIsSuspended() throws Exception {
        RecordingRoute one = route(first, "events=call.*");
        RecordingRoute other = route(second, "events=call.answered");
        camel.getRouteController().suspendRoute(second);
        assertThat(send(event("call.answered", "1")).status()).isEqualTo(503);
        assertThat(one.runs() + other.runs()).isZero();
        assertThat(send(event("call.hangup", "2")).status()).isEqualTo(200);
        assertThat(one.runs()).isOne();
    }

    @Test
    void stoppingOneOfTwoRoutesLeavesTheOtherServed() throws Exception {
        RecordingRoute one = route(first, "events=call.*");
        RecordingRoute other = route(second, "events=call.answered");
        camel.getRouteController().stopRoute(first);
        assertThat(send(event()).status()).isEqualTo(200);
        assertThat(one.runs()).isZero();
        assertThat(other.runs()).isOne();
    }

    @Test
    void whenAllHaveStoppedThePathIsGoneAndCanBeStartedAgain() throws Exception {
        RecordingRoute one = route(first, "events=call.*");
        RecordingRoute other = route(second, "events=call.answered");
        byte[] body = event();
        assertThat(send(body).status()).isEqualTo(200);
        camel.getRouteController().stopRoute(first);
        camel.getRouteController().stopRoute(second);
        assertThat(send(body).status()).isEqualTo(404);
        camel.getRouteController().startRoute(second);
        camel.getRouteController().startRoute(first);
        // Known from before the stop.
        assertThat(send(body).status()).isEqualTo(200);
        assertThat(send(event()).status()).isEqualTo(200);
        assertThat(one.runs()).isEqualTo(2);
        assertThat(other.runs()).isEqualTo(2);
    }

    @Test
    void aRouteStopsAfterTheEventThatItIsRunning() throws Exception {
        RecordingRoute route = route(first, "acknowledgeTimeout=20000");
        CountDownLatch gate = route.closeGate();
        CompletableFuture<RawHttp.Response> answer = CompletableFuture.supplyAsync(() -> send(event()), OWN_THREAD);
        route.next();
        CompletableFuture<Void> stop = CompletableFuture.runAsync(() -> stop(first), OWN_THREAD);
        await(() -> camel.getRoute(first).getConsumer() instanceof TelnyxWebhookConsumer consumer && !consumer.isStarted());
        assertThat(send(event()).status()).isEqualTo(503);
        assertThat(stop).isNotDone();
        gate.countDown();
        assertThat(answer.join().status()).isEqualTo(200);
        stop.join();
    }

    @Test
    void twoRoutesMayHaveTheSameUri() throws Exception {
        RecordingRoute one = route(first, "");
        RecordingRoute other = route(second, "");
        assertThat(send(event()).status()).isEqualTo(200);
        assertThat(one.runs()).isOne();
        assertThat(other.runs()).isOne();
    }

    private void stop(String id) {
        try {
            camel.getRouteController().stopRoute(id);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
