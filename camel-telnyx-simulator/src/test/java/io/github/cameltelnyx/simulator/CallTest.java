package io.github.cameltelnyx.simulator;

import java.time.Duration;
import java.util.List;

import io.github.cameltelnyx.simulator.ApiClient.Answer;
import io.github.cameltelnyx.simulator.TranscriptEntry.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class CallTest {

    private static final String DIAL = "'connection_id':'7','from':'+15550100','to':'+15550199'";

    @RegisterExtension
    final TelnyxSimulatorExtension extension = new TelnyxSimulatorExtension();
    private TelnyxSimulator simulator;
    private ApiClient api;

    @BeforeEach
    void connect() {
        simulator = extension.simulator();
        api = new ApiClient(simulator);
    }

    @Test
    void anIncomingCallIsAnsweredAndHungUp() {
        SimulatedCall call = simulator.inboundCall("+15550100", "+15550199");
        assertThat(call.state()).isEqualTo(CallState.RINGING);
        assertThat(api.command(call, "answer", "{}").data().path("result").asText()).isEqualTo("ok");
        assertThat(call.state()).isEqualTo(CallState.ANSWERED);
        assertThat(api.command(call, "hangup", "{}").status()).isEqualTo(200);
        assertThat(call.state()).isEqualTo(CallState.ENDED);

        Event hangup = simulator.transcript().awaitEvent("call.hangup");
        assertThat(types()).containsExactly("call.initiated", "call.answered", "call.hangup");
        assertThat(hangup.payload()).containsEntry("hangup_cause", "normal_clearing").containsEntry("hangup_source", "callee");
    }

    @Test
    void aCommandIsToldBeforeTheEventsThatItLeadsTo() {
        SimulatedCall call = simulator.inboundCall("+15550100", "+15550199");
        api.command(call, "answer", "{}");
        simulator.transcript().awaitEvent("call.answered");

        assertThat(simulator.transcript().entries()).extracting(entry -> entry.getClass().getSimpleName())
                .containsExactly("Event", "Command", "Event");
    }

    @Test
    void theFarEndHangsUpWithACauseThatFitsTheCallsState() {
        simulator.inboundCall("+15550100", "+15550199").hangup();
        SimulatedCall answered = simulator.inboundCall("+15550101", "+15550199");
        api.command(answered, "answer", "{}");
        answered.hangup();
        answered.hangup();

        assertThat(simulator.transcript().awaitEvents("call.hangup", 2))
                .extracting(event -> event.payload().get("hangup_cause"))
                .containsExactly("originator_cancel", "normal_clearing");
    }

    @Test
    void aDialledCallRingsAndIsAnswered() {
        Answer dialled = api.dial("{" + DIAL + ",'client_state':'aGk='}");
        simulator.transcript().awaitEvent("call.answered");

        assertThat(dialled.data().path("record_type").asText()).isEqualTo("call");
        assertThat(types()).containsExactly("call.initiated", "call.answered");
        assertThat(simulator.transcript().events()).allSatisfy(event -> assertThat(event.payload())
                .containsEntry("call_control_id", dialled.data().path("call_control_id").asText())
                .containsEntry("client_state", "aGk=")
                .containsEntry("connection_id", "7"));
        assertThat(simulator.transcript().events().get(0).payload()).containsEntry("direction", "outgoing");
    }

    @Test
    void aDialledCallEndsAsItsCalleeTakesIt() {
        simulator.whenDialled("+15550199", Callee.busy());
        simulator.whenDialled("+15550198", Callee.neverAnswers());
        simulator.whenDialled("+15550197", Callee.rejectsAfter(Duration.ofSeconds(60)));
        api.dial("{" + DIAL + "}");
        api.dial("{" + DIAL.replace("199", "198") + ",'timeout_secs':5}");
        api.dial("{" + DIAL.replace("199", "197") + ",'timeout_secs':90}");

        assertThat(simulator.transcript().awaitEvents("call.hangup", 3))
                .extracting(event -> event.payload().get("hangup_cause"))
                .containsExactly("user_busy", "timeout", "call_rejected");
    }

    @Test
    void aCallThatIsHungUpWhileItRingsIsNeverAnswered() {
        simulator.whenDialled("+15550199", Callee.answersAfter(Duration.ofSeconds(28)));
        simulator.whenDialled("+15550198", Callee.answersAfter(Duration.ofSeconds(29)));
        String id = api.dial("{" + DIAL + "}").data().path("call_control_id").asText();
        api.command(id, "hangup", "{}");
        api.dial("{" + DIAL.replace("199", "198") + "}");
        simulator.transcript().awaitEvent("call.answered");

        assertThat(simulator.transcript().events().stream().filter(event -> event.payload().get("call_control_id").equals(id)))
                .extracting(Event::type)
                .containsExactly("call.initiated", "call.hangup");
    }

    @Test
    void aTimeLimitEndsTheCall() {
        api.dial("{" + DIAL + ",'time_limit_secs':30}");

        assertThat(simulator.transcript().awaitEvent("call.hangup").payload()).containsEntry("hangup_cause", "time_limit");
    }

    @Test
    void dialPlaysAndRecordsOnceItIsAnswered() {
        Answer dialled = api.dial("{" + DIAL + ",'audio_url':'https://example.com/a.mp3','record':'record-from-answer'}");
        simulator.transcript().awaitEvent("call.playback.ended");
        api.command(dialled.data().path("call_control_id").asText(), "hangup", "{}");

        assertThat(simulator.transcript().awaitEvent("call.recording.saved").payload())
                .containsEntry("recording_id", dialled.data().path("recording_id").asText());
    }

    @Test
    void aLinkedCallSharesTheSession() {
        SimulatedCall call = simulator.inboundCall("+15550100", "+15550199");
        Answer dialled = api.dial("{" + DIAL + ",'link_to':'" + call.callControlId() + "'}");

        assertThat(dialled.data().path("call_session_id").asText())
                .isEqualTo(simulator.transcript().awaitEvent("call.initiated").payload().get("call_session_id"));
    }

    @Test
    void aCallIsDescribedWhileItLivesAndAfter() {
        SimulatedCall call = simulator.inboundCall("+15550100", "+15550199");
        assertThat(api.get("/calls/" + call.callControlId()).data().path("is_alive").asBoolean()).isTrue();
        call.hangup();
        Answer ended = api.get("/calls/" + call.callControlId().replace(":", "%3A"));

        assertThat(ended.data().path("is_alive").asBoolean()).isFalse();
        assertThat(ended.data().has("end_time")).isTrue();
        assertThat(simulator.calls()).containsExactly(call);
    }

    @Test
    void aCallThatEndedIsTenMinutesLaterForgotten() {
        MutableClock clock = new MutableClock();
        try (TelnyxSimulator slow = TelnyxSimulator.builder().clock(clock).start()) {
            SimulatedCall call = slow.inboundCall("+15550100", "+15550199");
            call.hangup();
            clock.forward(Duration.ofMinutes(10));
            assertThat(new ApiClient(slow).get("/calls/" + call.callControlId()).status()).isEqualTo(200);
            clock.forward(Duration.ofSeconds(1));

            assertThat(new ApiClient(slow).get("/calls/" + call.callControlId()).error()).isEqualTo("404 10005");
        }
    }

    @Test
    void aDialledCallIsNotAliveYetWhenDialAnswers() {
        assertThat(api.dial("{" + DIAL + "}").data().path("is_alive").asBoolean(true)).isFalse();
    }

    @Test
    void keysMayFollowTheNumberToDial() {
        api.dial("{'connection_id':'7','from':'+15550100','to':'+15550199,12w3'}");

        assertThat(simulator.calls().get(0).to()).isEqualTo("+15550199");
    }

    @Test
    void theClientStateIsUpdatedByACommandOfItsOwn() {
        SimulatedCall call = simulator.inboundCall("+15550100", "+15550199");
        api.send("PUT", "/calls/" + call.callControlId() + "/actions/client_state_update", "application/json",
                "{\"client_state\":\"b25l\"}");
        call.hangup();

        assertThat(simulator.transcript().awaitEvent("call.hangup").payload()).containsEntry("client_state", "b25l");
    }

    @Test
    void eventsOfSomeTypesGoWhereTheCommandWantsThem() {
        simulator.webhookUrl("http://127.0.0.1:9/all");
        SimulatedCall call = simulator.inboundCall("+15550100", "+15550199");
        api.command(call, "answer", "{'webhook_url':'http://127.0.0.1:9/call',"
                + "'webhook_urls':{'call.hangup':'http://127.0.0.1:9/hangup'}}");
        call.hangup();
        simulator.transcript().awaitEvent("call.hangup");

        assertThat(simulator.transcript().events().stream().filter(event -> event.attempt() == 1)).extracting(Event::url)
                .containsExactly("http://127.0.0.1:9/all", "http://127.0.0.1:9/call", "http://127.0.0.1:9/hangup");
    }

    @Test
    void theClientStateOfTheLastCommandIsEchoed() {
        SimulatedCall call = simulator.inboundCall("+15550100", "+15550199");
        api.command(call, "answer", "{'client_state':'b25l'}");
        api.command(call, "speak", "{'voice':'female','payload':'Hi','client_state':'dHdv'}");
        simulator.transcript().awaitEvent("call.speak.ended");
        api.command(call, "hangup", "{}");
        simulator.transcript().awaitEvent("call.hangup");

        assertThat(simulator.transcript().events()).extracting(event -> event.payload().get("client_state"))
                .containsExactly(null, "b25l", "dHdv", "dHdv", "dHdv");
    }

    private List<String> types() {
        return simulator.transcript().events().stream().map(Event::type).toList();
    }
}
