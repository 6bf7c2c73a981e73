package io.github.cameltelnyx.simulator;

import java.time.Duration;

import io.github.cameltelnyx.simulator.TexmlReceiver.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class TexmlDialTest {

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
        application.verbs("/after", "<Say>Bye.</Say>");
    }

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void whenTheOtherSideHangsUpTheActionTellsHowItWas() {
        application.verbs("/first", "<Dial action='/after' record='record-from-answer'>"
                + "<Number statusCallback='/leg' statusCallbackEvent='initiated ringing answered completed'>+15550111</Number>"
                + "</Dial>");
        SimulatedTexmlCall call = call();
        transcript.awaitHappening("is connected with +15550111");
        leg("+15550111").hangup();
        transcript.awaitHappening("hears: Bye.");
        transcript.awaitAccepted("texml.call.completed");

        assertThat(action().parameters()).containsEntry("DialCallStatus", "completed")
                .containsEntry("CallSid", call.callSid())
                .containsEntry("DialCallSid", leg("+15550111").callSid())
                .containsKeys("DialCallDuration", "RecordingUrl");
        assertThat(application.received("/leg")).extracting(form -> form.get("CallStatus"))
                .containsExactly("initiated", "ringing", "in-progress", "completed");
        assertThat(application.received("/leg")).allSatisfy(
                form -> assertThat(form.get("ParentCallSid")).isEqualTo(call.callSid()));
    }

    @Test
    void aCallerWhoHangsUpEndsTheOtherCall() {
        application.verbs("/first", "<Dial action='/after'>+15550111</Dial>");
        SimulatedTexmlCall call = call();
        transcript.awaitHappening("is connected with +15550111");
        call.hangup();

        assertThat(leg("+15550111").status()).isEqualTo("completed");
        assertThat(application.received("/after")).isEmpty();
    }

    @Test
    void aBusyOrSilentNumberIsToldAndTheDocumentGoesOn() {
        simulator.whenDialled("+15550111", Callee.busy());
        simulator.whenDialled("+15550112", Callee.neverAnswers());
        application.verbs("/first", "<Dial>+15550111</Dial><Dial timeout='5' action='/after'>+15550112</Dial>");
        call();
        transcript.awaitHappening("hears: Bye.");

        assertThat(leg("+15550111").status()).isEqualTo("busy");
        assertThat(action().get("DialCallStatus")).isEqualTo("no-answer");
    }

    @Test
    void ofSeveralTheFirstWhoAnswersIsConnectedAndTheOthersStopRinging() {
        simulator.whenDialled("+15550111", Callee.answersAfter(Duration.ofSeconds(20)));
        application.verbs("/first", "<Dial><Number>+15550111</Number><Number>+15550112</Number></Dial>");
        call();
        transcript.awaitHappening("is connected with +15550112");

        assertThat(leg("+15550111").status()).isEqualTo("canceled");
        assertThat(leg("+15550112").status()).isEqualTo("in-progress");
    }

    @Test
    void oneAfterTheOtherIsCalledWhereTheDocumentSaysSo() {
        simulator.whenDialled("+15550111", Callee.busy());
        application.verbs("/first", "<Dial sequential='true'><Number>+15550111</Number><Sip>sip:a@example.com</Sip></Dial>");
        call();
        transcript.awaitHappening("is connected with sip:a@example.com");

        assertThat(simulator.texmlCalls()).extracting(SimulatedTexmlCall::status)
                .containsExactly("in-progress", "busy", "in-progress");
    }

    @Test
    void theStarHangsUpOnTheOtherSideOnly() {
        application.verbs("/first", "<Dial hangupOnStar='true' action='/after'>+15550111</Dial>");
        SimulatedTexmlCall call = call();
        transcript.awaitHappening("is connected with");
        call.press("*");
        transcript.awaitHappening("hears: Bye.");

        assertThat(leg("+15550111").state()).isEqualTo(CallState.ENDED);
    }

    @Test
    void whoAnswersHearsTheDocumentForThemFirst() {
        application.verbs("/first", "<Dial><Number url='/whisper'>+15550111</Number></Dial>")
                .verbs("/whisper", "<Say>A call for you.</Say>");
        call();
        transcript.awaitHappening("is connected with");

        assertThat(transcript.happenings()).endsWith("hears: A call for you.", "is connected with +15550111");
    }

    @Test
    void someoneWaitsInAQueueUntilTheyAreDialled() {
        application.verbs("/first", "<Enqueue action='/queued' waitUrl='/wait'>support</Enqueue>")
                .verbs("/wait", "<Say>Please wait.</Say>")
                .verbs("/queued", "<Say>Thank you.</Say>");
        SimulatedTexmlCall customer = call();
        transcript.await("waiting twice", () -> application.received("/wait").size() >= 2, Transcript.PATIENCE);
        application.verbs("/agent", "<Dial action='/after'><Queue>support</Queue></Dial>");
        simulator.texmlUrl(application.url("/agent"));
        SimulatedTexmlCall agent = call();
        transcript.awaitHappening("is connected with +15550100 of the queue support");
        customer.hangup();
        transcript.awaitHappening("hears: Bye.");

        assertThat(application.received("/wait").get(0).parameters()).containsEntry("QueuePosition", "1")
                .containsEntry("QueueSid", "support")
                .containsKeys("QueueTime", "CurrentQueueSize", "AvgQueueTime");
        assertThat(action().parameters()).containsEntry("DialCallStatus", "completed")
                .containsEntry("CallSid", agent.callSid());
        assertThat(application.received("/queued")).isEmpty();
    }

    @Test
    void whoLeavesTheQueueGoesOnBehindIt() {
        application.verbs("/first", "<Enqueue action='/queued' waitUrl='/wait'>support</Enqueue>")
                .verbs("/wait", "<Gather numDigits='1' action='/leave'/>")
                .verbs("/leave", "<Leave/>")
                .verbs("/queued", "<Say>Bye.</Say>");
        SimulatedTexmlCall customer = call();
        customer.press("9");
        transcript.awaitHappening("hears: Bye.");

        assertThat(application.received("/queued").get(0).get("QueueResult")).isEqualTo("leave");
    }

    @Test
    void waitingEndsAfterItsLongestTime() {
        application.verbs("/first", "<Enqueue action='/after' maxWaitTimeSecs='2'>support</Enqueue>");
        call();
        transcript.awaitHappening("hears: Bye.");

        assertThat(action().get("QueueResult")).isEqualTo("timeout");
    }

    private SimulatedTexmlCall call() {
        return simulator.inboundTexmlCall("+15550100", "+15550199");
    }

    private SimulatedTexmlCall leg(String to) {
        return simulator.texmlCalls().stream().filter(call -> call.to().equals(to)).findFirst().orElseThrow();
    }

    private Form action() {
        return application.received("/after").get(0);
    }
}
