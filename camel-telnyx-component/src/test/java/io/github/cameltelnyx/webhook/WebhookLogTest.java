package io.github.cameltelnyx.webhook;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({"call.hangupp, call.hangup", "call_hangup, call.hangup", "call.playbak.*, call.playback.*", "*.endet, *.ended",
            "texml.call.ringging, texml.call.ringing", "callDequeued, call.dequeued"})
    void aTypeThatNobodyKnowsIsToldAsTheRouteStartsWithTheNearest(String pattern, String nearest) {
        try (ErrorOutput log = new ErrorOutput()) {
            route("reports-" + path.substring(1), "events=call.answered," + pattern);
            assertThat(log.lines()).singleElement()
                    .asString()
                    .contains("reports-", " " + path + " ", " " + pattern + ",", "did you mean " + nearest + "?")
                    .doesNotContain("call.answered");
        }
    }

    @Test
    void aTypeThatIsLikeNoneIsToldWithoutAGuess() {
        try (ErrorOutput log = new ErrorOutput()) {
            route("events=something.entirely.new");
            assertThat(log.lines()).singleElement()
                    .asString()
                    .contains("something.entirely.new")
                    .doesNotContain("did you mean");
        }
    }

    @Test
    void aTypeThatNobodyKnowsStillReachesItsRoute() {
        RecordingRoute route = route("events=call.teleported");
        assertThat(send(event("call.teleported", "1")).status()).isEqualTo(200);
        assertThat(route.next().event().getEventType()).isEqualTo("call.teleported");
    }

    @Test
    void knownTypesAndPatternsOfThemAreNotTold() {
        try (ErrorOutput log = new ErrorOutput()) {
            route("");
            route("events=*");
            route("events=call.playback.*,call.hangup,texml.*,*.ended,call.payment.progress,link_clicked");
            assertThat(log.lines()).isEmpty();
        }
    }
}
