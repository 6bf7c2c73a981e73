package io.github.cameltelnyx.webhook;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** TeXML's forms: verified over their bytes, whatever a form parser would think of them. */
@ParameterizedClass
@EnumSource(Engine.class)
class FormOverHttpTest extends WebhookTestBase {

    private static final String RINGING = "AccountSid=a&CallSid=v3%3Acall&CallStatus=ringing&CallbackSource=call-progress-events"
            + "&From=%2B15550100&SequenceNumber=1&Timestamp=2024-01-15T10%3A30%3A00Z&To=%2B15550101";

    FormOverHttpTest(Engine engine) {
        super(engine);
    }

    @Test
    void theRouteGetsTheParametersAndHeadersOfTheSignedForm() {
        RecordingRoute route = route("");
        byte[] form = bytes(RINGING);
        List<String> headers = List.of(SIGNATURE + ": " + WebhookSigner.FIRST.sign(NOW, form), TIMESTAMP + ": " + NOW,
                "content-type: Application/X-WWW-Form-URLEncoded ; Charset=utf-8", "CamelTelnyxCallControlId: v3:evil");
        assertThat(http.post(path + "?CallSid=v3:evil&Evil=evil", headers, form).status()).isEqualTo(200);
        RecordingRoute.Seen seen = route.next();
        assertThat(seen.form()).containsEntry("From", "+15550100")
                .containsEntry("SequenceNumber", 1)
                .containsEntry("CallSid", "v3:call")
                .hasSize(8);
        assertThat(seen.form().getBytes()).isEqualTo(form);
        assertThat(seen.headers().keySet()).isEqualTo(Set.of("CamelTelnyxEventType", "CamelTelnyxEventId",
                "CamelTelnyxEventOccurredAt", "CamelTelnyxCallControlId"));
        assertThat(seen.headers()).containsEntry("CamelTelnyxEventType", "texml.call.ringing")
                .containsEntry("CamelTelnyxEventId", "v3:call/1")
                .containsEntry("CamelTelnyxCallControlId", "v3:call");
        assertThat(seen.properties().toString()).doesNotContain("Evil", "evil");
        assertThat(seen.pattern()).isEqualTo("InOut");
    }

    @Test
    void aFormWithOneByteChangedIsRefused() {
        RecordingRoute route = route("");
        byte[] form = bytes(RINGING);
        List<String> headers = signedForm(form);
        form[form.length - 1] = '2';
        RawHttp.Response answer = http.post(path, headers, form);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo("Rejected");
        assertThat(count("RejectedForSignature")).isOne();
        assertThat(route.runs()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Name", "Broken=%", "Broken=%4", "Broken=%zz", "=", "&&&=&", "%zz%", "Broken=%C3%28", "a=1;b=2",
            "a[]=1"})
    void noFormFailsForItsForm(String hostile) {
        RecordingRoute route = route("");
        String form = "CallSid=v3:a&From=b&To=c&" + hostile;
        assertThat(sendForm(form).status()).isEqualTo(200);
        assertThat(route.next().form().getText()).isEqualTo(form);
        // The pair to it: the same, signed by another.
        assertThat(http.post(path, forged(bytes(form)), bytes(form)).status()).isEqualTo(400);
        assertThat(route.runs()).isZero();
    }

    @Test
    void aFormOf900KilobytesAnd20000PairsIsTakenWhereItIsGenuineAndRefusedWhereNot() {
        RecordingRoute route = route("");
        String pairs = "Name&Broken=%&Bad=%zz&Empty=&P=1234567890123456&".repeat(20_000 / 5);
        String form = "CallSid=v3:big&From=a&To=b&" + pairs + "Long=" + "x%2B%".repeat((900_000 - pairs.length()) / 5);
        assertThat(form.length()).isGreaterThan(899_000);
        assertThat(http.post(path, forged(bytes(form)), bytes(form)).status()).isEqualTo(400);
        assertThat(count("RejectedForSignature")).isOne();
        assertThat(route.runs()).isZero();
        assertThat(sendForm(form).status()).isEqualTo(200);
        assertThat(route.next().form().getText()).isEqualTo(form);
        byte[] body = bytes(form);
        assertThat(http.postChunked(path, signedForm(body), body, 5_000).status()).isEqualTo(200);
        assertThat(route.next().form()).hasSizeGreaterThan(7);
    }

    @Test
    void aFormOf30000NamesIsTaken() {
        RecordingRoute route = route("");
        StringBuilder form = new StringBuilder("CallSid=v3:many");
        for (int i = 0; i < 30_000; i++) {
            form.append("&n").append(i).append('=').append(i);
        }
        assertThat(sendForm(form.toString()).status()).isEqualTo(200);
        assertThat(route.next().form()).hasSize(30_001).containsEntry("n29999", "29999");
    }

    @Test
    void aFormOverTheCapIsAnswered413() {
        RecordingRoute route = route("maxBodySize=1000");
        assertThat(sendForm("a=" + "x".repeat(998)).status()).isEqualTo(200);
        assertThat(sendForm("a=" + "x".repeat(999)).status()).isEqualTo(413);
        assertThat(route.runs()).isOne();
    }

    @Test
    void theContentTypeTurnsNoEventIntoAForm() {
        RecordingRoute route = route("");
        byte[] event = bytes(
                "{\"data\":{\"id\":\"1\",\"event_type\":\"a.b\",\"payload\":{\"said\":\"&CallSid=v3:evil&From=1&To=2\"}}}");
        assertThat(http.post(path, signedForm(event), event).status()).isEqualTo(400);
        // An empty form is what the signature of a GET would fit, if one is made as some say.
        assertThat(http.post(path, signedForm(new byte[0]), new byte[0]).status()).isEqualTo(400);
        assertThat(send(bytes(RINGING)).status()).isEqualTo(400);
        assertThat(count("RejectedForContent")).isEqualTo(3);
        assertThat(route.runs()).isZero();
        assertThat(send(event).status()).isEqualTo(200);
    }

    @Test
    void eventPatternsChooseAmongFormsAsAmongEvents() {
        RecordingRoute calls = route("events=texml.call.*");
        RecordingRoute gather = route("events=call.*,texml.gather");
        assertThat(sendForm(RINGING).status()).isEqualTo(200);
        assertThat(sendForm("CallSid=v3:a&From=b&To=c&Digits=1").status()).isEqualTo(200);
        assertThat(calls.next().headers()).containsEntry("CamelTelnyxEventType", "texml.call.ringing");
        assertThat(gather.next().form()).isEqualTo(Map.of("CallSid", "v3:a", "From", "b", "To", "c", "Digits", "1"));
        assertThat(calls.runs() + gather.runs()).isZero();
    }

    @Test
    void aReportWithANumberInSequenceRunsTheRouteOnce() {
        RecordingRoute route = route("");
        assertThat(sendForm(RINGING).status()).isEqualTo(200);
        RawHttp.Response again = sendForm(RINGING.replace("%3A30%3A00Z", "%3A30%3A09Z"));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).endsWith("<Response/>");
        assertThat(route.runs()).isOne();
        assertThat(count("Duplicates")).isOne();
        assertThat(sendForm(RINGING.replace("SequenceNumber=1", "SequenceNumber=2")).status()).isEqualTo(200);
        // A conference counts for itself.
        assertThat(sendForm("CallSid=v3%3Acall&ConferenceSid=c&StatusCallbackEvent=participant-join&SequenceNumber=1").status())
                .isEqualTo(200);
        assertThat(route.runs()).isEqualTo(3);
    }

    @Test
    void aReportWhoseRouteFailedIsAnswered500AndRunsAgain() {
        RecordingRoute route = route("");
        route.failWith(new IllegalStateException("secret"));
        assertThat(sendForm(RINGING).body()).isEqualTo("Failed");
        route.succeed();
        assertThat(sendForm(RINGING).status()).isEqualTo(200);
        assertThat(route.runs()).isEqualTo(2);
    }

    @Test
    void whatHasNoNumberOrAsksWhatToDoRunsTheRouteEachTime() {
        RecordingRoute route = route("").leave("<Response><Hangup/></Response>");
        for (String form : List.of("CallSid=v3:a&RecordingSid=r&RecordingStatus=completed",
                "CallSid=v3:a&From=b&To=c&SequenceNumber=1", RINGING + "&DialCallStatus=busy")) {
            assertThat(sendForm(form).body()).endsWith("<Response><Hangup/></Response>");
            assertThat(sendForm(form).body()).endsWith("<Response><Hangup/></Response>");
        }
        assertThat(route.runs()).isEqualTo(6);
        assertThat(count("Duplicates")).isZero();
    }

    private static List<String> forged(byte[] form) {
        return List.of(SIGNATURE + ": " + WebhookSigner.SECOND.sign(NOW, form), TIMESTAMP + ": " + NOW,
                "Content-Type: application/x-www-form-urlencoded");
    }
}
