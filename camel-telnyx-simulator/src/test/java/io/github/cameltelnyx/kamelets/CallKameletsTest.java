package io.github.cameltelnyx.kamelets;

import io.github.cameltelnyx.TelnyxConstants;
import io.github.cameltelnyx.simulator.SimulatedCall;
import io.github.cameltelnyx.simulator.TelnyxSimulator;
import io.github.cameltelnyx.simulator.TelnyxSimulatorExtension;
import io.github.cameltelnyx.simulator.TranscriptEntry.Command;
import org.apache.camel.component.mock.MockEndpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class CallKameletsTest {

    private static final String ANSWER = """
            - route:
                from:
                  uri: kamelet:telnyx-webhook-source
                  parameters: {path: voice, events: call.initiated}
                  steps:
                    - to: {uri: telnyx:calls/answer, parameters: {apiKey: "{{key}}"}}
            """;
    private static final String ON_ANSWERED = """
            - route:
                from:
                  uri: kamelet:telnyx-webhook-source
                  parameters: {path: voice, events: call.answered}
                  steps:
            """;

    @RegisterExtension
    final TelnyxSimulatorExtension telnyx = new TelnyxSimulatorExtension();

    @Test
    void theSpeakActionSpeaksOnTheCallOfTheEvent() throws Exception {
        try (YamlApplication application = start(ON_ANSWERED + """
                        - to:
                            uri: kamelet:telnyx-speak-action
                            parameters: {payload: "RAW(50 % + 1 & ${body.payload[from]} (all))", apiKey: "{{key}}"}
                """)) {
            call(application);

            assertThat(awaitCommand("calls/speak").body()).containsEntry("payload", "50 % + 1 & +15550100 (all)")
                    .containsEntry("voice", "female")
                    .doesNotContainKey("language");
        }
    }

    @Test
    void thePlayActionPlaysAFileAsOftenAsItIsTold() throws Exception {
        try (YamlApplication application = start(ON_ANSWERED + """
                        - to:
                            uri: kamelet:telnyx-play-action
                            parameters: {audioUrl: "RAW(https://example.com/a.mp3?b=c&d=e)", loop: 2, apiKey: "{{key}}"}
                """)) {
            call(application);

            assertThat(awaitCommand("calls/playbackStart").body())
                    .containsEntry("audio_url", "https://example.com/a.mp3?b=c&d=e")
                    .containsEntry("loop", 2);
        }
    }

    @Test
    void oneActionUsedTwiceSendsTwoCommands() throws Exception {
        try (YamlApplication application = start(ON_ANSWERED + """
                        - to:
                            uri: kamelet:telnyx-speak-action
                            parameters: {payload: Hello, apiKey: "{{key}}"}
                        - to:
                            uri: kamelet:telnyx-speak-action
                            parameters: {payload: Hello, apiKey: "{{key}}"}
                        - to:
                            uri: kamelet:telnyx-play-action
                            parameters: {audioUrl: "https://example.com/welcome.mp3", apiKey: "{{key}}"}
                """)) {
            call(application);

            awaitCommand("calls/playbackStart");
            assertThat(telnyx.simulator().transcript().commands("calls/speak"))
                    .extracting(command -> command.body().get("command_id"))
                    .hasSize(2)
                    .doesNotContainNull()
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void theSourceReceivesEveryEventWhereNoneIsNamed() throws Exception {
        try (YamlApplication application = new YamlApplication(telnyx.simulator()).start("""
                - route:
                    from:
                      uri: kamelet:telnyx-webhook-source
                      parameters: {path: voice}
                      steps:
                        - to: mock:events
                """)) {
            call(application).hangup();

            telnyx.simulator().transcript().awaitAccepted("call.hangup");
            assertThat(application.context().getEndpoint("mock:events", MockEndpoint.class).getReceivedExchanges())
                    .extracting(exchange -> exchange.getMessage().getHeader(TelnyxConstants.EVENT_TYPE))
                    .containsExactlyInAnyOrder("call.initiated", "call.hangup");
        }
    }

    private YamlApplication start(String routes) throws Exception {
        YamlApplication application = new YamlApplication(telnyx.simulator());
        application.context().getPropertiesComponent().addInitialProperty("key", telnyx.simulator().apiKey());
        return application.start(ANSWER + routes);
    }

    private SimulatedCall call(YamlApplication application) {
        TelnyxSimulator simulator = telnyx.simulator();
        simulator.webhookUrl(application.url("/voice"));
        return simulator.inboundCall("+15550100", "+15550199");
    }

    private Command awaitCommand(String operation) {
        return telnyx.simulator().transcript().awaitCommand(operation);
    }
}
