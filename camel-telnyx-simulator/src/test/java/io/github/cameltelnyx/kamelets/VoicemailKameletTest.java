package io.github.cameltelnyx.kamelets;

import java.util.Map;

import io.github.cameltelnyx.simulator.SimulatedTexmlCall;
import io.github.cameltelnyx.simulator.TelnyxSimulator;
import io.github.cameltelnyx.simulator.TelnyxSimulatorExtension;
import org.apache.camel.component.mock.MockEndpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class VoicemailKameletTest {

    @RegisterExtension
    final TelnyxSimulatorExtension telnyx = new TelnyxSimulatorExtension();

    @Test
    void aCallerIsGreetedAndWhatTheySayIsRecordedAndEmitted() throws Exception {
        try (YamlApplication application = start("{path: calls/voicemail}")) {
            leaveAMessage(application);

            telnyx.simulator().transcript().awaitAccepted("texml.recording.completed");
            MockEndpoint messages = application.context().getEndpoint("mock:messages", MockEndpoint.class);
            assertThat(messages.getReceivedExchanges()).singleElement()
                    .satisfies(message -> assertThat((Map<?, ?>) message.getMessage().getBody(Map.class))
                            .extracting("RecordingSource", "RecordingStatus")
                            .containsExactly("RecordVerb", "completed"));
            assertThat(telnyx.simulator().transcript().happenings()).containsSubsequence(
                    "hears: Please leave a message after the tone.", "says: Please call me back.", "presses #");
        }
    }

    @Test
    void theGreetingStaysTextWhateverItHolds() throws Exception {
        try (YamlApplication application = start(
                "{path: calls/voicemail, greeting: 'RAW(Tom & Jerry </Say><Hangup/> ${body})'}")) {
            leaveAMessage(application);

            telnyx.simulator().transcript().awaitHappening("hears: Tom & Jerry </Say><Hangup/> ${body}");
        }
    }

    @Test
    void theCallEndsAfterTheMessage() throws Exception {
        try (YamlApplication application = start("{path: calls/voicemail}")) {
            leaveAMessage(application);

            telnyx.simulator().transcript().awaitHappening("hears that the application hangs up");
        }
    }

    private YamlApplication start(String parameters) throws Exception {
        return new YamlApplication(telnyx.simulator()).start("""
                - route:
                    from:
                      uri: kamelet:telnyx-voicemail-source
                      parameters: %s
                      steps:
                        - to: mock:messages
                """.formatted(parameters));
    }

    private void leaveAMessage(YamlApplication application) {
        TelnyxSimulator simulator = telnyx.simulator();
        simulator.texmlUrl(application.url("/calls/voicemail"));
        SimulatedTexmlCall call = simulator.inboundTexmlCall("+15550100", "+15550199");
        call.say("Please call me back.");
        call.press("#");
    }
}
