package io.github.cameltelnyx.benchmarks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/** What the peers verify with: nothing but the signature, by code that anybody would write. */
public final class Verifying {

    /** What X.509 writes before the 32 bytes of an Ed25519 key (RFC 8410). */
    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String publicKey;
    private final Ed25519PublicKeyParameters parsed;

    /** @param publicKey base64 of 32 bytes */
    public Verifying(String publicKey) {
        this.publicKey = publicKey;
        this.parsed = new Ed25519PublicKeyParameters(Base64.getDecoder().decode(publicKey));
    }

    /** By BouncyCastle, with the key parsed once. */
    public boolean byBouncyCastle(String timestamp, String signature, byte[] body) {
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(false, parsed);
        byte[] head = (timestamp + "|").getBytes(StandardCharsets.US_ASCII);
        signer.update(head, 0, head.length);
        signer.update(body, 0, body.length);
        return signer.verifySignature(Base64.getDecoder().decode(signature));
    }

    /** By the JDK, with the key parsed at each call: what Telnyx's own SDK for Java does. */
    public boolean byJdk(String timestamp, String signature, byte[] body) {
        try {
            byte[] raw = Base64.getDecoder().decode(publicKey);
            byte[] encoded = new byte[X509_PREFIX.length + raw.length];
            System.arraycopy(X509_PREFIX, 0, encoded, 0, X509_PREFIX.length);
            System.arraycopy(raw, 0, encoded, X509_PREFIX.length, raw.length);
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
            verifier.update((timestamp + "|").getBytes(StandardCharsets.US_ASCII));
            verifier.update(body);
            return verifier.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
