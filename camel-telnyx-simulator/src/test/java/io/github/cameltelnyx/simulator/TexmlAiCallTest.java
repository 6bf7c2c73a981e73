package io.github.cameltelnyx.simulator;

import io.github.cameltelnyx.simulator.ApiClient.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class TexmlAiCallTest {

    @RegisterExtension
    final TelnyxSimulatorExtension extension = new TelnyxSimulatorExtension();
    private final TexmlReceiver application = new TexmlReceiver();
    private TelnyxSimulator simulator;
    private Transcript transcript;
    private ApiClient api;

    @BeforeEach
    void connect() {
        simulator = extension.simulator();
        transcript = simulator.transcript();
        api = new ApiClient(simulator);
    }

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void anAssistantsCallIsPlacedAndToldUntilItsEnd() {
        Answer answer = create("'StatusCallback':'" + application.url("/status")
                + "','StatusCallbackEvent':'initiated ringing answered completed'");
        transcript.awaitHappening("talks to the AI assistant assistant-1");
        SimulatedTexmlCall call = simulator.texmlCalls().get(0);
        call.hangup();
        transcript.awaitAccepted("texml.call.completed");

        assertThat(answer.json().path("call_sid").asText()).isEqualTo(call.callSid());
        assertThat(answer.json().path("status").asText()).isEqualTo("queued");
        assertThat(application.received("/status")).extracting(form -> form.get("CallStatus"))
                .containsExactly("initiated", "ringing", "in-progress", "completed");
    }

    @Test
    void aCallCanBeAskedForOneWayToEnd() {
        simulator.whenDialled("+15550111", Callee.busy());
        create("'StatusCallbacks':['" + application.url("/status") + "'],'StatusCallbackEvent':'busy no-answer'");
        transcript.awaitAccepted("texml.call.completed");

        assertThat(application.received("/status")).extracting(form -> form.get("CallStatus")).containsExactly("busy");
    }

    @Test
    void aRecordedCallTellsItsRecording() {
        create("'Record':true,'RecordingStatusCallback':'" + application.url("/recording") + "'");
        transcript.awaitHappening("talks to");
        simulator.texmlCalls().get(0).hangup();

        assertThat(transcript.awaitAccepted("texml.recording.completed").accepted()).isTrue();
    }

    @Test
    void aDocumentIsRefused() {
        assertThat(create("'Url':'https://a'").error()).isEqualTo("422 10015 /Url");
        assertThat(create("'Texml':'<Response/>'").error()).isEqualTo("422 10015 /Texml");
        assertThat(create("'Twiml':'<Response/>'").error()).isEqualTo("422 10015 /Twiml");
        assertThat(api.json("POST", "/texml/ai_calls/1", "{}").error()).startsWith("422 10004");
        assertThat(simulator.texmlCalls()).isEmpty();
    }

    private Answer create(String more) {
        return api.json("POST", "/texml/ai_calls/1",
                "{'AIAssistantId':'assistant-1','From':'+15550199','To':'+15550111'," + more + "}");
    }
}
