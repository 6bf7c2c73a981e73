package io.github.cameltelnyx.resilience.attack;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

import static org.assertj.core.api.Assertions.assertThat;

/** An attacked application, and the good case that stands beside each attack. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WebhookAttack {

    static final String NOW = Victim.now();

    final Signer telnyx = new Signer();
    Victim victim;
    RawApi api;

    @BeforeAll
    void start() throws Exception {
        api = new RawApi();
        victim = new Victim(telnyx.publicKey(), api.url());
    }

    @AfterAll
    void stop() throws Exception {
        victim.close();
        api.close();
    }

    @BeforeEach
    void forget() {
        victim.seen.clear();
        api.requests.clear();
    }

    static byte[] event() {
        return Post
                .bytes("""
                        {"data":{"event_type":"call.answered","id":"%s","record_type":"event","payload":{"call_control_id":"v3:call"}}}"""
                        .formatted(UUID.randomUUID()));
    }

    List<String> signed(byte[] body) {
        return Post.json(telnyx.sign(NOW, body), NOW);
    }

    List<Integer> post(String target, List<String> headers, byte[] body) {
        return victim.wire.send(Post.withLength(target, headers, body));
    }

    /** The attack did no harm: nothing reached a route, and Telnyx is served as before, once. */
    void assertNothingRanAndTelnyxIsServed() {
        assertThat(victim.seen).as("messages that reached a route").isEmpty();
        byte[] good = event();
        assertThat(post("/voice", signed(good), good)).containsExactly(200);
        assertThat(victim.seen).hasSize(1);
        assertThat(victim.canary.rung()).as("expressions of others that were evaluated").isZero();
    }
}
