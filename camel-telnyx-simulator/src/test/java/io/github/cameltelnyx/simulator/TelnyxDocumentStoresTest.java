package io.github.cameltelnyx.simulator;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cameltelnyx.operation.OperationCatalog;
import io.github.cameltelnyx.simulator.ApiClient.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds what the account keeps against Telnyx's own document: {@code -Dtelnyx.openapi=} is the path to it. */
@EnabledIfSystemProperty(named = "telnyx.openapi", matches = ".+", disabledReason = "Telnyx's document is not given")
class TelnyxDocumentStoresTest {

    private static final List<String> RESOURCES = List.of("queues", "queue-calls", "recordings", "recording-transcriptions",
            "media",
            "call-control-applications", "texml-ai-calls");
    private static final String QUEUE = "/queues/{queue_name}";
    private static final String QUEUED = "/queues/{queue_name}/calls/{call_control_id}";
    private static final String RECORDING = "/recordings/{recording_id}";
    private static final String MANY = "/recordings/actions/delete";
    private static final String TRANSCRIPTION = "/recording_transcriptions/{recording_transcription_id}";
    private static final String APPLICATION = "/call_control_applications/{id}";
    private static final String MEDIA = "/media/{media_name}";
    private static final String AI_CALL = "/texml/ai_calls/{connection_id}";

    private final TelnyxDocument document = TelnyxDocument.read(Path.of(System.getProperty("telnyx.openapi")));
    private final Set<String> asked = new TreeSet<>();
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
    void everyAnswerIsOneThatTelnyxDescribes() {
        queues();
        queuedCalls();
        recordings();
        transcriptions();
        applications();
        aiCalls();
        media();
        api = new ApiClient(simulator.baseUrl(), "another key");
        for (String path : List.of("/queues", "/recordings", "/recording_transcriptions", "/media",
                "/call_control_applications")) {
            ask(401, "GET", path, path, "");
        }

        assertThat(asked).containsExactlyElementsOf(catalogue());
    }

    @Test
    void theEventsOfQueuesAreThoseThatTelnyxDescribes() throws Exception {
        SimulatedCall call = enqueued();
        api.command(call, "leave_queue", "{}");
        for (String type : List.of("call.enqueued", "call.dequeued")) {
            ObjectNode event = (ObjectNode) new ObjectMapper().readTree(simulator.transcript().awaitEvent(type).body());
            ObjectNode payload = (ObjectNode) event.at("/data/payload");
            payload.remove("client_state");

            assertThat(document.checkEvent(type, event)).as(type).isEmpty();
            payload.put("queue", 7);
            assertThat(document.checkEvent(type, event)).as(type).hasSize(1);
        }
    }

    private void queues() {
        ask(200, "POST", "/queues", "/queues", "{'queue_name':'sales','max_size':7}");
        ask(422, "POST", "/queues", "/queues", "{'queue_name':'sales'}");
        ask(422, "POST", "/queues", "/queues", "{}");
        ask(200, "GET", "/queues", "/queues", "");
        ask(422, "GET", "/queues", "/queues?page%5Bsize%5D=0", "");
        ask(200, "GET", QUEUE, "/queues/sales", "");
        ask(404, "GET", QUEUE, "/queues/unknown", "");
        ask(200, "POST", QUEUE, "/queues/sales", "{'max_size':8}");
        ask(404, "POST", QUEUE, "/queues/unknown", "{'max_size':8}");
        ask(422, "POST", QUEUE, "/queues/sales", "{}");
        ask(204, "DELETE", QUEUE, "/queues/sales", "");
        ask(404, "DELETE", QUEUE, "/queues/sales", "");
    }

    private void queuedCalls() {
        SimulatedCall call = enqueued();
        String path = "/queues/support/calls/" + call.callControlId();
        ask(200, "GET", "/queues/{queue_name}/calls", "/queues/support/calls", "");
        ask(404, "GET", "/queues/{queue_name}/calls", "/queues/unknown/calls", "");
        ask(200, "GET", QUEUED, path, "");
        ask(404, "GET", QUEUED, "/queues/support/calls/unknown", "");
        ask(204, "PATCH", QUEUED, path, "{'keep_after_hangup':true}");
        ask(404, "PATCH", QUEUED, "/queues/support/calls/unknown", "{}");
        ask(404, "DELETE", QUEUED, path, "");
        call.hangup();
        ask(200, "GET", QUEUED, path, "");
        ask(204, "DELETE", QUEUED, path, "");
    }

    private void recordings() {
        SimulatedCall call = answered();
        api.command(call, "record_start", "{'format':'mp3','channels':'dual','transcription':true}");
        api.command(call, "record_stop", "{}");
        Object id = simulator.transcript().awaitEvent("call.recording.transcription.saved").payload().get("recording_id");
        ask(200, "GET", "/recordings", "/recordings", "");
        ask(422, "GET", "/recordings", "/recordings?filter%5Bcreated_at%5D%5Bgte%5D=yesterday", "");
        ask(200, "GET", RECORDING, "/recordings/" + id, "");
        ask(404, "GET", RECORDING, "/recordings/unknown", "");
        ask(200, "DELETE", RECORDING, "/recordings/" + id, "");
        ask(404, "DELETE", RECORDING, "/recordings/" + id, "");
        ask(200, "POST", MANY, MANY, "{'ids':[]}");
        ask(404, "POST", MANY, MANY, "{'ids':['unknown']}");
        ask(422, "POST", MANY, MANY, "{}");
    }

    private void transcriptions() {
        String all = "/recording_transcriptions";
        String id = ask(200, "GET", all, all, "").json().at("/data/0/id").asText();
        ask(200, "GET", TRANSCRIPTION, all + "/" + id, "");
        ask(404, "GET", TRANSCRIPTION, all + "/unknown", "");
        ask(200, "DELETE", TRANSCRIPTION, all + "/" + id, "");
        ask(404, "DELETE", TRANSCRIPTION, all + "/" + id, "");
    }

    private void applications() {
        String all = "/call_control_applications";
        String settings = "{'application_name':'sales','webhook_event_url':'https://example.com/voice'}";
        String id = ask(201, "POST", all, all, settings).data().path("id").asText();
        ask(422, "POST", all, all, "{}");
        ask(200, "GET", all, all, "");
        ask(200, "GET", APPLICATION, all + "/" + id, "");
        ask(404, "GET", APPLICATION, all + "/7", "");
        ask(200, "PATCH", APPLICATION, all + "/" + id, settings);
        ask(404, "PATCH", APPLICATION, all + "/7", settings);
        ask(422, "PATCH", APPLICATION, all + "/" + id, "{}");
        ask(200, "DELETE", APPLICATION, all + "/" + id, "");
        ask(404, "DELETE", APPLICATION, all + "/" + id, "");
    }

    private void aiCalls() {
        ask(200, "POST", AI_CALL, "/texml/ai_calls/1", "{'AIAssistantId':'a','From':'+15550199','To':'+15550111'}");
        ask(422, "POST", AI_CALL, "/texml/ai_calls/1", "{}");
    }

    private void media() {
        ask(201, "POST", "/media", "/media", "{'media_name':'hello','media_url':'https://example.com/a.mp3'}");
        ask(422, "POST", "/media", "/media", "{}");
        ask(200, "GET", "/media", "/media", "");
        ask(200, "GET", MEDIA, "/media/hello", "");
        ask(404, "GET", MEDIA, "/media/unknown", "");
        ask(404, "GET", MEDIA + "/download", "/media/unknown/download", "");
        ask(200, "PUT", MEDIA, "/media/hello", "{'ttl_secs':60}");
        ask(404, "PUT", MEDIA, "/media/unknown", "{}");
        ask(422, "PUT", MEDIA, "/media/hello", "{'ttl_secs':'long'}");
        ask(204, "DELETE", MEDIA, "/media/hello", "");
        ask(404, "DELETE", MEDIA, "/media/hello", "");
    }

    private SimulatedCall answered() {
        SimulatedCall call = simulator.inboundCall("+15550100", "+15550199");
        api.command(call, "answer", "{}");
        return call;
    }

    private SimulatedCall enqueued() {
        SimulatedCall call = answered();
        api.command(call, "enqueue", "{'queue_name':'support'}");
        return call;
    }

    private Answer ask(int status, String method, String template, String path, String body) {
        Answer answer = body.isEmpty() ? api.send(method, path, null, "") : api.json(method, path, body);
        String what = method + " " + path + " " + answer.json();
        assertThat(answer.status()).as(what).isEqualTo(status);
        assertThat(document.checkAnswer(method, template, status, answer.json())).as(what).isEmpty();
        asked.add(method + " " + template);
        return answer;
    }

    /** All must be asked here. */
    private static Set<String> catalogue() {
        Set<String> all = new TreeSet<>();
        RESOURCES.forEach(resource -> OperationCatalog.standard()
                .operations(resource)
                .forEach(operation -> all.add(operation.method() + " " + operation.path())));
        return all;
    }
}
