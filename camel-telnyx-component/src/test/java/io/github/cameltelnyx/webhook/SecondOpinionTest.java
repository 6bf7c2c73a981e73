package io.github.cameltelnyx.webhook;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The JDK's own Ed25519 signs, and our verifier agrees with it, at the edges too. */
class SecondOpinionTest {

    private static final int KEYS = 60;
    /** The order of the group: 2^252 + 27742317777372353535851937790883648493. */
    private static final BigInteger ORDER = BigInteger.TWO.pow(252)
            .add(new BigInteger("27742317777372353535851937790883648493"));

    private final Random random = new Random(20_26);

    @Test
    void whatTheJdkSignsHoldsAndNothingThatDiffersByABit() throws Exception {
        for (int i = 0; i < KEYS; i++) {
            KeyPair pair = keyPair();
            byte[] message = new byte[random.nextInt(300)];
            random.nextBytes(message);
            byte[] signature = sign(pair, message);
            SignatureVerifier verifier = verifier(rawKey(pair));

            assertThat(verifier.isSignedByOneOf(signature, message)).isTrue();
            assertThat(verifier.isSignedByOneOf(flip(signature, random.nextInt(512)), message)).isFalse();
            assertThat(verifier.isSignedByOneOf(signature, Arrays.copyOf(message, message.length + 1))).isFalse();
            if (message.length > 0) {
                assertThat(verifier.isSignedByOneOf(signature, flip(message, random.nextInt(8 * message.length)))).isFalse();
            }
            assertThat(verifier(rawKey(keyPair())).isSignedByOneOf(signature, message)).isFalse();
        }
    }

    @Test
    void aSignatureHasOneWayToBeWritten() throws Exception {
        KeyPair pair = keyPair();
        byte[] message = {1, 2, 3};
        byte[] signature = sign(pair, message);
        BigInteger s = new BigInteger(1, reversed(Arrays.copyOfRange(signature, 32, 64)));
        byte[] larger = reversed(s.add(ORDER).toByteArray());
        byte[] malleable = Arrays.copyOf(signature, 64);
        System.arraycopy(Arrays.copyOf(larger, 32), 0, malleable, 32, 32);

        assertThat(verifier(rawKey(pair)).isSignedByOneOf(signature, message)).isTrue();
        assertThat(verifier(rawKey(pair)).isSignedByOneOf(malleable, message)).isFalse();
    }

    /** The points of the curve whose order is 1, 2, 4 or 8, and other ways to write some of them. */
    @ParameterizedTest
    @ValueSource(strings = {"0100000000000000000000000000000000000000000000000000000000000000",
            "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "0000000000000000000000000000000000000000000000000000000000000000",
            "0000000000000000000000000000000000000000000000000000000000000080",
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
            "0100000000000000000000000000000000000000000000000000000000000080",
            "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"})
    void aKeyUnderWhichAnyoneCanSignIsRefusedAtStart(String hex) {
        assertThatThrownBy(() -> verifier(HexFormat.of().parseHex(hex))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("publicKey");
    }

    private static KeyPair keyPair() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
        generator.initialize(255, new SecureRandom());
        return generator.generateKeyPair();
    }

    private static byte[] sign(KeyPair pair, byte[] message) throws GeneralSecurityException {
        Signature signer = Signature.getInstance("Ed25519");
        signer.initSign(pair.getPrivate());
        signer.update(message);
        return signer.sign();
    }

    /** The last 32 bytes of what the JDK writes of a public key. */
    private static byte[] rawKey(KeyPair pair) {
        byte[] encoded = pair.getPublic().getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
    }

    private static SignatureVerifier verifier(byte[] key) {
        return new SignatureVerifier(List.of(Base64.getEncoder().encodeToString(key)), Duration.ofSeconds(300),
                Clock.systemUTC());
    }

    private static byte[] flip(byte[] bytes, int bit) {
        byte[] changed = bytes.clone();
        changed[bit / 8] ^= (byte) (1 << bit % 8);
        return changed;
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] reversed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            reversed[i] = bytes[bytes.length - 1 - i];
        }
        return reversed;
    }
}
