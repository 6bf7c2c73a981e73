package io.github.cameltelnyx.webhook;

import java.util.UUID;

import org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which routes run for an event, and how often. */
@ParameterizedClass
@EnumSource(Engine.class)
class FanOutOverHttpTest extends WebhookTestBase {

    private final String id = UUID.randomUUID().toString();

    FanOutOverHttpTest(Engine engine) {
        super(engine);
    }

    @Test
    void everyRouteThatWantsTheEventGetsItOnAnExchangeOfItsOwn() {
        RecordingRoute playback = route("events=call.playback.*");
        RecordingRoute ended = route("events=call.*.ended");
        RecordingRoute other = route("events=call.hangup,call.answered");
        assertThat(send(event("call.playback.ended", id)).status()).isEqualTo(200);
        assertThat(playback.next().event().getId()).isEqualTo(id);
        assertThat(ended.next().event().getId()).isEqualTo(id);
        assertThat(other.runs()).isZero();
    }

    @Test
    void anEventThatNoRouteWantsIsAnswered200AndCounted() {
        RecordingRoute route = route("events=call.hangup");
        assertThat(send(event("call.answered", id)).status()).isEqualTo(200);
        assertThat(route.runs()).isZero();
        assertThat(count("Unmatched")).isOne();
    }

    @Test
    void aRepeatedEventIsAnswered200AndDoesNotRunTheRouteAgain() {
        RecordingRoute route = route("");
        assertThat(send(event("call.answered", id)).status()).isEqualTo(200);
        assertThat(send(event("call.answered", id)).status()).isEqualTo(200);
        assertThat(route.runs()).isOne();
        assertThat(count("Duplicates")).isOne();
    }

    @Test
    void aFailedRouteIsAnswered500AndRunsAgainWhenTheEventComesAgain() {
        RecordingRoute route = route("");
        route.failWith(new IllegalStateException("secret"));
        RawHttp.Response answer = send(event("call.answered", id));
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).isEqualTo("Failed");
        route.succeed();
        assertThat(send(event("call.answered", id)).status()).isEqualTo(200);
        assertThat(send(event("call.answered", id)).status()).isEqualTo(200);
        assertThat(route.runs()).isEqualTo(2);
        assertThat(count("Failed")).isOne();
    }

    @Test
    void routesWithRepositoriesOfTheirOwnAreRepeatedByThemselves() {
        RecordingRoute good = route("events=call.answered");
        RecordingRoute bad = route("events=call.*");
        bad.failWith(new IllegalStateException());
        assertThat(send(event("call.answered", id)).status()).isEqualTo(500);
        bad.succeed();
        assertThat(send(event("call.answered", id)).status()).isEqualTo(200);
        assertThat(good.runs()).isOne();
        assertThat(bad.runs()).isEqualTo(2);
    }

    @Test
    void routesThatShareARepositoryAreRepeatedTogether() {
        String name = "repository-" + id;
        camel.getRegistry().bind(name, MemoryIdempotentRepository.memoryIdempotentRepository(10));
        RecordingRoute good = route("events=call.answered&idempotentRepository=#bean:" + name);
        RecordingRoute bad = route("events=call.*&idempotentRepository=#bean:" + name);
        bad.failWith(new IllegalStateException());
        assertThat(send(event("call.answered", id)).status()).isEqualTo(500);
        bad.succeed();
        assertThat(send(event("call.answered", id)).status()).isEqualTo(200);
        assertThat(send(event("call.answered", id)).status()).isEqualTo(200);
        assertThat(good.runs()).isEqualTo(2);
        assertThat(bad.runs()).isEqualTo(2);
    }

    @Test
    void aRepositoryThatFailsIsAnswered500WithoutRunningARoute() {
        String name = "repository-" + id;
        camel.getRegistry().bind(name, new BrokenRepository());
        RecordingRoute sound = route("events=call.answered");
        RecordingRoute route = route("idempotentRepository=#bean:" + name);
        assertThat(send(event("call.answered", id)).status()).isEqualTo(500);
        assertThat(route.runs()).isZero();
        assertThat(sound.runs()).isZero();
        // The other repository's claim was given back.
        assertThat(send(event("call.answered", id)).status()).isEqualTo(500);
        assertThat(count("Duplicates")).isZero();
    }

    @Test
    void routesWithKeysOfTheirOwnGetWhatTheirKeyVerifies() {
        RecordingRoute first = route("events=*");
        RecordingRoute second = route("publicKey=RAW(" + WebhookSigner.SECOND.publicKey() + ")");
        byte[] body = event("call.answered", id);
        assertThat(http.post(path, headers(WebhookSigner.SECOND.sign(NOW, body), NOW), body).status()).isEqualTo(200);
        assertThat(first.runs()).isZero();
        assertThat(second.runs()).isOne();
    }
}
