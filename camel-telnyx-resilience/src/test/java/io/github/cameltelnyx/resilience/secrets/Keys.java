package io.github.cameltelnyx.resilience.secrets;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/** The accounts' signing keys, made of a number each. */
final class Keys {

    private Keys() {
    }

    static byte[] seed(int number) {
        byte[] seed = new byte[32];
        Arrays.fill(seed, (byte) number);
        return seed;
    }

    static String publicKey(int number) {
        return Base64.getEncoder().encodeToString(key(number).generatePublicKey().getEncoded());
    }

    static String sign(int number, String timestamp, byte[] body) {
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, key(number));
        byte[] before = (timestamp + "|").getBytes(StandardCharsets.US_ASCII);
        signer.update(before, 0, before.length);
        signer.update(body, 0, body.length);
        return Base64.getEncoder().encodeToString(signer.generateSignature());
    }

    private static Ed25519PrivateKeyParameters key(int number) {
        return new Ed25519PrivateKeyParameters(seed(number), 0);
    }
}
