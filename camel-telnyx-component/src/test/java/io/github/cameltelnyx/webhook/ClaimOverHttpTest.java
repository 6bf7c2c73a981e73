package io.github.cameltelnyx.webhook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ClaimOverHttpTest extends WebhookTestBase {

    private final String name = "repository-" + UUID.randomUUID();

    ClaimOverHttpTest() {
        super(Engine.VERTX);
    }

    /** Of two in some hundred thousand the hashes are the same. */
    @Test
    void claimsOfRepositoriesOfOneHashAreToldApart() {
        List<RecentEvents> repositories = twoOfOneHash();
        camel.getRegistry().bind(name + 0, repositories.get(0));
        camel.getRegistry().bind(name + 1, repositories.get(1));
        RecordingRoute good = route("events=*&idempotentRepository=#bean:" + name + 0);
        RecordingRoute bad = route("idempotentRepository=#bean:" + name + 1);
        bad.failWith(new IllegalStateException());
        CountDownLatch gate = bad.closeGate();
        byte[] body = event();

        CompletableFuture<RawHttp.Response> first = CompletableFuture.supplyAsync(() -> send(body), OWN_THREAD);
        good.next();
        bad.next();
        CompletableFuture<RawHttp.Response> second = CompletableFuture.supplyAsync(() -> send(body), OWN_THREAD);
        await(() -> count("Duplicates") == 1);
        gate.countDown();

        assertThat(first.join().status()).isEqualTo(500);
        assertThat(second.join().status()).as("200 would be the last that Telnyx sends of it").isEqualTo(500);
    }

    private static List<RecentEvents> twoOfOneHash() {
        Map<Integer, RecentEvents> known = new HashMap<>();
        while (true) {
            RecentEvents next = new RecentEvents(10);
            RecentEvents other = known.putIfAbsent(System.identityHashCode(next), next);
            if (other != null) {
                return List.of(other, next);
            }
        }
    }
}
