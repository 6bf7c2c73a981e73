package io.github.cameltelnyx.simulator;

import java.util.List;
import java.util.Map;

import io.github.cameltelnyx.simulator.TranscriptEntry.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GatherTest {

    private static final String PATIENT = "{'initial_timeout_millis':6000000,'timeout_millis':6000000}";

    @RegisterExtension
    final TelnyxSimulatorExtension extension = new TelnyxSimulatorExtension();
    private TelnyxSimulator simulator;
    private SimulatedCall call;
    private ApiClient api;

    @BeforeEach
    void answerACall() {
        simulator = extension.simulator();
        api = new ApiClient(simulator);
        api.storeMedia("menu", "wrong");
        call = simulator.inboundCall("+15550100", "+15550199");
        api.command(call, "answer", "{}");
        simulator.transcript().awaitEvent("call.answered");
    }

    @Test
    void whatThePersonWillPressWaitsForTheGather() {
        call.press("12#9");
        gather("gather", "{'gather_id':'menu'}");

        assertThat(ended()).containsEntry("digits", "12").containsEntry("status", "valid").containsEntry("gather_id", "menu");
        assertThat(digits()).containsExactly("1", "2", "#");
    }

    @Test
    void whatThePersonPressesUnaskedIsToldAtOnce() {
        call.pressUnasked("7");
        simulator.transcript().awaitEvent("call.dtmf.received");

        assertThat(digits()).containsExactly("7");
        assertThat(simulator.transcript().happenings()).containsExactly("presses 7");
    }

    @Test
    void aGatherHearsWhatIsPressedUnaskedToo() {
        gather("gather", "{'maximum_digits':1,'initial_timeout_millis':600000}");
        call.pressUnasked("5");

        assertThat(ended()).containsEntry("digits", "5").containsEntry("status", "valid");
    }

    @Test
    void theLastDigitThatIsTakenEndsTheGather() {
        call.press("123");
        gather("gather", "{'maximum_digits':2}");

        assertThat(ended()).containsEntry("digits", "12");
        gather("gather", "{'maximum_digits':1}");
        assertThat(simulator.transcript().awaitEvents("call.gather.ended", 2).get(1).payload()).containsEntry("digits", "3");
    }

    @Test
    void whoeverPressesNothingIsTimedOut() {
        gather("gather", "{'initial_timeout_millis':1000}");

        assertThat(ended()).containsEntry("digits", "").containsEntry("status", "timeout");
    }

    @Test
    void silenceIsKeptInItsTurn() {
        call.keepSilent();
        call.press("1");
        gather("gather", "{'initial_timeout_millis':1000}");
        assertThat(ended()).containsEntry("digits", "").containsEntry("status", "timeout");

        gather("gather", "{'maximum_digits':1}");
        assertThat(simulator.transcript().awaitEvents("call.gather.ended", 2).get(1).payload()).containsEntry("digits", "1");
        assertThat(simulator.transcript().happenings()).containsExactly("keeps silent", "presses 1");
    }

    @Test
    void silenceIsThatOfOneQuestionOfAGatherThatAsksAgain() {
        call.keepSilent();
        call.press("1");
        gather("gather_using_speak", "{'payload':'Why?','voice':'female','maximum_digits':1,'timeout_millis':1000}");

        assertThat(ended()).containsEntry("digits", "1").containsEntry("status", "valid");
        assertThat(simulator.transcript().happenings()).containsSubsequence("keeps silent", "presses 1");
    }

    @Test
    void silenceOutlastsAGatherThatGivesUpByItself() {
        call.keepSilent();
        call.press("1");
        gather("gather", "{'initial_timeout_millis':6000000,'timeout_millis':1000}");
        assertThat(ended()).containsEntry("status", "timeout");

        gather("gather", "{'maximum_digits':1}");
        assertThat(simulator.transcript().awaitEvents("call.gather.ended", 2).get(1).payload()).containsEntry("digits", "1");
    }

    @Test
    void tooFewDigitsAndWrongOnesAreInvalid() {
        call.press("1");
        gather("gather", "{'minimum_digits':2,'inter_digit_timeout_millis':500}");
        assertThat(ended()).containsEntry("digits", "1").containsEntry("status", "invalid");

        call.press("9#");
        gather("gather", "{'valid_digits':'12'}");
        assertThat(simulator.transcript().awaitEvents("call.gather.ended", 2).get(1).payload()).containsEntry("digits", "9")
                .containsEntry("status", "invalid");
    }

    @Test
    void aGatherEndsByCommandByAnotherGatherAndByTheEndOfTheCall() {
        gather("gather", PATIENT);
        gather("gather_stop", "{}");
        gather("gather", PATIENT);
        gather("gather", PATIENT);
        call.hangup();

        assertThat(simulator.transcript().awaitEvents("call.gather.ended", 3))
                .extracting(event -> event.payload().get("status"))
                .containsExactly("cancelled", "cancelled", "call_hangup");
        simulator.transcript().awaitEvent("call.hangup");
        assertThat(types()).endsWith("call.gather.ended", "call.hangup");
    }

    @Test
    void aKeyStopsTheFileThatAsksForIt() {
        call.press("1#");
        gather("gather_using_audio", "{'audio_url':'https://example.com/menu.mp3'}");

        assertThat(ended()).containsEntry("digits", "1");
        assertThat(types()).containsExactly("call.initiated", "call.answered", "call.playback.started", "call.playback.ended",
                "call.dtmf.received", "call.dtmf.received", "call.gather.ended");
        assertThat(simulator.transcript().events("call.playback.ended").get(0).payload()).containsEntry("status", "cancelled");
    }

    @Test
    void theFileIsPlayedAsOftenAsThereAreTries() {
        gather("gather_using_audio", "{'media_name':'menu','maximum_tries':2,'timeout_millis':1000}");

        assertThat(ended()).containsEntry("status", "timeout");
        assertThat(simulator.transcript().events("call.playback.started")).hasSize(2);
        assertThat(simulator.transcript().events("call.playback.ended")).extracting(event -> event.payload().get("status"))
                .containsOnly("completed");
    }

    @Test
    void wrongDigitsAreComplainedAboutBeforeItIsAskedAgain() {
        call.press("9#1#");
        gather("gather_using_audio", "{'media_name':'menu','invalid_media_name':'wrong','valid_digits':'1'}");

        assertThat(ended()).containsEntry("digits", "1").containsEntry("status", "valid");
        assertThat(simulator.transcript().events("call.playback.started"))
                .extracting(event -> event.payload().get("media_name"))
                .containsExactly("menu", "wrong");
    }

    @Test
    void theSpeechOfAGatherHasNoEvent() {
        call.press("1#");
        gather("gather_using_speak", "{'voice':'female','payload':'Press one.','invalid_payload':'No.'}");

        assertThat(ended()).containsEntry("digits", "1");
        assertThat(types()).containsExactly("call.initiated", "call.answered", "call.dtmf.received", "call.dtmf.received",
                "call.gather.ended");
    }

    @Test
    void anAssistantAsksForOneThingAfterTheOther() {
        call.tell(Map.of("name", "Ada", "age", 36));
        gather("gather_using_ai", "{'greeting':'Hello','send_partial_results':true,'send_message_history_updates':true,"
                + "'parameters':{'type':'object','properties':{'name':{'type':'string'},'age':{'type':'integer'}}}}");
        simulator.transcript().awaitEvent("call.conversation.ended");

        assertThat(types()).containsExactly("call.initiated", "call.answered", "call.ai_gather.message_history_updated",
                "call.ai_gather.message_history_updated", "call.ai_gather.partial_results",
                "call.ai_gather.message_history_updated", "call.ai_gather.message_history_updated",
                "call.ai_gather.partial_results", "call.ai_gather.ended", "call.conversation.ended");
        assertThat(simulator.transcript().awaitEvent("call.ai_gather.ended").payload()).containsEntry("status", "valid")
                .containsEntry("result", Map.of("name", "Ada", "age", 36));
    }

    @Test
    void anAssistantGivesUpWhoeverDoesNotAnswer() {
        call.tell(Map.of("name", "Ada"));
        gather("gather_using_ai", "{'user_response_timeout_ms':1000,"
                + "'parameters':{'properties':{'name':{'type':'string'},'age':{'type':'integer'}}}}");

        assertThat(simulator.transcript().awaitEvent("call.ai_gather.ended").payload()).containsEntry("status", "invalid")
                .containsEntry("result", Map.of("name", "Ada"));
    }

    @Test
    void anAssistantHearsWhatThePersonComesToKnowLater() {
        gather("gather_using_ai", "{'parameters':{'properties':{'name':{'type':'string'}}}}");
        call.tell(Map.of("name", "Ada"));

        assertThat(simulator.transcript().awaitEvent("call.ai_gather.ended").payload()).containsEntry("status", "valid");
    }

    @Test
    void keysThatNoTelephoneHasAreRefused() {
        assertThatThrownBy(() -> call.press("A")).hasMessageContaining("0 to 9");
        assertThatThrownBy(() -> call.pressUnasked("A")).hasMessageContaining("0 to 9");
    }

    private void gather(String action, String body) {
        assertThat(api.command(call, action, body).status()).isEqualTo(200);
    }

    private Map<String, Object> ended() {
        return simulator.transcript().awaitEvent("call.gather.ended").payload();
    }

    private List<Object> digits() {
        return simulator.transcript().events("call.dtmf.received").stream().map(event -> event.payload().get("digit")).toList();
    }

    private List<String> types() {
        return simulator.transcript().events().stream().map(Event::type).toList();
    }
}
