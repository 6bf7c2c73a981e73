package io.github.cameltelnyx.simulator;

import java.util.List;

import io.github.cameltelnyx.simulator.TranscriptEntry.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class BridgeTest {

    private static final String DIAL = "'connection_id':'7','from':'+15550199','to':'+15550111'";

    @RegisterExtension
    final TelnyxSimulatorExtension extension = new TelnyxSimulatorExtension();
    private TelnyxSimulator simulator;
    private Transcript transcript;
    private ApiClient api;
    private SimulatedCall call;
    private SimulatedCall other;

    @BeforeEach
    void answerTwoCalls() {
        simulator = extension.simulator();
        transcript = simulator.transcript();
        api = new ApiClient(simulator);
        call = answered("+15550100");
        other = answered("+15550101");
    }

    @Test
    void bothLegsAreToldThatTheyTalk() {
        bridge("");

        assertThat(transcript.awaitEvents("call.bridged", 2)).extracting(event -> event.payload().get("call_control_id"))
                .containsExactly(call.callControlId(), other.callControlId());
    }

    @Test
    void whoeverIsLeftIsHungUp() {
        bridge("");
        call.hangup();

        assertThat(transcript.awaitEvents("call.hangup", 2)).extracting(event -> event.payload().get("call_control_id"))
                .containsExactly(call.callControlId(), other.callControlId());
        assertThat(transcript.events("call.hangup")).extracting(event -> event.payload().get("hangup_source"))
                .containsExactly("caller", "callee");
    }

    @Test
    void whoeverIsParkedAfterwardsStays() {
        bridge(",'park_after_unbridge':'self'");
        other.hangup();
        transcript.awaitEvent("call.hangup");

        assertThat(call.state()).isEqualTo(CallState.ANSWERED);
        assertThat(transcript.events("call.hold")).isEmpty();
    }

    @Test
    void whoeverIsHeldAfterwardsIsTold() {
        bridge(",'hold_after_unbridge':true");
        other.hangup();

        assertThat(transcript.awaitEvent("call.hold").payload()).containsEntry("call_control_id", call.callControlId());
        assertThat(call.state()).isEqualTo(CallState.ANSWERED);
    }

    @Test
    void aSecondBridgeTakesTheCallFromTheFirst() {
        bridge("");
        SimulatedCall third = answered("+15550102");
        assertThat(api.command(third, "bridge", "{'call_control_id':'" + call.callControlId()
                + "','prevent_double_bridge':true}").error()).isEqualTo("422 10027");
        api.command(third, "bridge", "{'call_control_id':'" + call.callControlId() + "'}");
        transcript.awaitEvents("call.bridged", 4);

        assertThat(other.state()).isEqualTo(CallState.ENDED);
        assertThat(call.state()).isEqualTo(CallState.ANSWERED);
    }

    @Test
    void aCallThatStillRingsIsBridgedOnceItIsAnswered() {
        String dialled = api.dial("{" + DIAL + "}").data().path("call_control_id").asText();
        api.command(call, "bridge", "{'call_control_id':'" + dialled + "','record':'record-from-answer'}");
        transcript.awaitEvents("call.bridged", 2);
        call.hangup();

        transcript.awaitEvent("call.recording.saved");
        assertThat(types(dialled)).startsWith("call.initiated", "call.answered", "call.bridged");
    }

    @Test
    void aBridgeNeedsAnotherCallThatLives() {
        other.hangup();
        assertThat(bridgeWith(other.callControlId())).isEqualTo("422 90018");
        assertThat(bridgeWith("v3:unknown")).isEqualTo("422 90015 /call_control_id");
        assertThat(bridgeWith(call.callControlId())).isEqualTo("422 10015 /call_control_id");
        assertThat(api.command(call, "bridge", "{}").error()).isEqualTo("422 10004 /call_control_id");
    }

    @Test
    void theFirstWhoWaitsInAQueueIsBridged() {
        api.command(other, "enqueue", "{'queue_name':'support'}");
        api.command(call, "bridge", "{'queue':'support'}");
        transcript.awaitEvents("call.bridged", 2);

        assertThat(transcript.awaitEvent("call.dequeued").payload()).containsEntry("reason", "bridged");
        assertThat(api.command(call, "bridge", "{'queue':'support'}").status()).isEqualTo(422);
    }

    @Test
    void aTransferredCallIsBridgedWithTheOneWhoAnswers() {
        api.command(call, "transfer",
                "{'to':'+15550111,22','client_state':'YQ==','target_leg_client_state':'Yg==','audio_url':'https://example.com/a'}");
        List<Event> bridged = transcript.awaitEvents("call.bridged", 2);
        SimulatedCall leg = simulator.calls().get(2);

        assertThat(leg.to()).isEqualTo("+15550111");
        assertThat(leg.from()).isEqualTo("+15550199");
        assertThat(bridged).extracting(event -> event.payload().get("client_state")).containsExactly("YQ==", "Yg==");
        assertThat(bridged).extracting(event -> event.payload().get("call_session_id"))
                .containsOnly(
                        call.identity().callSessionId());
        assertThat(types(leg.callControlId())).containsExactly("call.initiated", "call.answered", "call.playback.started",
                "call.playback.ended", "call.bridged");
        leg.hangup();
        assertThat(transcript.awaitEvents("call.hangup", 2)).hasSize(2);
    }

    @Test
    void aTransferThatFailsLeavesTheCallAsItWas() {
        simulator.whenDialled("+15550111", Callee.busy());
        api.command(call, "transfer", "{'to':'+15550111'}");

        assertThat(transcript.awaitEvent("call.hangup").payload()).containsEntry("hangup_cause", "user_busy");
        assertThat(call.state()).isEqualTo(CallState.ANSWERED);
        assertThat(transcript.events("call.bridged")).isEmpty();
    }

    @Test
    void whoeverHangsUpBeforeTheTransferIsAnsweredIsNotCalledOnBehalfOf() {
        simulator.whenDialled("+15550111", Callee.neverAnswers());
        api.command(call, "transfer", "{'to':'+15550111'}");
        call.hangup();

        assertThat(transcript.awaitEvents("call.hangup", 2)).extracting(event -> event.payload().get("hangup_cause"))
                .containsExactlyInAnyOrder("normal_clearing", "originator_cancel");
    }

    @Test
    void aCallThatWasNotAnsweredIsAnsweredByItsTransfer() {
        SimulatedCall ringing = simulator.inboundCall("+15550103", "+15550199");
        api.command(ringing, "transfer", "{'to':'+15550111'}");
        transcript.awaitEvents("call.bridged", 2);

        assertThat(types(ringing.callControlId())).containsExactly("call.initiated", "call.answered", "call.bridged");
    }

    @Test
    void aDialledCallMayBeBridgedOnAnswer() {
        api.dial("{" + DIAL + ",'link_to':'" + call.callControlId() + "','bridge_intent':true,'bridge_on_answer':true}");
        transcript.awaitEvents("call.bridged", 2);

        assertThat(simulator.calls().get(2).from()).isEqualTo("+15550100");
        assertThat(api.dial("{" + DIAL + ",'bridge_on_answer':true}").error()).isEqualTo("422 10004 /link_to");
    }

    @Test
    void aDialledCallGivesUpWhereTheOtherIsBridgedAlready() {
        bridge("");
        api.dial("{" + DIAL + ",'link_to':'" + call.callControlId()
                + "','bridge_on_answer':true,'prevent_double_bridge':true}");

        assertThat(transcript.awaitEvent("call.hangup").payload()).containsEntry("to", "+15550111");
        assertThat(transcript.events("call.bridged")).hasSize(2);
    }

    @Test
    void aReferIsToldAsTheOneWhoIsCalledTakesIt() {
        simulator.whenDialled("sip:busy@example.com", Callee.busy());
        simulator.whenDialled("sip:nobody@example.com", Callee.neverAnswers());
        api.command(call, "refer", "{'sip_address':'sip:a@example.com'}");
        assertThat(transcript.awaitEvent("call.refer.completed").payload()).containsEntry("sip_notify_response", 200);
        api.command(call, "refer", "{'sip_address':'sip:busy@example.com'}");
        api.command(call, "refer", "{'sip_address':'sip:nobody@example.com'}");

        assertThat(transcript.awaitEvents("call.refer.failed", 2))
                .extracting(event -> event.payload().get("sip_notify_response"))
                .containsExactly(486, 408);
        assertThat(types(call.callControlId())).startsWith("call.initiated", "call.answered", "call.refer.started",
                "call.refer.completed", "call.refer.started");
    }

    @Test
    void onlyASupervisorHasARole() {
        String supervisor = api.dial("{" + DIAL + ",'supervise_call_control_id':'" + call.callControlId() + "'}")
                .data()
                .path("call_control_id")
                .asText();
        transcript.awaitEvents("call.answered", 3);

        assertThat(api.command(supervisor, "switch_supervisor_role", "{'role':'whisper'}").status()).isEqualTo(200);
        assertThat(api.command(call, "switch_supervisor_role", "{'role':'whisper'}").error()).isEqualTo("422 10027");
        assertThat(api.dial("{" + DIAL + ",'supervise_call_control_id':'v3:x'}").error())
                .isEqualTo("422 10015 /supervise_call_control_id");
    }

    @Test
    void anIncomingCallIsRejectedOnlyWhileItRings() {
        SimulatedCall ringing = simulator.inboundCall("+15550103", "+15550199");
        assertThat(api.command(ringing, "reject", "{'cause':'USER_BUSY'}").status()).isEqualTo(200);

        assertThat(transcript.awaitEvent("call.hangup").payload()).containsEntry("hangup_cause", "user_busy");
        assertThat(api.command(call, "reject", "{'cause':'USER_BUSY'}").error()).isEqualTo("422 10027");
    }

    private SimulatedCall answered(String from) {
        SimulatedCall answered = simulator.inboundCall(from, "+15550199");
        api.command(answered, "answer", "{}");
        return answered;
    }

    private void bridge(String more) {
        assertThat(api.command(call, "bridge", "{'call_control_id':'" + other.callControlId() + "'" + more + "}").status())
                .isEqualTo(200);
    }

    private String bridgeWith(String id) {
        return api.command(call, "bridge", "{'call_control_id':'" + id + "'}").error();
    }

    private List<String> types(String callControlId) {
        return transcript.events()
                .stream()
                .filter(event -> callControlId.equals(event.payload().get("call_control_id")))
                .map(Event::type)
                .toList();
    }
}
