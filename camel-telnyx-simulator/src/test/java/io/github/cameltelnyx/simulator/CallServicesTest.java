package io.github.cameltelnyx.simulator;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.github.cameltelnyx.simulator.TranscriptEntry.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** What goes on beside a call: streams, forks, SIPREC sessions, transcriptions and assistants. */
class CallServicesTest {

    private static final String DIAL = "'connection_id':'7','from':'+15550199','to':'+15550111'";

    @RegisterExtension
    final TelnyxSimulatorExtension extension = new TelnyxSimulatorExtension();
    private TelnyxSimulator simulator;
    private Transcript transcript;
    private ApiClient api;
    private SimulatedCall call;

    @BeforeEach
    void answerACall() {
        simulator = extension.simulator();
        transcript = simulator.transcript();
        api = new ApiClient(simulator);
        call = simulator.inboundCall("+15550100", "+15550199");
        api.command(call, "answer", "{}");
    }

    @Test
    void aStreamIsStartedAndStopped() {
        ok("streaming_start", "{'stream_url':'wss://example.com/a'}");
        ok("streaming_stop", "{}");

        assertThat(transcript.awaitEvent("streaming.started").payload()).containsEntry("stream_url", "wss://example.com/a");
        assertThat(transcript.awaitEvent("streaming.stopped").payload()).containsEntry("stream_url", "wss://example.com/a");
        assertThat(api.command(call, "streaming_stop", "{}").error()).isEqualTo("422 90048");
    }

    @Test
    void aStreamToWhomNobodyConnectsFails() {
        simulator.whenDialled("wss://example.com/a", Callee.rejectsAfter(Duration.ZERO));
        ok("streaming_start", "{'stream_url':'wss://example.com/a','stream_track':'both_tracks'}");

        assertThat(transcript.awaitEvent("streaming.failed").payload()).containsEntry("stream_params",
                Map.of("stream_url", "wss://example.com/a", "track", "both_tracks"));
        assertThat(transcript.events("streaming.started")).isEmpty();
    }

    @Test
    void aForkAndASiprecSessionAreStartedAndStopped() {
        ok("fork_start", "{'rx':'udp:192.0.2.1:9000','tx':'udp:192.0.2.1:9001'}");
        ok("fork_stop", "{}");
        ok("siprec_start", "{}");
        ok("siprec_stop", "{}");
        transcript.awaitEvent("siprec.stopped");

        assertThat(types()).containsExactly("call.fork.started", "call.fork.stopped", "siprec.started", "siprec.stopped");
        assertThat(api.command(call, "fork_stop", "{}").error()).isEqualTo("422 90031");
    }

    @Test
    void aSiprecConnectorMayRefuse() {
        simulator.whenDialled("recorder", Callee.busy());
        ok("siprec_start", "{'connector_name':'recorder'}");

        assertThat(transcript.awaitEvent("siprec.failed").payload()).containsEntry("failure_cause", "user_busy");
    }

    @Test
    void everythingStopsBeforeTheHangupAndTheLastFirst() {
        ok("streaming_start", "{'stream_url':'wss://example.com/a'}");
        ok("fork_start", "{'rx':'udp:192.0.2.1:9000','tx':'udp:192.0.2.1:9001'}");
        ok("siprec_start", "{}");
        ok("gather", "{'initial_timeout_millis':6000000,'timeout_millis':6000000}");
        call.hangup();
        transcript.awaitEvent("call.hangup");

        assertThat(types()).containsExactly("streaming.started", "call.fork.started", "siprec.started", "call.gather.ended",
                "siprec.stopped", "call.fork.stopped", "streaming.stopped", "call.hangup");
    }

    @Test
    void whatThePersonSaysIsTranscribed() {
        call.say("Good morning");
        ok("transcription_start", "{}");
        assertThat(api.command(call, "transcription_start", "{}").error()).isEqualTo("422 90054");
        assertThat(transcript.awaitEvent("call.transcription").payload().get("transcription_data")).hasToString(
                Map.of("confidence", 0.95, "is_final", true, "transcript", "Good morning", "transcription_track", "inbound")
                        .toString());
        ok("transcription_stop", "{}");
        call.say("Nobody listens");

        assertThat(api.command(call, "transcription_stop", "{}").error()).isEqualTo("422 90055");
        assertThat(transcript.happenings()).containsExactly("says: Good morning");
    }

    @Test
    void oneAssistantAtATimeTalksOnACall() {
        String conversation = api.command(call, "ai_assistant_start", "{'assistant':{'id':'assistant-1'}}")
                .data()
                .path("conversation_id")
                .asText();
        assertThat(api.command(call, "conversation_relay_start", "{'url':'wss://example.com/a'}").error())
                .isEqualTo("422 90061");
        assertThat(api.command(call, "ai_assistant_start", "{}").error()).isEqualTo("422 90061");
        ok("ai_assistant_stop", "{}");
        transcript.awaitEvent("call.conversation_insights.generated");

        assertThat(types()).containsExactly("call.conversation.ended", "call.conversation_insights.generated");
        assertThat(transcript.awaitEvent("call.conversation.ended").payload()).containsEntry("assistant_id", "assistant-1")
                .containsEntry("conversation_id", conversation);
    }

    @Test
    void aConversationEndsWithTheCallAndRelayHasNoInsights() {
        assertThat(api.command(call, "conversation_relay_start", "{'url':'wss://example.com/a'}")
                .data()
                .has("conversation_relay_id")).isTrue();
        call.hangup();
        SimulatedCall later = simulator.inboundCall("+15550101", "+15550199");
        api.command(later, "answer", "{'assistant':{'id':'assistant-1'}}");
        later.hangup();
        transcript.awaitEvent("call.conversation_insights.generated");

        // Those of the second conversation, which ended after the first: there are no others.
        assertThat(types()).containsExactly("call.conversation.ended", "call.hangup");
    }

    @Test
    void onlyAConversationThatGoesOnIsJoinedOrAddedTo() {
        assertThat(api.command(call, "ai_assistant_add_messages", "{}").error()).isEqualTo("422 10027");
        assertThat(api.command(call, "ai_assistant_join", "{'conversation_id':'1','participant':{'id':'v3:1','role':'user'}}")
                .error()).isEqualTo("422 10015 /conversation_id");
    }

    @Test
    void anAnswerMayLetAllOfThemBegin() {
        SimulatedCall second = simulator.inboundCall("+15550101", "+15550199");
        second.say("Hello");
        api.command(second, "answer", "{'stream_url':'wss://example.com/a','transcription':true,"
                + "'assistant':{'id':'assistant-1'},'deepfake_detection':{'enabled':true}}");
        transcript.awaitEvent("call.deepfake_detection.result");
        second.hangup();
        transcript.awaitEvent("call.hangup");

        assertThat(transcript.events()).extracting(Event::type)
                .contains("streaming.started", "call.transcription", "streaming.stopped", "call.conversation.ended");
    }

    @Test
    void aMachineIsDetectedInEachWay() {
        simulator.whenDialled("+15550111", Callee.answersAfter(Duration.ofSeconds(1)).by(AnsweredBy.MACHINE_WITH_BEEP));
        assertThat(detected("detect")).containsExactly("detection.ended machine");
        assertThat(detected("greeting_end")).containsExactly("detection.ended machine", "greeting.ended beep_detected");
        assertThat(detected("detect_beep")).containsExactly("detection.ended machine", "greeting.ended beep_detected");
        assertThat(detected("premium")).containsExactly("premium.detection.ended machine",
                "premium.greeting.ended beep_detected");
        simulator.whenDialled("+15550111", Callee.answersAfter(Duration.ofSeconds(1)).by(AnsweredBy.MACHINE));
        assertThat(detected("detect_words")).containsExactly("detection.ended machine", "greeting.ended ended");
        assertThat(detected("detect_beep")).containsExactly("detection.ended machine");
        simulator.whenDialled("+15550111", Callee.answersAfter(Duration.ofSeconds(1)).by(AnsweredBy.FAX));
        assertThat(detected("premium")).containsExactly("premium.detection.ended fax_detected");
        simulator.whenDialled("+15550111", Callee.answersAfter(Duration.ofSeconds(1)));
        assertThat(detected("detect")).containsExactly("detection.ended human");
        assertThat(detected("disabled")).isEmpty();
    }

    @Test
    void aVoiceThatAMachineHasMadeIsFound() {
        simulator.whenDialled("+15550111", Callee.answersAfter(Duration.ofSeconds(1)).by(AnsweredBy.SYNTHETIC_VOICE));
        api.dial("{" + DIAL + ",'deepfake_detection':{'enabled':true}}");

        assertThat(transcript.awaitEvent("call.deepfake_detection.result").payload()).containsEntry("result", "fake");
    }

    @Test
    void theOneWhoIsDialledDoesWhatTheTestSays() {
        simulator.whenDialled("+15550111", Callee.answersAfter(Duration.ofSeconds(1))
                .pressing("1#")
                .saying("Hello")
                .telling(Map.of("name", "Ada")));
        String dialled = api.dial("{" + DIAL + "}").data().path("call_control_id").asText();
        transcript.awaitEvents("call.answered", 2);
        api.command(dialled, "gather", "{}");
        assertThat(transcript.awaitEvent("call.gather.ended").payload()).containsEntry("digits", "1");
        api.command(dialled, "transcription_start", "{}");
        transcript.awaitEvent("call.transcription");
        api.command(dialled, "gather_using_ai", "{'parameters':{'properties':{'name':{}}}}");

        assertThat(transcript.awaitEvent("call.ai_gather.ended").payload()).containsEntry("result", Map.of("name", "Ada"));
    }

    @Test
    void thePersonHoldsAnAnsweredCall() {
        simulator.inboundCall("+15550101", "+15550199").hold();
        call.hold();
        call.unhold();
        transcript.awaitEvent("call.unhold");

        assertThat(transcript.events("call.hold")).singleElement()
                .satisfies(event -> assertThat(event.payload()).containsEntry("call_control_id", call.callControlId()));
    }

    private void ok(String action, String body) {
        assertThat(api.command(call, action, body).json()).hasToString("{\"data\":{\"result\":\"ok\"}}");
    }

    /** What the detection tells of a call dialled now, until it has been hung up after all could be told. */
    private List<String> detected(String mode) {
        String id = api.dial("{" + DIAL + ",'answering_machine_detection':'" + mode + "','time_limit_secs':30}")
                .data()
                .path("call_control_id")
                .asText();
        transcript.await("the end of the call", () -> of(id).contains("call.hangup"), Transcript.PATIENCE);
        return transcript.events()
                .stream()
                .filter(event -> id.equals(event.payload().get("call_control_id")) && event.type().startsWith("call.machine."))
                .map(event -> event.type().substring("call.machine.".length()) + " " + event.payload().get("result"))
                .toList();
    }

    private List<String> of(String id) {
        return transcript.events()
                .stream()
                .filter(event -> id.equals(event.payload().get("call_control_id")))
                .map(Event::type)
                .toList();
    }

    /** The events after the answer. */
    private List<String> types() {
        return of(call.callControlId()).stream().skip(2).toList();
    }
}
