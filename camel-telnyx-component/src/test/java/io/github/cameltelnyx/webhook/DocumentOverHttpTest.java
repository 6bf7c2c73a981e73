package io.github.cameltelnyx.webhook;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import io.github.cameltelnyx.texml.Texml;
import org.apache.camel.Exchange;
import org.apache.camel.support.SynchronizationAdapter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The document that a route leaves is the answer. */
@ParameterizedClass
@EnumSource(Engine.class)
class DocumentOverHttpTest extends WebhookTestBase {

    private static final String FETCH = "AccountSid=a&CallSid=v3:a&From=%2B1&To=%2B2&CallerId=x&CallingPartyType=pstn";
    private static final String RECORDED = "CallSid=v3:a&RecordingSid=r&RecordingStatus=completed";
    private static final String HANGUP = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Response><Hangup/></Response>";

    DocumentOverHttpTest(Engine engine) {
        super(engine);
    }

    private static void assertDocument(RawHttp.Response answer, String xml) {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).anyMatch(line -> line.equalsIgnoreCase("Content-Type: application/xml"));
        assertThat(new String(answer.body().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)).isEqualTo(xml);
    }

    private static void assertFailed(RawHttp.Response answer) {
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).isEqualTo("Failed");
        assertThat(answer.toString()).doesNotContain("Hangup", "secret");
    }

    @Test
    void aTexmlValueIsTheAnswerAndTextInItStaysText() {
        Texml texml = Texml.response(Texml.say("żółć 語 </Say><Dial>+19005550100</Dial>"));
        route("").leave(texml);
        assertDocument(sendForm(FETCH), texml.toXml());
        assertThat(texml.toXml()).doesNotContain("<Dial>").contains("żółć 語");
    }

    @Test
    void xmlTextIsTheAnswerInWhateverFormItIsLeft() {
        String xml = "<Response><Hangup/></Response>";
        RecordingRoute route = route("");
        for (Object left : List.of(xml, new StringBuilder(xml), bytes(xml), "<?xml version='1.0' encoding='UTF-8'?>" + xml,
                "\uFEFF" + xml + "\n")) {
            route.leave(left);
            assertDocument(sendForm(FETCH), HANGUP);
        }
        route.leave(new ByteArrayInputStream(bytes(xml)));
        assertDocument(sendForm(FETCH), HANGUP);
        route.leave(new StringReader(xml));
        assertDocument(sendForm(FETCH), HANGUP);
    }

    @Test
    void aStreamIsReadBeforeItEndsWithItsExchange() {
        route("").leaveOf(exchange -> {
            ByteArrayInputStream stream = new ByteArrayInputStream(bytes("<Response><Hangup/></Response>"));
            exchange.getExchangeExtension().addOnCompletion(new SynchronizationAdapter() {

                @Override
                public void onDone(Exchange done) {
                    stream.readAllBytes();
                }
            });
            return stream;
        });
        assertDocument(sendForm(FETCH), HANGUP);
    }

    @Test
    void aRouteThatLeavesNothingAnswersAnEmptyDocument() {
        route("");
        assertDocument(sendForm(FETCH), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Response/>");
        assertDocument(sendForm(RECORDED), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Response/>");
    }

    @Test
    void whatIsNoDocumentIsAnswered500WithAFixedText() {
        RecordingRoute route = route("");
        for (Object left : List.of("<Response><Hangup></Response>", "<Hangup/>", "secret", "{\"secret\":1}",
                Map.of("secret", 1), 5,
                "<!DOCTYPE Response [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Response>&e;</Response>",
                "<Response/>secret", bytes("<Response>\u00e9</Response>".replace("\u00e9", "") + "\u0000"),
                new ByteArrayInputStream(bytes("<secret/>")))) {
            route.leave(left);
            assertFailed(sendForm(FETCH));
        }
        assertThat(count("Failed")).isEqualTo(10);
    }

    @Test
    void afterAReportADocumentCountsAndAnythingElseDoesNot() {
        RecordingRoute route = route("");
        for (Object left : List.of("secret", Map.of("secret", 1), "<secret/>", "<Response>", bytes("secret"),
                new ByteArrayInputStream(bytes("secret")))) {
            route.leave(left);
            assertDocument(sendForm(RECORDED), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Response/>");
        }
        route.leave("<Response><Hangup/></Response>");
        assertDocument(sendForm(RECORDED), HANGUP);
        route.leave(Texml.response(Texml.hangup()));
        assertDocument(sendForm(RECORDED), HANGUP);
    }

    @Test
    void anEventInJsonIsNeverAnsweredWithADocument() {
        route("").leave("<Response><Hangup/></Response>");
        RawHttp.Response answer = send(event());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void aRouteThatFailsIsAnswered500AndAsksNobodyToWait() {
        RecordingRoute route = route("").leave("<Response/>");
        route.failWith(new IllegalStateException("secret"));
        assertFailed(sendForm(FETCH));
    }

    @Test
    void aDocumentIsWaitedForLongerThanAReport() {
        RecordingRoute route = route("acknowledge=received&acknowledgeTimeout=1").leave("<Response><Hangup/></Response>");
        CountDownLatch gate = route.closeGate();
        assertDocument(sendForm(RECORDED), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Response/>");
        route.next();
        CompletableFuture<RawHttp.Response> answer = CompletableFuture.supplyAsync(() -> sendForm(FETCH));
        route.next();
        assertThat(answer).isNotDone();
        gate.countDown();
        assertDocument(answer.join(), HANGUP);
    }

    @Test
    void aDocumentThatIsNotThereAtTheTimeOutIsAnswered500() {
        RecordingRoute route = route("documentTimeout=100").leave("<Response><Hangup/></Response>");
        CountDownLatch gate = route.closeGate();
        assertFailed(sendForm(FETCH));
        gate.countDown();
        await(() -> route.runs() == 1);
    }

    @Test
    void ofSeveralRoutesTheFirstThatLeavesADocumentAnswers() {
        route("events=texml.*");
        RecordingRoute bad = route("events=*.document");
        RecordingRoute second = route("events=texml.document").leave("<Response><Hangup/></Response>");
        RecordingRoute third = route("").leave("<Response><Reject/></Response>");
        assertDocument(sendForm(FETCH), HANGUP);
        bad.failWith(new IllegalStateException());
        assertDocument(sendForm(FETCH), HANGUP);
        second.leave("secret");
        assertDocument(sendForm(FETCH), HANGUP.replace("Hangup", "Reject"));
        third.failWith(new IllegalStateException());
        assertFailed(sendForm(FETCH));
    }

    @Test
    void aFormThatNoRouteWantsIsAnsweredWithAnEmptyDocumentAndCounted() {
        RecordingRoute route = route("events=call.*");
        assertThat(sendForm(FETCH).body()).endsWith("<Response/>");
        assertThat(count("Unmatched")).isOne();
        assertThat(route.runs()).isZero();
    }
}
