package io.github.cameltelnyx.resilience.attack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;

/** Signs as Telnyx does, by the JDK's Ed25519: another implementation than the one that is attacked. */
final class Signer {

    /** Of an X.509 key, before the key's own 32 bytes. */
    private static final int PREFIX = 12;

    private final KeyPair keys;

    Signer() {
        try {
            keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String publicKey() {
        byte[] encoded = keys.getPublic().getEncoded();
        return Base64.getEncoder().encodeToString(Arrays.copyOfRange(encoded, PREFIX, encoded.length));
    }

    String sign(String timestamp, byte[] body) {
        return Base64.getEncoder().encodeToString(signature(timestamp, body));
    }

    byte[] signature(String timestamp, byte[] body) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(keys.getPrivate());
            signature.update((timestamp + "|").getBytes(StandardCharsets.UTF_8));
            signature.update(body);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
