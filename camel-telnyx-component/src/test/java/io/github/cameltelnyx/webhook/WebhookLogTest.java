package io.github.cameltelnyx.webhook;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the operator reads, and what is never written down. */
@ParameterizedClass
@EnumSource(Engine.class)
class WebhookLogTest extends WebhookTestBase {

    private static final String FETCH = "CallSid=v3:a&From=%2B1&To=%2B2&SpeechResult=secret";

    WebhookLogTest(Engine engine) {
        super(engine);
    }

    @Test
    void aGetIsToldOnceForAPathWithTheMethodToSet() {
        route("");
        try (ErrorOutput log = new ErrorOutput()) {
            for (int i = 0; i < 3; i++) {
                http.exchange("GET", path + "?CallSid=secret", List.of(), new byte[0]);
            }
            await(() -> count("RejectedForMethod") == 3);
            assertThat(log.lines()).singleElement().asString().contains(path, "POST").doesNotContain("secret");
        }
    }

    @Test
    void aBrokenDocumentIsToldWithItsPlaceAndWithoutItsText() {
        RecordingRoute route = route("menu-" + path.substring(1), "");
        try (ErrorOutput log = new ErrorOutput()) {
            route.leave("<Response>\n  <Say>secret</Say\n</Response>");
            sendForm(FETCH);
            await(() -> log.lines().size() == 1);
            assertThat(log.lines().get(0)).contains("menu-", "texml.gather", "line 3").doesNotContain("secret", "Say");
            route.leave(Map.of("secret", "secret"));
            sendForm(FETCH);
            await(() -> log.lines().size() == 2);
            assertThat(log.lines().get(1)).contains("texml.gather", "Map").doesNotContain("secret");
        }
    }

    @Test
    void aDocumentThatComesTooLateIsTold() {
        RecordingRoute route = route("documentTimeout=50");
        try (ErrorOutput log = new ErrorOutput()) {
            java.util.concurrent.CountDownLatch gate = route.closeGate();
            assertThat(sendForm(FETCH).status()).isEqualTo(500);
            gate.countDown();
            await(() -> log.lines().size() == 1);
            assertThat(log.lines().get(0)).contains("documentTimeout").doesNotContain("secret");
        }
    }

    @Test
    void whatIsNotSignedIsNotToldLouderThanDebug() {
        route("");
        try (ErrorOutput log = new ErrorOutput()) {
            byte[] form = bytes(FETCH);
            http.post(path, headers(WebhookSigner.SECOND.sign(NOW, form), NOW), form);
            http.post(path, List.of("Content-Type: application/x-www-form-urlencoded"), bytes("secret&%zz"));
            await(() -> count("RejectedForSignature") == 1 && count("RejectedForMissingHeader") == 1);
            assertThat(log.lines()).isEmpty();
        }
    }
}
