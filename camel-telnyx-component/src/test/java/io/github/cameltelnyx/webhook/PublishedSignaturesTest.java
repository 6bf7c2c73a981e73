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

import static org.assertj.core.api.Assertions.assertThat;

/** The signatures that RFC 8032 has published, in its section 7.1: name, result, public key, signature, message. */
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

    private static Stream<Vector> read(String file) throws IOException {
        try (InputStream stream = PublishedSignaturesTest.class.getResourceAsStream("/ed25519/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.US_ASCII).lines().map(Vector::of);
        }
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

    @Test
    void theFileIsWhole() throws IOException {
        assertThat(rfc8032()).hasSize(5);
    }
}
