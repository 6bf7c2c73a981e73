package io.github.cameltelnyx.springboot;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** Signs as Telnyx does, with a key of its own. */
final class Signer {

    private final KeyPair keys;

    Signer() {
        try {
            keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The last 32 bytes of the standard form are the key itself. */
    String publicKey() {
        byte[] encoded = keys.getPublic().getEncoded();
        return Base64.getEncoder().encodeToString(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
    }

    List<String> headers(byte[] form) throws GeneralSecurityException {
        String timestamp = String.valueOf(Instant.now().getEpochSecond());
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(keys.getPrivate());
        signature.update((timestamp + "|").getBytes(StandardCharsets.US_ASCII));
        signature.update(form);
        return List.of("Content-Type: application/x-www-form-urlencoded", "telnyx-timestamp: " + timestamp,
                "telnyx-signature-ed25519: " + Base64.getEncoder().encodeToString(signature.sign()));
    }
}
