package io.github.cameltelnyx.simulator;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cameltelnyx.simulator.ApiClient.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class CallQueueTest {

    private static final String SUPPORT = "{'queue_name':'support'}";

    @RegisterExtension
    final TelnyxSimulatorExtension extension = new TelnyxSimulatorExtension();
    private TelnyxSimulator simulator;
    private Transcript transcript;
    private ApiClient api;

    @BeforeEach
    void connect() {
        simulator = extension.simulator();
        transcript = simulator.transcript();
        api = new ApiClient(simulator);
    }

    @Test
    void aQueueIsMadeChangedAndDeletedOnce() {
        JsonNode made = api.json("POST", "/queues", SUPPORT).data();
        assertThat(made.path("max_size").asInt()).isEqualTo(300);
        assertThat(api.json("POST", "/queues", SUPPORT).error()).isEqualTo("422 10012 /queue_name");
        assertThat(api.json("POST", "/queues/support", "{'max_size':7}").data().path("max_size").asInt()).isEqualTo(7);
        assertThat(api.get("/queues/support").data().path("id")).isEqualTo(made.path("id"));
        assertThat(api.delete("/queues/support").status()).isEqualTo(204);
        assertThat(api.delete("/queues/support").error()).isEqualTo("404 10005");
    }

    @Test
    void queuesAreListedByPages() {
        for (String name : List.of("a", "b", "c")) {
            api.json("POST", "/queues", "{'queue_name':'" + name + "'}");
        }
        JsonNode second = api.get("/queues?page%5Bnumber%5D=2&page%5Bsize%5D=2").json();

        assertThat(second.path("data")).singleElement().matches(queue -> queue.path("name").asText().equals("c"));
        assertThat(second.path("meta").toString()).contains("\"page_number\":2", "\"page_size\":2", "\"total_pages\":2",
                "\"total_results\":3");
        assertThat(api.get("/queues?page%5Bsize%5D=251").status()).isEqualTo(422);
    }

    @Test
    void aCallIsToldItsPositionInTheQueue() {
        enqueued(SUPPORT);
        enqueued(SUPPORT);
        List<TranscriptEntry.Event> events = transcript.awaitEvents("call.enqueued", 2);

        assertThat(events).extracting(event -> event.payload().get("current_position")).containsExactly(1, 2);
        assertThat(events.get(0).payload()).containsEntry("queue", "support").containsEntry("queue_avg_wait_time_secs", 0L);
        assertThat(api.get("/queues/support").data().path("current_size").asInt()).isEqualTo(2);
        assertThat(api.get("/queues/support").data().path("max_size").asInt()).isEqualTo(100);
    }

    @Test
    void whoLeavesLetsTheOthersMoveUp() {
        SimulatedCall first = enqueued(SUPPORT);
        SimulatedCall second = enqueued(SUPPORT);
        assertThat(position(second)).isEqualTo(2);
        api.command(first, "leave_queue", "{'client_state':'Ynll'}");

        assertThat(dequeued()).containsEntry("queue", "support")
                .containsEntry("queue_position", 1)
                .containsEntry("reason", "leave")
                .containsEntry("client_state", "Ynll");
        assertThat(position(second)).isEqualTo(1);
        assertThat(api.get(path(first)).error()).isEqualTo("404 10005");
    }

    @Test
    void whoWaitsTooLongIsTakenOut() {
        SimulatedCall call = enqueued("{'queue_name':'support','max_wait_time_secs':2}");
        Map<String, Object> payload = dequeued();

        assertThat(payload).containsEntry("reason", "timeout");
        assertThat((Long) payload.get("wait_time_secs")).isGreaterThanOrEqualTo(2);
        assertThat(call.state()).isEqualTo(CallState.ANSWERED);
        enqueued(SUPPORT);
        assertThat((Long) transcript.awaitEvents("call.enqueued", 2).get(1).payload().get("queue_avg_wait_time_secs"))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void theTimeThatACallHasWaitedIsSeen() {
        SimulatedCall call = enqueued(SUPPORT);
        enqueued("{'queue_name':'clock','max_wait_time_secs':3}");
        dequeued();

        assertThat(api.get(path(call)).data().path("wait_time_secs").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(api.get("/queues/support").data().path("average_wait_time_secs").asInt()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void whoHangsUpLeavesTheQueueBeforeTheCallEnds() {
        enqueued(SUPPORT).hangup();
        transcript.awaitEvent("call.hangup");

        assertThat(dequeued()).containsEntry("reason", "hangup");
        assertThat(transcript.events()).extracting(TranscriptEntry.Event::type).endsWith("call.dequeued", "call.hangup");
        assertThat(api.get("/queues/support/calls").json().path("data")).isEmpty();
    }

    @Test
    void aCallThatIsKeptAfterItsEndIsRemovedByCommandAlone() {
        SimulatedCall call = enqueued(SUPPORT);
        assertThat(api.json("PATCH", path(call), "{'keep_after_hangup':true}").status()).isEqualTo(204);
        assertThat(api.delete(path(call)).status()).isEqualTo(404);
        call.hangup();

        assertThat(api.get("/queues/support/calls").json().path("data")).singleElement()
                .matches(waiting -> !waiting.path("is_alive").asBoolean());
        assertThat(api.delete(path(call)).status()).isEqualTo(204);
        assertThat(api.get(path(call)).status()).isEqualTo(404);
        assertThat(transcript.events("call.dequeued")).isEmpty();
    }

    @Test
    void aFullQueueTakesNobody() {
        enqueued("{'queue_name':'support','max_size':1}");

        assertThat(enqueue(answered(), SUPPORT).error()).isEqualTo("422 90036 /queue_name");
        assertThat(enqueue(answered(), "{'queue_name':'support','max_size':2}").error()).isEqualTo("422 90037 /max_size");
        api.json("POST", "/queues/support", "{'max_size':2}");
        assertThat(enqueue(answered(), SUPPORT).status()).isEqualTo(200);
    }

    @Test
    void aCallWaitsInOneQueueAtMost() {
        assertThat(api.command(answered(), "leave_queue", "{}").error()).isEqualTo("422 90035");
        assertThat(enqueue(enqueued(SUPPORT), SUPPORT).error()).isEqualTo("422 90038");
        assertThat(transcript.events("call.enqueued")).hasSize(1);
    }

    @Test
    void aRepeatedEnqueueHasNoSecondEffect() {
        SimulatedCall call = answered();
        String command = "{'queue_name':'support','command_id':'1'}";

        assertThat(enqueue(call, command).status()).isEqualTo(200);
        assertThat(enqueue(call, command).status()).isEqualTo(200);
        assertThat(transcript.awaitEvents("call.enqueued", 1)).hasSize(1);
    }

    @Test
    void aBridgeTakesTheFirstOut() {
        SimulatedCall first = enqueued(SUPPORT);
        enqueued(SUPPORT);
        api.command(answered(), "bridge", "{'queue':'support'}");

        assertThat(dequeued()).containsEntry("reason", "bridged")
                .containsEntry("call_control_id", first.callControlId());
        assertThat(api.get("/queues/support").data().path("current_size").asInt()).isEqualTo(1);
        transcript.awaitEvents("call.bridged", 2);
    }

    @Test
    void aCallThatIsPutIntoAQueueTalksToNobodyAnyMore() {
        SimulatedCall customer = answered();
        SimulatedCall agent = answered();
        api.command(customer, "bridge", "{'call_control_id':'" + agent.callControlId() + "'}");
        enqueue(customer, SUPPORT);
        transcript.awaitEvent("call.hangup");

        assertThat(agent.state()).isEqualTo(CallState.ENDED);
        assertThat(position(customer)).isEqualTo(1);
    }

    @Test
    void anEmptyQueueBridgesNobody() {
        api.json("POST", "/queues", SUPPORT);

        assertThat(api.command(answered(), "bridge", "{'queue':'support'}").error()).isEqualTo("422 10027");
    }

    @Test
    void deletingAQueueTakesItsCallsOut() {
        enqueued(SUPPORT);
        api.delete("/queues/support");

        assertThat(dequeued()).containsEntry("reason", "leave");
    }

    private SimulatedCall answered() {
        SimulatedCall call = simulator.inboundCall("+15550100", "+15550199");
        api.command(call, "answer", "{}");
        return call;
    }

    private SimulatedCall enqueued(String body) {
        SimulatedCall call = answered();
        assertThat(enqueue(call, body).status()).isEqualTo(200);
        return call;
    }

    private Answer enqueue(SimulatedCall call, String body) {
        return api.command(call, "enqueue", body);
    }

    private int position(SimulatedCall call) {
        return api.get(path(call)).data().path("queue_position").asInt();
    }

    private Map<String, Object> dequeued() {
        return transcript.awaitEvent("call.dequeued").payload();
    }

    private static String path(SimulatedCall call) {
        return "/queues/support/calls/" + call.callControlId();
    }
}
