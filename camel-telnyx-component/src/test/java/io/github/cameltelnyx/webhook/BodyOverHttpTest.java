package io.github.cameltelnyx.webhook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The bytes reach the verification, and the route, as they were sent. */
@ParameterizedClass
@EnumSource(Engine.class)
class BodyOverHttpTest extends WebhookTestBase {

    private static final String PRETTY = """
            {
              "data": {
                "event_type": "call.transcription",
                "id": "1",
                "payload": { "transcription_text": "żółć 語音 😀", "amount": 1.10 }
              }
            }
            """;

    BodyOverHttpTest(Engine engine) {
        super(engine);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "application/json; charset=ISO-8859-1", "text/plain", "application/octet-stream",
                    "no type at all"})
    void prettyPrintedAndNonAsciiBytesAreVerifiedAsTheyAre(String contentType) {
        RecordingRoute route = route("");
        byte[] body = bytes(PRETTY);
        List<String> headers = List.of(SIGNATURE + ": " + WebhookSigner.FIRST.sign(NOW, body), TIMESTAMP + ": " + NOW,
                "Content-Type: " + contentType);
        assertThat(http.post(path, headers, body).status()).isEqualTo(200);
        assertThat(route.next().event().getBytes()).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 4096})
    void aChunkedBodyIsVerified(int chunk) {
        RecordingRoute route = route("");
        byte[] body = bytes(PRETTY);
        assertThat(http.postChunked(path, signed(body), body, chunk).status()).isEqualTo(200);
        assertThat(route.next().event().getBytes()).isEqualTo(body);
    }

    @Test
    void aBodyThatIsNoUtf8IsNoEvent() {
        RecordingRoute route = route("");
        byte[] body = PRETTY.getBytes(StandardCharsets.UTF_16);
        assertThat(send(body).status()).isEqualTo(400);
        byte[] latin = "{\"data\":{\"event_type\":\"a.b\",\"id\":\"\u00e9\"}}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(send(latin).status()).isEqualTo(400);
        assertThat(route.runs()).isZero();
        assertThat(count("RejectedForContent")).isEqualTo(2);
    }

    @Test
    void anEmptyBodyIsVerifiedAndIsNoEvent() {
        RecordingRoute route = route("");
        byte[] body = new byte[0];
        assertThat(send(body).status()).isEqualTo(400);
        assertThat(count("RejectedForContent")).isOne();
        assertThat(http.post(path, headers(WebhookSigner.SECOND.sign(NOW, body), NOW), body).status()).isEqualTo(400);
        assertThat(count("RejectedForSignature")).isOne();
        assertThat(route.runs()).isZero();
    }

    @Test
    void aBodyAtTheCapIsTakenHoweverItIsFramed() {
        RecordingRoute route = route("maxBodySize=5000");
        byte[] body = padded(event(), 5000);
        byte[] other = padded(event(), 5000);
        assertThat(send(body).status()).isEqualTo(200);
        assertThat(http.postChunked(path, signed(other), other, 900).status()).isEqualTo(200);
        assertThat(route.runs()).isEqualTo(2);
    }

    @Test
    void aBodyOverTheCapIsAnswered413HoweverItIsFramed() {
        RecordingRoute route = route("maxBodySize=5000");
        byte[] body = padded(event(), 5001);
        assertThat(send(body).status()).isEqualTo(413);
        assertThat(http.postChunked(path, signed(body), body, 900).status()).isEqualTo(413);
        assertThat(route.runs()).isZero();
        await(() -> count("RejectedForSize") == 2);
    }

    @Test
    void theDefaultCapIsOneMebibyte() {
        RecordingRoute route = route("");
        byte[] body = padded(event(), 1_048_576);
        assertThat(send(body).status()).isEqualTo(200);
        byte[] more = padded(event(), 1_048_577);
        assertThat(send(more).status()).isEqualTo(413);
        assertThat(route.runs()).isOne();
    }

    @Test
    void whatSaysToBeCompressedIsVerifiedAsItIsAndNeverExpanded() throws Exception {
        RecordingRoute route = route("");
        byte[] body = zipped(event());
        List<String> headers = new ArrayList<>(signed(body));
        headers.add("Content-Encoding: gzip");
        assertThat(http.post(path, headers, body).status()).isEqualTo(400);
        // Not for the signature, which is good.
        assertThat(count("RejectedForContent")).isOne();
        assertThat(route.runs()).isZero();
    }

    @Test
    void aFormOfManyFieldsIsReadAsBytesToo() {
        RecordingRoute route = route("");
        byte[] body = bytes("a=" + "x".repeat(20_000) + "&b=%2B1");
        String signature = WebhookSigner.FIRST.sign(NOW, body);
        List<String> headers = List.of(SIGNATURE + ": " + signature, TIMESTAMP + ": " + NOW,
                "Content-Type: application/x-www-form-urlencoded");
        assertThat(http.post(path, headers, body).status()).isEqualTo(200);
        assertThat(route.next().form().getBytes()).isEqualTo(body);
    }

    private static byte[] zipped(byte[] body) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(body);
        }
        return zipped.toByteArray();
    }

    private static byte[] padded(byte[] body, int size) {
        byte[] padded = Arrays.copyOf(body, size);
        Arrays.fill(padded, body.length, size, (byte) ' ');
        return padded;
    }
}
