package io.github.cameltelnyx.simulator;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/** The key that signs webhooks as Telnyx does: Ed25519 over the timestamp's text, a bar, and the body's bytes. Immutable. */
final class SigningKey {

    private final Ed25519PrivateKeyParameters key;

    private SigningKey(Ed25519PrivateKeyParameters key) {
        this.key = key;
    }

    static SigningKey random() {
        return new SigningKey(new Ed25519PrivateKeyParameters(new SecureRandom()));
    }

    /** @param seed 32 bytes, from which the same pair of keys always comes */
    static SigningKey ofSeed(byte[] seed) {
        if (seed.length != Ed25519PrivateKeyParameters.KEY_SIZE) {
            throw new IllegalArgumentException("The seed of a signing key has 32 bytes, not " + seed.length);
        }
        return new SigningKey(new Ed25519PrivateKeyParameters(seed));
    }

    /** Base64 of the public key's 32 bytes, the form in which Telnyx's portal shows it. */
    String publicKey() {
        return Base64.getEncoder().encodeToString(key.generatePublicKey().getEncoded());
    }

    /** @return base64 of the signature's 64 bytes */
    String sign(String timestamp, byte[] body) {
        byte[] head = (timestamp + "|").getBytes(StandardCharsets.UTF_8);
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, key);
        signer.update(head, 0, head.length);
        signer.update(body, 0, body.length);
        return Base64.getEncoder().encodeToString(signer.generateSignature());
    }
}
