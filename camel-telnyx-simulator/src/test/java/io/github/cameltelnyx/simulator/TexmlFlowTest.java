package io.github.cameltelnyx.simulator;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;

import io.github.cameltelnyx.simulator.TranscriptEntry.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TexmlFlowTest {

    @RegisterExtension
    final TelnyxSimulatorExtension extension = new TelnyxSimulatorExtension();
    private final TexmlReceiver application = new TexmlReceiver();
    private TelnyxSimulator simulator;
    private Transcript transcript;

    @BeforeEach
    void connect() {
        simulator = extension.simulator();
        transcript = simulator.transcript();
        simulator.texmlUrl(application.url("/first"));
        simulator.texmlStatusCallback(application.url("/status"));
    }

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void verbsFollowOneAnotherAndTheEndOfTheDocumentEndsTheCall() {
        application.verbs("/first", "<Say>One.</Say><Pause length='2'/><Play>https://example.com/two.mp3</Play>"
                + "<Play digits='12w'/><Redirect>/second</Redirect><Say>Never.</Say>").verbs("/second", "<Say>Three.</Say>");
        call();

        assertThat(transcript.happenings()).containsExactly("+15550100 calls +15550199", "hears: One.",
                "hears nothing for 2 s", "hears the file https://example.com/two.mp3", "hears the tones 12w", "hears: Three.");
        assertThat(transcript.documents()).allSatisfy(document -> assertThat(document.fault()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"rejected,failed", "busy,busy"})
    void aRejectedCallIsNeverAnswered(String reason, String status) {
        application.verbs("/first", "<Reject reason='" + reason + "'/>");

        assertThat(call().status()).isEqualTo(status);
        assertThat(transcript.events("texml.call.answered")).isEmpty();
    }

    @Test
    void anEmptyDocumentEndsTheCall() {
        application.verbs("/first", "");

        assertThat(call().status()).isEqualTo("completed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no XML", "<Response><Say>Open", "<Answer/>",
            "<!DOCTYPE Response [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><Response><Say>&a;</Say></Response>"})
    void whatIsNoDocumentEndsTheCallAndTellsWhy(String body) {
        application.answer("/first", 200, body);

        assertThat(call().status()).isEqualTo("failed");
        assertThat(transcript.documents()).singleElement()
                .satisfies(document -> assertThat(document.fault()).isNotEmpty());
    }

    @Test
    void aStatusThatIsNot2xxLeadsToTheFallback() {
        simulator.texmlFallbackUrl(application.url("/fallback"));
        application.answer("/first", 500, "").verbs("/fallback", "<Say>Sorry.</Say>");

        assertThat(call().status()).isEqualTo("completed");
        assertThat(transcript.documents()).extracting(Document::fault)
                .containsExactly("the answer has status 500", "");
        assertThat(transcript.happenings()).contains("hears: Sorry.");
    }

    @Test
    void aFallbackThatFailsTooEndsTheCall() {
        simulator.texmlFallbackUrl(application.url("/fallback"));
        application.answer("/first", 500, "").answer("/fallback", 404, "");

        assertThat(call().status()).isEqualTo("failed");
        assertThat(transcript.fetches()).hasSize(2);
    }

    @Test
    void anApplicationThatDoesNotAnswerInTimeHasNoDocument() {
        TelnyxSimulatorBuilder hasty = TelnyxSimulator.builder().documentTimeout(Duration.ofMillis(100));
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                TelnyxSimulator other = hasty.texmlUrl("http://127.0.0.1:" + silent.getLocalPort()).start()) {
            SimulatedTexmlCall call = other.inboundTexmlCall("+15550100", "+15550199");
            other.transcript().awaitHappening("there is no document to follow");

            assertThat(other.transcript().documents()).extracting(Document::fault).containsExactly("there was no answer");
            assertThat(call.status()).isEqualTo("failed");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aVerbThatTheSimulatorDoesNotKnowIsPassedOver() {
        application.verbs("/first", "<Pay/><Say>Next.</Say>");
        call();

        assertThat(transcript.happenings()).contains("nothing: <Pay> is not known here, or not to the simulator",
                "hears: Next.");
    }

    @Test
    void aGetCarriesItsParametersInTheQuery() {
        application.verbs("/first", "<Redirect method='GET'>/second?a=b</Redirect>").verbs("/second", "<Hangup/>");
        SimulatedTexmlCall call = call();

        assertThat(application.received("/second")).singleElement().satisfies(form -> {
            assertThat(form.method()).isEqualTo("GET");
            assertThat(form.parameters()).containsEntry("a", "b").containsEntry("CallSid", call.callSid());
        });
    }

    @Test
    void aSoundFileInThePlaceOfADocumentIsPlayed() {
        application.answer("/first", "audio/mpeg", "ID3");
        call();

        assertThat(transcript.happenings()).contains("hears the file " + application.url("/first"));
    }

    @Test
    void whatRunsBesideADocumentEndsWithTheCall() {
        application.verbs("/first", "<Start><Recording recordingStatusCallback='/recording'/>"
                + "<Stream name='a' statusCallback='/stream'/></Start><Say>Hello.</Say><Stop><Stream name='a'/></Stop>");
        call();
        transcript.awaitAccepted("texml.recording.completed");

        assertThat(application.received("/stream")).extracting(form -> form.get("StreamEvent"))
                .containsExactly("stream-started", "stream-stopped");
    }

    @Test
    void aCallbackThatIsNotAcceptedComesAgainUnchanged() {
        application.verbs("/first", "<Hangup/>").answer("/status", 503, "");
        simulator.inboundTexmlCall("+15550100", "+15550199");
        transcript.awaitEvents("texml.call.ringing", 4);

        List<TexmlReceiver.Form> forms = application.received("/status").subList(0, 4);
        assertThat(forms).allSatisfy(form -> assertThat(form.body()).isEqualTo(forms.get(0).body()));
    }

    /** A call to its end. */
    private SimulatedTexmlCall call() {
        SimulatedTexmlCall call = simulator.inboundTexmlCall("+15550100", "+15550199");
        transcript.awaitAccepted("texml.call.completed");
        return call;
    }
}
