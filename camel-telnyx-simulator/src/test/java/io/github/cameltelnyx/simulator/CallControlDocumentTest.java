package io.github.cameltelnyx.simulator;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cameltelnyx.operation.Operation;
import io.github.cameltelnyx.operation.OperationCatalog;
import io.github.cameltelnyx.simulator.ApiClient.Answer;
import io.github.cameltelnyx.simulator.TranscriptEntry.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Goes through every operation on calls and conferences, and holds each answer and each event against Telnyx's own
 * document: {@code -Dtelnyx.openapi=} is the path to it.
 */
@EnabledIfSystemProperty(named = "telnyx.openapi", matches = ".+", disabledReason = "Telnyx's document is not given")
class CallControlDocumentTest {

    /** What the simulator has no occasion for. */
    private static final Set<String> NEVER_SENT = Set.of("call.cost", "call.deepfake_detection.error", "call.recording.error");
    /** What Telnyx's document describes in its prose, or captures show. */
    private static final Set<String> BESIDE_THE_SCHEMAS = Set.of("call.gather.ended: gather_id",
            "call.recording.saved: call_control_id", "call.recording.saved: format", "call.recording.saved: recording_id");
    private static final String FROM = "+15550100";
    private static final String TO = "+15550199";
    private static final String DIAL = "'connection_id':'7','from':'" + FROM + "','to':'" + TO + "'";

    private final TelnyxDocument document = TelnyxDocument.read(Path.of(System.getProperty("telnyx.openapi")));
    private final Set<String> asked = new TreeSet<>();
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
        api.storeMedia("a", "menu");
    }

    @Test
    void everyOperationIsAnsweredAndToldAsTelnyxDescribesIt() throws IOException {
        keys();
        words();
        media();
        bridges();
        machines();
        theRest();
        conference();
        assertThat(asked).containsExactlyElementsOf(catalogue());

        Set<String> sent = new TreeSet<>();
        Set<String> undocumented = new TreeSet<>();
        for (Event event : transcript.events()) {
            ObjectNode body = TelnyxDocumentTest.withoutNull(event.body());
            assertThat(document.checkEvent(event.type(), body)).as(event.type()).isEmpty();
            undocumented.addAll(document.undocumented(event.type(), body));
            sent.add(event.type());
        }
        Set<String> described = document.eventTypes("call.", "conference.", "siprec.", "streaming.");
        described.removeAll(NEVER_SENT);
        assertThat(sent).containsExactlyElementsOf(described);
        assertThat(undocumented).containsExactlyElementsOf(new TreeSet<>(BESIDE_THE_SCHEMAS));
    }

    private void keys() {
        SimulatedCall call = answered();
        call.press("1#");
        command(call, "gather", "{}");
        command(call, "gather_using_audio", "{'audio_url':'https://example.com/menu.mp3'}");
        command(call, "gather_using_speak", "{'voice':'female','payload':'Press one.'}");
        command(call, "gather_stop", "{}");
        command(call, "send_dtmf", "{'digits':'1w2'}");
        call.hold();
        call.unhold();
        call.tell(Map.of("name", "Ada"));
        command(call, "gather_using_ai", "{'send_partial_results':true,'send_message_history_updates':true,"
                + "'parameters':{'properties':{'name':{'type':'string'}}}}");
        transcript.awaitEvent("call.conversation.ended");
        command(call, "speak", "{'voice':'female','payload':'Hello'}");
        command(call, "playback_start", "{'media_name':'a'}");
        command(call, "playback_stop", "{}");
        command(call, "record_start", "{'format':'mp3','channels':'dual','transcription':true}");
        command(call, "record_pause", "{}");
        command(call, "record_resume", "{}");
        command(call, "record_stop", "{}");
        command(call, "enqueue", "{'queue_name':'support'}");
        command(call, "leave_queue", "{}");
        transcript.awaitEvent("call.recording.transcription.saved");
        command(call, "hangup", "{}");
        refused(422, "POST", "/calls/{call_control_id}/actions/gather", call.callControlId(), "{}");
    }

    private void words() {
        SimulatedCall call = answered();
        command(call, "transcription_start", "{}");
        refused(422, "POST", "/calls/{call_control_id}/actions/transcription_start", call.callControlId(), "{}");
        call.say("Hello");
        transcript.awaitEvent("call.transcription");
        command(call, "transcription_stop", "{}");
        String conversation = command(call, "ai_assistant_start", "{'assistant':{'id':'assistant-1'}}").path("conversation_id")
                .asText();
        command(call, "ai_assistant_add_messages", "{'messages':[]}");
        command(answered(), "ai_assistant_join",
                "{'conversation_id':'" + conversation + "','participant':{'id':'v3:1','role':'user'}}");
        command(call, "ai_assistant_stop", "{}");
        transcript.awaitEvent("call.conversation_insights.generated");
        command(call, "conversation_relay_start", "{'url':'wss://example.com/relay'}");
        command(call, "conversation_relay_stop", "{}");
        command(call, "suppression_start", "{}");
        command(call, "suppression_stop", "{}");
        command(call, "send_sip_info", "{'content_type':'text/plain','body':'text'}");
    }

    private void media() {
        simulator.whenDialled("wss://example.com/refused", Callee.rejectsAfter(Duration.ZERO));
        simulator.whenDialled("refused", Callee.busy());
        SimulatedCall call = answered();
        command(call, "streaming_start", "{'stream_url':'wss://example.com/refused'}");
        command(call, "streaming_start", "{'stream_url':'wss://example.com/stream'}");
        command(call, "streaming_stop", "{}");
        command(call, "fork_start", "{'rx':'udp:192.0.2.1:9000','tx':'udp:192.0.2.1:9001'}");
        command(call, "fork_stop", "{}");
        command(call, "siprec_start", "{'connector_name':'refused'}");
        command(call, "siprec_start", "{}");
        command(call, "siprec_stop", "{}");
        transcript.awaitEvent("siprec.failed");
        transcript.awaitEvent("streaming.failed");
        refused(422, "POST", "/calls/{call_control_id}/actions/fork_stop", call.callControlId(), "{}");
    }

    private void bridges() {
        SimulatedCall one = answered();
        SimulatedCall other = answered();
        command(one, "bridge", "{'call_control_id':'" + other.callControlId() + "'}");
        command(answered(), "transfer", "{'to':'" + TO + "','target_leg_client_state':'aGk='}");
        transcript.awaitEvents("call.bridged", 4);
        simulator.whenDialled("sip:busy@example.com", Callee.busy());
        command(answered(), "refer", "{'sip_address':'sip:a@example.com'}");
        command(answered(), "refer", "{'sip_address':'sip:busy@example.com'}");
        transcript.awaitEvent("call.refer.completed");
        transcript.awaitEvent("call.refer.failed");
        String supervisor = ask(200, "POST", "/calls", "{" + DIAL + ",'supervise_call_control_id':'" + one.callControlId()
                + "','supervisor_role':'monitor','deepfake_detection':{'enabled':true}}").path("data")
                .path("call_control_id")
                .asText();
        transcript.awaitEvent("call.deepfake_detection.result");
        ask(200, "POST", path("switch_supervisor_role", supervisor), "{'role':'barge'}");
    }

    private void machines() {
        simulator.whenDialled(TO, Callee.answersAfter(Duration.ofSeconds(1)).by(AnsweredBy.MACHINE_WITH_BEEP));
        for (String mode : List.of("premium", "greeting_end")) {
            ask(200, "POST", "/calls", "{" + DIAL + ",'answering_machine_detection':'" + mode + "'}");
        }
        transcript.awaitEvent("call.machine.premium.greeting.ended");
        transcript.awaitEvent("call.machine.greeting.ended");
    }

    private void theRest() {
        command(simulator.inboundCall(FROM, TO), "reject", "{'cause':'USER_BUSY'}");
        SimulatedCall call = answered();
        ask(200, "GET", "/calls/{call_control_id}".replace("{call_control_id}", call.callControlId()), "");
        ask(200, "PUT", path("client_state_update", call.callControlId()), "{'client_state':'aGk='}");
    }

    private void conference() {
        SimulatedCall host = answered();
        SimulatedCall guest = answered();
        String create = "{'call_control_id':'" + host.callControlId() + "','name':'room'}";
        String id = ask(200, "POST", "/conferences", create).path("data").path("id").asText();
        ask(422, "POST", "/conferences", create);
        String named = "{'call_control_id':'" + guest.callControlId() + "'}";
        conference(id, "join", named);
        guest.say("Hello");
        transcript.awaitEvent("conference.floor.changed");
        conference(id, "hold", "{}");
        conference(id, "unhold", "{'call_control_ids':['" + guest.callControlId() + "']}");
        conference(id, "mute", "{}");
        conference(id, "unmute", "{}");
        conference(id, "update", "{'call_control_id':'" + guest.callControlId() + "','supervisor_role':'monitor'}");
        conference(id, "send_dtmf", "{'digits':'1'}");
        for (String who : List.of("", ",'call_control_ids':['" + guest.callControlId() + "']")) {
            conference(id, "play", "{'media_name':'a'" + who + "}");
            conference(id, "stop", "{" + who.replaceFirst(",", "") + "}");
            conference(id, "speak", "{'voice':'female','payload':'Hello'" + who + "}");
        }
        transcript.awaitEvent("conference.participant.speak.ended");
        conference(id, "record_start", "{'format':'mp3'}");
        conference(id, "record_pause", "{}");
        conference(id, "record_resume", "{}");
        conference(id, "record_stop", "{}");
        transcript.awaitEvent("conference.recording.saved");
        guest.press("1#");
        conference(id, "gather_using_audio", named.replace("}", ",'media_name':'menu'}"));
        JsonNode participants = ask(200, "GET", "/conferences/" + id + "/participants", "").path("data");
        String participant = "/conferences/" + id + "/participants/" + participants.path(1).path("id").asText();
        ask(200, "GET", participant, "");
        ask(200, "PATCH", participant, "{'end_conference_on_exit':true}");
        ask(404, "GET", "/conferences/" + id + "/participants/unknown", "");
        ask(200, "GET", "/conferences", "");
        conference(id, "leave", named.replace(guest.callControlId(), host.callControlId()));
        conference(id, "end", "{}");
        transcript.awaitEvent("conference.ended");
        ask(200, "GET", "/conferences/" + id, "");
        ask(404, "GET", "/conferences/unknown", "");
        ask(422, "POST", "/conferences/" + id + "/actions/end", "{}");
    }

    private SimulatedCall answered() {
        SimulatedCall call = simulator.inboundCall(FROM, TO);
        command(call, "answer", "{}");
        return call;
    }

    private JsonNode command(SimulatedCall call, String action, String body) {
        return ask(200, "POST", path(action, call.callControlId()), body).path("data");
    }

    private void conference(String id, String action, String body) {
        ask(200, "POST", "/conferences/" + id + "/actions/" + action, body);
    }

    private void refused(int status, String method, String path, String id, String body) {
        ask(status, method, path.replace("{call_control_id}", id), body);
    }

    private static String path(String action, String id) {
        return "/calls/" + id + "/actions/" + action;
    }

    private JsonNode ask(int status, String method, String path, String body) {
        Answer answer = api.send(method, path, "application/json", body.replace('\'', '"'));
        assertThat(answer.status()).as(method + " " + path + " " + answer.json()).isEqualTo(status);
        String template = template(method, path);
        assertThat(document.checkAnswer(method, template, status, answer.json())).as(method + " " + path + " " + answer.json())
                .isEmpty();
        if (status == 200) {
            asked.add(method + " " + template);
        }
        return answer.json();
    }

    /** The path as the document has it. */
    private static String template(String method, String path) {
        return operations().stream()
                .filter(operation -> operation.method().equals(method))
                .map(Operation::path)
                .filter(template -> path.matches(template.replaceAll("\\{[^}]*}", "[^/]+")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No operation has the path " + path));
    }

    private static Set<String> catalogue() {
        Set<String> all = new TreeSet<>();
        operations().forEach(operation -> all.add(operation.method() + " " + operation.path()));
        return all;
    }

    private static List<Operation> operations() {
        return List.of("calls", "conferences", "conference-participants")
                .stream()
                .flatMap(resource -> OperationCatalog.standard().operations(resource).stream())
                .toList();
    }
}
