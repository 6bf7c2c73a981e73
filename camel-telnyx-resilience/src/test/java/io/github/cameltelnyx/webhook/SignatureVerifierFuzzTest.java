package io.github.cameltelnyx.webhook;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is in body and headers, the verifier says what an oracle of the JDK's own Ed25519 says, and never throws. */
class SignatureVerifierFuzzTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000);
    private static final BigInteger ORDER = BigInteger.TWO.pow(252)
            .add(new BigInteger("27742317777372353535851937790883648493"));
    /** The first test key of RFC 8032. */
    private static final Ed25519PrivateKeyParameters KEY = new Ed25519PrivateKeyParameters(
            HexFormat.of().parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"), 0);
    private static final byte[] PUBLIC = KEY.generatePublicKey().getEncoded();
    private static final PublicKey ORACLE = oracle();

    private final SignatureVerifier verifier = new SignatureVerifier(List.of(Base64.getEncoder().encodeToString(PUBLIC)),
            Duration.ofMinutes(5), Clock.fixed(NOW, ZoneOffset.UTC));

    @FuzzTest(maxDuration = "2m")
    void theOracleAgrees(FuzzedDataProvider data) {
        byte[] body = data.consumeBytes(200);
        String timestamp = data.consumeBoolean()
                ? String.valueOf(NOW.getEpochSecond() + data.consumeInt(-310, 310))
                : data.consumeString(20);
        byte[] signed = data.consumeBoolean() ? body : data.consumeBytes(200);
        byte[] signature = sign(timestamp, signed);
        // Up to two places are changed, or none.
        for (int changes = data.consumeInt(0, 2); changes > 0; changes--) {
            signature[data.consumeInt(0, 63)] ^= (byte) (1 << data.consumeInt(0, 7));
        }
        String header = Base64.getEncoder().encodeToString(signature);
        if (data.consumeBoolean()) {
            int at = data.consumeInt(0, header.length());
            header = header.substring(0, at) + data.consumeString(3)
                    + header.substring(Math.min(header.length(), at + data.consumeInt(0, 3)));
        }
        if (data.consumeBoolean()) {
            timestamp = data.consumeString(15) + timestamp;
        }

        Verdict verdict = verifier.verify(List.of(header), List.of(timestamp), body);

        assertThat(verdict == Verdict.ACCEPTED).isEqualTo(expected(header, timestamp, body));
        assertThat(verifier.verify(List.of(header, header), List.of(timestamp), body)).isNotEqualTo(Verdict.ACCEPTED);
        assertThat(verifier.verify(List.of(header), List.of(timestamp, timestamp), body)).isNotEqualTo(Verdict.ACCEPTED);
    }

    private static boolean expected(String header, String timestamp, byte[] body) {
        if (!header.matches("[A-Za-z0-9+/]{85}[AQgw]==") || !timestamp.matches("[0-9]{1,12}")) {
            return false;
        }
        long distance = Long.parseLong(timestamp) - NOW.getEpochSecond();
        byte[] signature = Base64.getDecoder().decode(header);
        return distance <= 300 && distance >= -300 && canonical(signature) && holds(signature, timestamp, body);
    }

    /** The second half is a number below the order of the base point. */
    private static boolean canonical(byte[] signature) {
        byte[] half = new byte[32];
        for (int i = 0; i < 32; i++) {
            half[i] = signature[63 - i];
        }
        return new BigInteger(1, half).compareTo(ORDER) < 0;
    }

    private static boolean holds(byte[] bytes, String timestamp, byte[] body) {
        try {
            Signature signature = Signature.getInstance("Ed25519", "SunEC");
            signature.initVerify(ORACLE);
            signature.update((timestamp + "|").getBytes(StandardCharsets.UTF_8));
            signature.update(body);
            return signature.verify(bytes);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static byte[] sign(String timestamp, byte[] body) {
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, KEY);
        byte[] prefix = (timestamp + "|").getBytes(StandardCharsets.UTF_8);
        signer.update(prefix, 0, prefix.length);
        signer.update(body, 0, body.length);
        return signer.generateSignature();
    }

    private static PublicKey oracle() {
        try {
            byte[] encoded = new byte[44];
            System.arraycopy(HexFormat.of().parseHex("302a300506032b6570032100"), 0, encoded, 0, 12);
            System.arraycopy(PUBLIC, 0, encoded, 12, 32);
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
