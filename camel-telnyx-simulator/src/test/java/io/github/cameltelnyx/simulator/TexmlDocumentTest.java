package io.github.cameltelnyx.simulator;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cameltelnyx.operation.OperationCatalog;
import io.github.cameltelnyx.simulator.ApiClient.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds the simulator's TeXML answers against Telnyx's own document: {@code -Dtelnyx.openapi=} is the path to it. */
@EnabledIfSystemProperty(named = "telnyx.openapi", matches = ".+", disabledReason = "Telnyx's document is not given")
class TexmlDocumentTest {

    private static final String TEXML = "/texml/Accounts/{account_sid}";
    private static final String CALL = TEXML + "/Calls/{call_sid}";
    private static final String CONFERENCE = TEXML + "/Conferences/{conference_sid}";
    private static final String PARTICIPANT = CONFERENCE + "/Participants/{call_sid_or_participant_label}";

    private final TelnyxDocument document = TelnyxDocument.read(Path.of(System.getProperty("telnyx.openapi")));
    private final Set<String> asked = new TreeSet<>();
    @RegisterExtension
    final TelnyxSimulatorExtension extension = new TelnyxSimulatorExtension();
    private final TexmlReceiver application = new TexmlReceiver();
    private TelnyxSimulator simulator;
    private ApiClient api;

    @BeforeEach
    void connect() {
        simulator = extension.simulator();
        api = new ApiClient(simulator);
        simulator.texmlUrl(application.url("/first"));
        application
                .verbs("/first",
                        "<Record transcription='true' transcriptionCallback='/said' finishOnKey='#' action='/conference'/>")
                .verbs("/conference", "<Dial><Conference record='record-from-start'>room</Conference></Dial>");
    }

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void everyAnswerIsOneThatTelnyxDescribes() {
        calls();
        conferences();
        queues();
        applications();

        assertThat(asked).containsExactlyElementsOf(catalogue());
    }

    private void calls() {
        ask(200, "POST", TEXML + "/Calls", "",
                "{'ApplicationSid':'1','From':'+15550199','To':'+15550111','Texml':'<Response><Hangup/></Response>'}");
        ask(422, "POST", TEXML + "/Calls", "", "{}");
        SimulatedTexmlCall call = simulator.inboundTexmlCall("+15550100", "+15550199");
        simulator.transcript().awaitHappening("is recorded");
        String sid = call.callSid();
        JsonNode recording = ask(200, "POST", CALL + "/Recordings.json", "RecordingChannels=dual", "", sid);
        String started = recording.path("sid").asText();
        ask(200, "POST", CALL + "/Recordings/{recording_sid}.json", "Status=stopped", "", sid, started);
        ask(200, "GET", CALL + "/Recordings.json", "", "", sid);
        JsonNode stream = ask(200, "POST", CALL + "/Streams.json", "Name=a", "", sid);
        ask(200, "POST", CALL + "/Streams/{streaming_sid}.json", "Status=stopped", "", sid, stream.path("sid").asText());
        JsonNode siprec = ask(200, "POST", CALL + "/Siprec.json", "Name=a", "", sid);
        ask(200, "POST", CALL + "/Siprec/{siprec_sid}.json", "Status=stopped", "", sid, siprec.path("sid").asText());
        ask(200, "GET", CALL, "", "", sid);
        ask(200, "GET", TEXML + "/Calls", "", "");
        call.press("#");
        simulator.transcript().awaitHappening("joins the conference");
        recordings(started);
        ask(200, "POST", CALL, "StatusCallback=" + application.url("/status"), "", sid);
        ask(404, "POST", CALL, "Status=completed", "", "unknown");
    }

    private void recordings(String recording) {
        simulator.transcript().awaitAccepted("texml.transcription.completed");
        String transcription = ask(200, "GET", TEXML + "/Transcriptions.json", "", "").at("/transcriptions/0/sid").asText();
        ask(200, "GET", TEXML + "/Transcriptions/{recording_transcription_sid}.json", "", "", transcription);
        ask(204, "DELETE", TEXML + "/Transcriptions/{recording_transcription_sid}.json", "", "", transcription);
        ask(404, "GET", TEXML + "/Transcriptions/{recording_transcription_sid}.json", "", "", transcription);
        ask(200, "GET", TEXML + "/Recordings.json", "", "");
        ask(200, "GET", TEXML + "/Recordings/{recording_sid}.json", "", "", recording);
        ask(204, "DELETE", TEXML + "/Recordings/{recording_sid}.json", "", "", recording);
        ask(404, "DELETE", TEXML + "/Recordings/{recording_sid}.json", "", "", recording);
    }

    private void conferences() {
        String sid = ask(200, "GET", TEXML + "/Conferences", "", "").at("/conferences/0/sid").asText();
        ask(200, "GET", CONFERENCE, "", "", sid);
        ask(200, "POST", CONFERENCE + "/Participants", "From=%2B15550199&To=%2B15550112&Label=guest", "", sid);
        ask(200, "GET", CONFERENCE + "/Participants", "", "", sid);
        ask(200, "GET", PARTICIPANT, "", "", sid, "guest");
        ask(200, "POST", PARTICIPANT, "Muted=true&Coaching=true&CallSidToCoach=a", "", sid, "guest");
        ask(204, "DELETE", PARTICIPANT, "", "", sid, "guest");
        ask(404, "GET", PARTICIPANT, "", "", sid, "guest");
        ask(200, "GET", CONFERENCE + "/Recordings", "", "", sid);
        ask(200, "GET", CONFERENCE + "/Recordings.json", "", "", sid);
        ask(200, "POST", CONFERENCE, "Status=completed", "", sid);
        ask(200, "GET", CONFERENCE, "", "", sid);
    }

    private void queues() {
        ask(200, "POST", TEXML + "/Queues", "FriendlyName=support", "");
        ask(200, "GET", TEXML + "/Queues", "", "");
        ask(200, "GET", TEXML + "/Queues/{queue_sid}", "", "", "support");
        ask(200, "POST", TEXML + "/Queues/{queue_sid}", "MaxSize=3", "", "support");
        ask(204, "DELETE", TEXML + "/Queues/{queue_sid}", "", "", "support");
        ask(404, "GET", TEXML + "/Queues/{queue_sid}", "", "", "support");
    }

    private void applications() {
        String body = "{'friendly_name':'mine','voice_url':'https://example.com/v','voice_method':'post','tags':['a']}";
        String id = ask(201, "POST", "/texml_applications", "", body).at("/data/id").asText();
        ask(422, "POST", "/texml_applications", "", "{}");
        ask(200, "GET", "/texml_applications", "", "");
        ask(200, "GET", "/texml_applications/{id}", "", "", id);
        ask(200, "PATCH", "/texml_applications/{id}", "", body, id);
        ask(200, "DELETE", "/texml_applications/{id}", "", "", id);
        ask(404, "GET", "/texml_applications/{id}", "", "", id);
        ask(201, "POST", "/texml/secrets", "", "{'name':'a','value':'b'}");
        ask(422, "POST", "/texml/secrets", "", "{'name':'a'}");
    }

    /** @param values those of the path behind the account, in order */
    private JsonNode ask(int status, String method, String template, String form, String json, String... values) {
        String type = json.isEmpty() ? "application/x-www-form-urlencoded" : "application/json";
        Answer answer = api.send(method, path(template, values), method.equals("GET") || method.equals("DELETE") ? null : type,
                form + json.replace('\'', '"'));
        assertThat(answer.status()).as(method + " " + template + " " + answer.json()).isEqualTo(status);
        if (status != 204) {
            assertThat(document.checkAnswer(method, template, status, answer.json()))
                    .as(method + " " + template + " " + answer.json())
                    .isEmpty();
        }
        asked.add(method + " " + template);
        return answer.json();
    }

    private static String path(String template, String... values) {
        String path = template.replace("{account_sid}", TelnyxSimulator.ACCOUNT_SID);
        for (String value : values) {
            path = path.replaceFirst("\\{[^}]*}", value);
        }
        return path;
    }

    /** A new operation must be asked here too, but for calls of an AI assistant, which the simulator does not make. */
    private static Set<String> catalogue() {
        Set<String> all = new TreeSet<>();
        OperationCatalog.standard()
                .resources()
                .stream()
                .filter(resource -> resource.startsWith("texml-") && !resource.equals("texml-ai-calls"))
                .flatMap(resource -> OperationCatalog.standard().operations(resource).stream())
                .forEach(operation -> all.add(operation.method() + " " + operation.path()));
        return all;
    }
}
