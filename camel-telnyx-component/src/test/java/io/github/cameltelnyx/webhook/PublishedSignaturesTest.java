package io.github.cameltelnyx.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The signatures that others have published, those at the edges too. */
class PublishedSignaturesTest {

    record Vector(String name, String result, String key, byte[] signature, byte[] message) {

        static Vector of(String line) {
            String[] parts = line.split(" ");
            return new Vector(parts[0], parts[1], Base64.getEncoder().encodeToString(bytes(parts[2])), bytes(parts[3]),
                    bytes(parts[4]));
        }

        boolean holds() {
            return new SignatureVerifier(List.of(key), Duration.ofSeconds(300), Clock.systemUTC()).isSignedByOneOf(signature,
                    message);
        }

        @Override
        public String toString() {
            return name + " " + result;
        }

        private static byte[] bytes(String hex) {
            return hex.equals("-") ? new byte[0] : HexFormat.of().parseHex(hex);
        }
    }

    static Stream<Vector> rfc8032() throws IOException {
        return read("rfc8032.txt");
    }

    static Stream<Vector> wycheproof() throws IOException {
        return read("wycheproof.txt");
    }

    private static Stream<Vector> read(String file) throws IOException {
        try (InputStream stream = PublishedSignaturesTest.class.getResourceAsStream("/ed25519/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.US_ASCII).lines().map(Vector::of);
        }
    }

    private static Vector speccheck(int number) throws IOException {
        return read("speccheck.txt").skip(number).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("rfc8032")
    void theVectorsOfRfc8032Hold(Vector vector) {
        assertThat(vector.holds()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("rfc8032")
    void theVectorsOfRfc8032DoNotHoldForAnotherMessage(Vector vector) {
        byte[] longer = new byte[vector.message().length + 1];
        assertThat(new Vector("", "", vector.key(), vector.signature(), longer).holds()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("wycheproof")
    void theVectorsOfWycheproofAreDecidedAsItsAuthorsSay(Vector vector) {
        assertThat(vector.holds()).isEqualTo(vector.result().equals("valid"));
    }

    /** 0, 1: the key has a small order. 10, 11: and is written in a way that is not the canonical one. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 11})
    void aKeyUnderWhichAnyoneCanSignIsRefusedAtStart(int number) throws IOException {
        assertRefusedKey(speccheck(number));
    }

    /** 2 to 5, 8, 9: the key has a part of small order, which no key that was made as the standard says has. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 8, 9})
    void aKeyOutsideThePrimeOrderGroupIsRefusedAtStart(int number) throws IOException {
        assertRefusedKey(speccheck(number));
    }

    /** 6, 7: S is above the order of the group, another way to write a signature that holds. */
    @ParameterizedTest
    @ValueSource(ints = {6, 7})
    void aSignatureHasOneWayToBeWritten(int number) throws IOException {
        assertThat(speccheck(number).holds()).isFalse();
    }

    @Test
    void theFilesAreWhole() throws IOException {
        assertThat(rfc8032()).hasSize(5);
        assertThat(wycheproof()).hasSize(151);
        assertThat(read("speccheck.txt")).hasSize(12);
    }

    private static void assertRefusedKey(Vector vector) {
        assertThatThrownBy(vector::holds).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("publicKey");
    }
}
