package io.github.cameltelnyx.webhook;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each verdict, from a good request with one thing changed. */
class SignatureVerifierTest {

    private static final byte[] BODY = "{\n  \"a\": \"ż\"\n}".getBytes(StandardCharsets.UTF_8);
    private static final String NOW = String.valueOf(SettableClock.START);
    private static final String GOOD = WebhookSigner.FIRST.sign(NOW, BODY);
    private static final Duration TOLERANCE = Duration.ofSeconds(300);

    private final SettableClock clock = new SettableClock();
    private final SignatureVerifier verifier = verifier(WebhookSigner.FIRST.publicKey());

    private SignatureVerifier verifier(String... keys) {
        return new SignatureVerifier(List.of(keys), TOLERANCE, clock);
    }

    private Verdict verdict(String signature, String timestamp) {
        return verifier.verify(List.of(signature), List.of(timestamp), BODY);
    }

    @Test
    void aGoodRequestIsAccepted() {
        assertThat(verdict(GOOD, NOW)).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void eachHeaderMustBeThereOnce() {
        assertThat(verifier.verify(List.of(), List.of(NOW), BODY)).isEqualTo(Verdict.MISSING_SIGNATURE);
        assertThat(verifier.verify(List.of(GOOD, GOOD), List.of(NOW), BODY)).isEqualTo(Verdict.DOUBLED_SIGNATURE);
        assertThat(verifier.verify(List.of(GOOD), List.of(), BODY)).isEqualTo(Verdict.MISSING_TIMESTAMP);
        assertThat(verifier.verify(List.of(GOOD), List.of(NOW, NOW), BODY)).isEqualTo(Verdict.DOUBLED_TIMESTAMP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "+1700000000", "-1700000000", " 1700000000", "1700000000 ", "1700000000.0", "1.7e9",
            "0x6553f100", "\u0661\u0667\u0660\u0660\u0660\u0660\u0660\u0660\u0660\u0660", "1700000000000",
            "1700000000,1700000000",
            "now"})
    void aTimestampIsOneToTwelveDigits(String timestamp) {
        String signature = WebhookSigner.FIRST.sign(timestamp, BODY);
        assertThat(verdict(signature, timestamp)).isEqualTo(Verdict.MALFORMED_TIMESTAMP);
    }

    @Test
    void theTextOfTheTimestampIsWhatIsSigned() {
        String padded = "00" + NOW;
        assertThat(verdict(WebhookSigner.FIRST.sign(padded, BODY), padded)).isEqualTo(Verdict.ACCEPTED);
        assertThat(verdict(GOOD, padded)).isEqualTo(Verdict.WRONG_SIGNATURE);
    }

    @Test
    void aSignatureIsStandardBase64WrittenInItsOneWay() {
        String unpadded = GOOD.substring(0, 86);
        char last = unpadded.charAt(85);
        // The lowest four bits of the last character are not used; another of them decodes to the same bytes.
        String twin = unpadded.substring(0, 85) + (char) (last + 1) + "==";
        assertThat(Base64.getDecoder().decode(twin)).isEqualTo(Base64.getDecoder().decode(GOOD));
        for (String malformed : List.of("", unpadded, twin, GOOD + "=", GOOD + " ", " " + GOOD, GOOD + "\n", "v1a," + GOOD,
                GOOD + "," + GOOD, GOOD.substring(4), "AAAA" + GOOD, "not base64!")) {
            assertThat(verdict(malformed, NOW)).as(malformed).isEqualTo(Verdict.MALFORMED_SIGNATURE);
        }
        String urlSafe = Base64.getUrlEncoder().encodeToString(Base64.getDecoder().decode(GOOD));
        assertThat(verdict(urlSafe, NOW)).isEqualTo(urlSafe.equals(GOOD) ? Verdict.ACCEPTED : Verdict.MALFORMED_SIGNATURE);
    }

    @ParameterizedTest
    @ValueSource(ints = {-300, -1, 0, 1, 300})
    void theToleranceIncludesItsEdges(int seconds) {
        clock.set(SettableClock.START + seconds);
        assertThat(verdict(GOOD, NOW)).isEqualTo(Verdict.ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(ints = {-301, 301, 100_000})
    void beyondTheToleranceARightSignatureIsRefused(int seconds) {
        clock.set(SettableClock.START + seconds);
        assertThat(verdict(GOOD, NOW)).isEqualTo(Verdict.OUTSIDE_TOLERANCE);
    }

    @Test
    void everyBitOfBodyAndSignatureCounts() {
        IntStream.range(0, BODY.length * 8)
                .forEach(bit -> assertThat(
                        verifier.verify(List.of(GOOD), List.of(NOW), flipped(BODY, bit))).isEqualTo(Verdict.WRONG_SIGNATURE));
        byte[] signature = Base64.getDecoder().decode(GOOD);
        IntStream.range(0, signature.length * 8)
                .forEach(bit -> assertThat(
                        verdict(Base64.getEncoder().encodeToString(flipped(signature, bit)), NOW))
                        .isEqualTo(Verdict.WRONG_SIGNATURE));
    }

    private static byte[] flipped(byte[] bytes, int bit) {
        byte[] copy = bytes.clone();
        copy[bit / 8] ^= (byte) (1 << bit % 8);
        return copy;
    }

    @Test
    void theSeparatorCanNotBeMoved() {
        byte[] body = "5|x".getBytes(StandardCharsets.UTF_8);
        String signature = WebhookSigner.FIRST.sign("170000000", body);
        byte[] moved = "|x".getBytes(StandardCharsets.UTF_8);
        assertThat(verifier.verify(List.of(signature), List.of("1700000005"), moved)).isEqualTo(Verdict.WRONG_SIGNATURE);
    }

    @Test
    void eitherOfTwoKeysAcceptsAndAThirdDoesNot() {
        SignatureVerifier two = verifier(WebhookSigner.SECOND.publicKey(), WebhookSigner.FIRST.publicKey());
        assertThat(two.verify(List.of(GOOD), List.of(NOW), BODY)).isEqualTo(Verdict.ACCEPTED);
        SignatureVerifier other = verifier(WebhookSigner.SECOND.publicKey());
        assertThat(other.verify(List.of(GOOD), List.of(NOW), BODY)).isEqualTo(Verdict.WRONG_SIGNATURE);
    }

    @Test
    void oneVerifierServesManyThreads() {
        assertThat(IntStream.range(0, 500)
                .parallel()
                .mapToObj(i -> verdict(i % 2 == 0 ? GOOD : WebhookSigner.SECOND.sign(NOW, BODY),
                        NOW))
                .filter(Verdict.ACCEPTED::equals)).hasSize(250);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret-text", "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHUR==",
            "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo=",
            "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURp=", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
            "AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", "AgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
            "MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="})
    void aKeyThatIsNoneStopsTheStartAndSaysWhereToFindOne(String key) {
        assertThatThrownBy(() -> verifier(key)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("publicKey")
                .hasMessageContaining("Mission Control Portal")
                .hasMessageContaining("Public Key")
                .message()
                .doesNotContain("secret-text");
    }

    @Test
    void oneOrTwoKeysAreNeeded() {
        String key = WebhookSigner.FIRST.publicKey();
        assertThatThrownBy(this::verifier).hasMessageContaining("publicKey");
        assertThatThrownBy(() -> verifier(key, key, key)).hasMessageContaining("publicKey");
    }

    @Test
    void theToleranceIsBetweenASecondAndAnHour() {
        List<String> keys = List.of(WebhookSigner.FIRST.publicKey());
        for (Duration wrong : List.of(Duration.ZERO, Duration.ofMillis(999), Duration.ofSeconds(-1),
                Duration.ofSeconds(3601))) {
            assertThatThrownBy(() -> new SignatureVerifier(keys, wrong, Clock.systemUTC())).hasMessageContaining("tolerance");
        }
        new SignatureVerifier(keys, Duration.ofHours(1), Clock.systemUTC());
    }
}
