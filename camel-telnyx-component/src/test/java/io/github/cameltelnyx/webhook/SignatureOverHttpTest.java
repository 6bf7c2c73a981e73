package io.github.cameltelnyx.webhook;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who gets in. Each refused request is a good one with one thing changed. */
@ParameterizedClass
@EnumSource(Engine.class)
class SignatureOverHttpTest extends WebhookTestBase {

    SignatureOverHttpTest(Engine engine) {
        super(engine);
    }

    @Test
    void aSignedEventRunsTheRouteAndIsAnsweredWithAnEmpty200() {
        RecordingRoute route = route("");
        RawHttp.Response answer = send(event());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(route.runs()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {SIGNATURE, TIMESTAMP})
    void eachHeaderIsNeeded(String header) {
        byte[] body = event();
        assertRefused(body, path, signed(body).stream().filter(line -> !line.startsWith(header)).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {SIGNATURE, TIMESTAMP})
    void eachHeaderGivenTwiceIsRefusedEvenWithTheSameValue(String header) {
        byte[] body = event();
        List<String> headers = new ArrayList<>(signed(body));
        headers.addAll(signed(body).stream().filter(line -> line.startsWith(header)).map(this::upperCaseName).toList());
        assertRefused(body, path, headers);
    }

    private String upperCaseName(String line) {
        int colon = line.indexOf(':');
        return line.substring(0, colon).toUpperCase() + line.substring(colon);
    }

    @ParameterizedTest
    @ValueSource(strings = {SIGNATURE, TIMESTAMP})
    void aQueryParameterDoesNotStandInForAHeader(String header) {
        byte[] body = event();
        String line = signed(body).stream().filter(any -> any.startsWith(header)).findFirst().orElseThrow();
        String query = "?" + line.replace(": ", "=").replace("+", "%2B").replace("/", "%2F");
        assertRefused(body, path + query, signed(body).stream().filter(any -> !any.startsWith(header)).toList());
    }

    @Test
    void aFormFieldDoesNotStandInForAHeader() {
        byte[] body = bytes(TIMESTAMP + "=" + NOW);
        String signature = WebhookSigner.FIRST.sign(NOW, body);
        assertRefused(body, path,
                List.of(SIGNATURE + ": " + signature, "Content-Type: application/x-www-form-urlencoded"));
    }

    @Test
    void aQueryParameterBesideTheHeadersChangesNothing() {
        RecordingRoute route = route("");
        byte[] body = event();
        assertThat(http.post(path + "?" + TIMESTAMP + "=1", signed(body), body).status()).isEqualTo(200);
        assertThat(route.runs()).isOne();
    }

    @Test
    void aWrongSignatureIsAnsweredWithoutRunningTheRoute() {
        byte[] body = event();
        assertRefused(body, path, headers(WebhookSigner.SECOND.sign(NOW, body), NOW));
    }

    @Test
    void oneChangedByteIsRefused() {
        byte[] body = event();
        List<String> headers = signed(body);
        body[body.length - 2] ^= 1;
        assertRefused(body, path, headers);
    }

    @ParameterizedTest
    @ValueSource(ints = {-300, -299, 0, 299, 300})
    void aTimestampUpToTheEdgeIsTaken(int offset) {
        RecordingRoute route = route("");
        byte[] body = event();
        String timestamp = String.valueOf(SettableClock.START + offset);
        assertThat(http.post(path, headers(WebhookSigner.FIRST.sign(timestamp, body), timestamp), body).status())
                .isEqualTo(200);
        assertThat(route.runs()).isOne();
    }

    @ParameterizedTest
    @ValueSource(ints = {-301, 301})
    void aTimestampBeyondTheEdgeIsRefused(int offset) {
        byte[] body = event();
        String timestamp = String.valueOf(SettableClock.START + offset);
        assertRefused(body, path, headers(WebhookSigner.FIRST.sign(timestamp, body), timestamp));
    }

    @Test
    void theToleranceCanBeSet() {
        RecordingRoute route = route("tolerance=10s");
        byte[] body = event();
        clock.set(SettableClock.START + 11);
        assertThat(send(body).status()).isEqualTo(400);
        clock.set(SettableClock.START + 10);
        assertThat(send(body).status()).isEqualTo(200);
        assertThat(route.runs()).isOne();
    }

    @Test
    void eitherOfTwoKeysIsTaken() {
        RecordingRoute route = route(
                "publicKey=RAW(" + WebhookSigner.SECOND.publicKey() + ", " + WebhookSigner.FIRST.publicKey() + ")");
        byte[] first = event();
        byte[] second = event();
        assertThat(send(first).status()).isEqualTo(200);
        assertThat(http.post(path, headers(WebhookSigner.SECOND.sign(NOW, second), NOW), second).status()).isEqualTo(200);
        assertThat(route.runs()).isEqualTo(2);
    }

    @Test
    void everyRefusalLooksTheSame() {
        route("");
        byte[] body = event();
        List<RawHttp.Response> answers = List.of(http.post(path, List.of(), body), http.post(path, headers("x", NOW), body),
                http.post(path, headers(WebhookSigner.FIRST.sign("1", body), "1"), body),
                http.post(path, headers(WebhookSigner.SECOND.sign(NOW, body), NOW), body), send(bytes("no event")));
        assertThat(answers).extracting(RawHttp.Response::status).containsOnly(400);
        assertThat(answers).extracting(RawHttp.Response::body).containsOnly("Rejected");
    }

    @Test
    void aGetIsNotServed() {
        RecordingRoute route = route("");
        byte[] body = new byte[0];
        assertThat(http.exchange("GET", path, signed(body), body).status()).isEqualTo(405);
        assertThat(route.runs()).isZero();
    }

    private void assertRefused(byte[] body, String target, List<String> headers) {
        RecordingRoute route = route("");
        RawHttp.Response answer = http.post(target, headers, body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo("Rejected");
        assertThat(route.runs()).isZero();
    }
}
