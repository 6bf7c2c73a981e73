package io.github.cameltelnyx.resilience.nodes;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.UUID;

import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/** Events as Telnyx writes and signs them, by a key of this test's own. Thread-safe. */
final class SignedEvents {

    private final Ed25519PrivateKeyParameters key = new Ed25519PrivateKeyParameters(new SecureRandom());
    private final Clock clock;

    SignedEvents(Clock clock) {
        this.clock = clock;
    }

    /** @param body the bytes that are signed, equal in every delivery */
    record Event(String id, byte[] body) {
    }

    record Signature(String timestamp, String signature) {
    }

    String publicKey() {
        return Base64.getEncoder().encodeToString(key.generatePublicKey().getEncoded());
    }

    Event event() {
        return event("");
    }

    /** @param stall where a node shall stand still with the event, as {@link Stall} reads it; empty for nowhere */
    Event event(String stall) {
        return event("call.answered", "v3:" + UUID.randomUUID(), "stall", stall);
    }

    /**
     * @param call  whose event it is
     * @param field of the payload, with its value
     */
    Event event(String type, String call, String field, String value) {
        String id = UUID.randomUUID().toString();
        String body = """
                {
                  "data": {
                    "record_type": "event",
                    "event_type": "%s",
                    "id": "%s",
                    "occurred_at": "%s",
                    "payload": {
                      "call_control_id": "%s",
                      "digits": "1",
                      "%s": "%s"
                    }
                  }
                }""".formatted(type, id, clock.instant(), call, field, value);
        return new Event(id, body.getBytes(StandardCharsets.UTF_8));
    }

    /** Made anew for each delivery, with the time of it. */
    Signature sign(Event event) {
        String timestamp = Long.toString(clock.instant().getEpochSecond());
        byte[] head = (timestamp + "|").getBytes(StandardCharsets.UTF_8);
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, key);
        signer.update(head, 0, head.length);
        signer.update(event.body(), 0, event.body().length);
        return new Signature(timestamp, Base64.getEncoder().encodeToString(signer.generateSignature()));
    }
}
