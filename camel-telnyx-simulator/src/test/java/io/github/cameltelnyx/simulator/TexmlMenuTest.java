package io.github.cameltelnyx.simulator;

import io.github.cameltelnyx.simulator.ApiClient.Answer;
import io.github.cameltelnyx.simulator.TexmlReceiver.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TexmlMenuTest {

    private static final String MENU = "<Say>Welcome.</Say>"
            + "<Gather numDigits='1' action='/choice' timeout='3'><Say>Press 1 to leave a message.</Say></Gather>"
            + "<Say>Nothing was pressed.</Say><Hangup/>";

    @RegisterExtension
    final TelnyxSimulatorExtension extension = new TelnyxSimulatorExtension();
    private final TexmlReceiver application = new TexmlReceiver();
    private TelnyxSimulator simulator;
    private Transcript transcript;

    @BeforeEach
    void serveAMenu() {
        simulator = extension.simulator();
        transcript = simulator.transcript();
        application.verbs("/menu", MENU);
        simulator.texmlUrl(application.url("/menu"));
        simulator.texmlStatusCallback(application.url("/status"));
    }

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void aKeyLeadsToTheNextDocumentWithTheDigits() {
        application.verbs("/choice", "<Say>Goodbye.</Say>");
        SimulatedTexmlCall call = call();
        call.press("1");
        transcript.awaitAccepted("texml.call.completed");

        assertThat(transcript.happenings()).containsExactly("+15550100 calls +15550199", "hears: Welcome.",
                "hears: Press 1 to leave a message.", "presses 1", "hears: Goodbye.");
        assertThat(application.received("/choice")).singleElement()
                .satisfies(form -> assertThat(form.get("Digits")).isEqualTo("1"));
        assertThat(call.status()).isEqualTo("completed");
    }

    @Test
    void aCallerWhoPressesNothingHearsWhatFollowsTheGather() {
        call();
        transcript.awaitAccepted("texml.call.completed");

        assertThat(transcript.happenings()).endsWith("hears: Nothing was pressed.", "hears that the application hangs up");
        assertThat(application.received("/choice")).isEmpty();
    }

    @Test
    void theDocumentIsAskedForWithWhatTelnyxTellsOfACall() {
        SimulatedTexmlCall call = call();
        transcript.awaitAccepted("texml.call.completed");

        Form request = application.received("/menu").get(0);
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.headers().getFirst("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
        assertThat(request.parameters()).containsEntry("CallSid", call.callSid())
                .containsEntry("CallSidLegacy", call.callSid())
                .containsEntry("From", "+15550100")
                .containsEntry("To", "+15550199")
                .containsEntry("CallStatus", "ringing")
                .containsKeys("AccountSid", "CallerId", "CallingPartyType", "FromSipUri", "ToSipUri", "ConnectionId");
    }

    @Test
    void theProgressIsToldInOrderWithNumbersFromZero() {
        call();
        transcript.awaitAccepted("texml.call.completed");

        assertThat(application.received("/status")).extracting(form -> form.get("CallStatus"))
                .containsExactly("initiated", "ringing", "in-progress", "completed");
        assertThat(application.received("/status")).extracting(form -> form.get("SequenceNumber"))
                .containsExactly("0", "1", "2", "3");
        assertThat(application.received("/status")).allSatisfy(form -> assertThat(form.parameters())
                .containsKeys("AccountSid", "CallInitiatedAt", "CallSid", "CallSidLegacy", "CallStatus", "CallbackSource",
                        "ConnectionId", "From", "SequenceNumber", "Timestamp", "To"));
    }

    @Test
    void whatIsSaidAfterTheBeepCanBeReadFromTheTranscription() {
        application.verbs("/choice", "<Record action='/recorded' transcription='true' transcriptionCallback='/transcribed' "
                + "recordingStatusCallback='/recording' recordingStatusCallbackEvent='in-progress completed'/>")
                .verbs("/recorded", "<Say>Thank you.</Say><Hangup/>");
        SimulatedTexmlCall call = call();
        call.press("1");
        call.say("Please call me back.");
        call.press("#");
        transcript.awaitAccepted("texml.transcription.completed");

        Form recorded = application.received("/recorded").get(0);
        assertThat(recorded.parameters()).containsEntry("Digits", "#").containsKeys("RecordingUrl", "RecordingSid");
        assertThat(Integer.parseInt(recorded.get("RecordingDuration"))).isGreaterThan(0);
        assertThat(application.received("/recording")).extracting(form -> form.get("RecordingStatus"))
                .containsExactly("in-progress", "completed");
        Form transcribed = application.received("/transcribed").get(0);
        assertThat(transcribed.parameters()).containsEntry("TranscriptionText", "Please call me back.")
                .containsEntry("TranscriptionStatus", "completed")
                .containsEntry("RecordingSid", recorded.get("RecordingSid"));
        Answer transcription = new ApiClient(simulator).get("/texml/Accounts/" + TelnyxSimulator.ACCOUNT_SID
                + "/Transcriptions/" + transcribed.get("TranscriptionSid") + ".json");
        assertThat(transcription.json().path("transcription_text").asText()).isEqualTo("Please call me back.");
    }

    @Test
    void hangingUpEndsTheRecordingAndTheCall() {
        application.verbs("/menu", "<Record maxLength='60' recordingStatusCallback='/recording' action='/recorded'/>");
        SimulatedTexmlCall call = call();
        transcript.awaitHappening("hears a beep");
        call.hangup();
        transcript.awaitAccepted("texml.recording.completed");

        assertThat(call.status()).isEqualTo("completed");
        assertThat(application.received("/recorded")).isEmpty();
    }

    @Test
    void aRecordingEndsAtItsLengthOrAfterSilence() {
        application.verbs("/menu", "<Record maxLength='2' action='/second'/>")
                .verbs("/second", "<Record timeout='2' action='/third'/>")
                .verbs("/third", "<Say>Done.</Say>");
        SimulatedTexmlCall call = call();
        transcript.awaitHappening("is recorded");
        transcript.awaitEvent("texml.call.answered");
        transcript.await("a second recording", () -> transcript.happenings()
                .stream()
                .filter(what -> what.contains("is recorded"))
                .count() == 2, Transcript.PATIENCE);
        call.say("Hello");
        transcript.awaitHappening("hears: Done.");

        assertThat(application.received("/second").get(0).get("RecordingDuration")).isEqualTo("2");
    }

    @Test
    void aGatherEndsWithItsKeyItsNumberOfKeysOrItsTime() {
        application.verbs("/menu", "<Gather action='/second' finishOnKey='*'/>")
                .verbs("/second", "<Gather action='/third' numDigits='3'/>")
                .verbs("/third", "<Gather action='/fourth' timeout='1'/>")
                .verbs("/fourth", "<Say>Done.</Say>");
        SimulatedTexmlCall call = call();
        call.press("12*345");
        call.press("6");
        transcript.awaitHappening("hears: Done.");

        assertThat(application.received("/second").get(0).get("Digits")).isEqualTo("12");
        assertThat(application.received("/third").get(0).get("Digits")).isEqualTo("345");
        assertThat(application.received("/fourth").get(0).get("Digits")).isEqualTo("6");
    }

    @Test
    void invalidDigitsGoTheirOwnWay() {
        application.verbs("/menu", "<Gather numDigits='1' validDigits='12' action='/right' invalidDigitsAction='/wrong'/>")
                .verbs("/wrong", "<Gather numDigits='1' validDigits='12' action='/right'/><Say>None.</Say>");
        SimulatedTexmlCall call = call();
        call.press("99");
        transcript.awaitHappening("hears: None.");

        assertThat(application.received("/wrong").get(0).get("Digits")).isEqualTo("9");
        assertThat(application.received("/right")).isEmpty();
    }

    @Test
    void speechIsGatheredWhereItIsAskedFor() {
        application.verbs("/menu", "<Gather input='speech' action='/said'><Say>Who?</Say></Gather>")
                .verbs("/said", "<Hangup/>");
        call().say("Sales, please");
        transcript.awaitAccepted("texml.call.completed");

        assertThat(application.received("/said").get(0).parameters()).containsEntry("SpeechResult", "Sales, please")
                .containsKey("Confidence")
                .doesNotContainKey("Digits");
    }

    @Test
    void withoutATexmlUrlNobodyCanCall() {
        simulator.texmlUrl(null);

        assertThatThrownBy(this::call).isInstanceOf(IllegalStateException.class).hasMessageContaining("texmlUrl");
    }

    private SimulatedTexmlCall call() {
        return simulator.inboundTexmlCall("+15550100", "+15550199");
    }
}
