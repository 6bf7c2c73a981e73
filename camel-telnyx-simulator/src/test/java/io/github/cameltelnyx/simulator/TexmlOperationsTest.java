package io.github.cameltelnyx.simulator;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cameltelnyx.simulator.ApiClient.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class TexmlOperationsTest {

    private static final String ACCOUNT = "/texml/Accounts/" + TelnyxSimulator.ACCOUNT_SID;

    @RegisterExtension
    final TelnyxSimulatorExtension extension = new TelnyxSimulatorExtension();
    private final TexmlReceiver application = new TexmlReceiver();
    private TelnyxSimulator simulator;
    private Transcript transcript;
    private ApiClient api;

    @BeforeEach
    void connect() {
        simulator = extension.simulator();
        transcript = simulator.transcript();
        api = new ApiClient(simulator);
        simulator.texmlUrl(application.url("/first"));
        application.verbs("/first", "<Say>First.</Say><Pause length='180'/>").verbs("/second", "<Say>Second.</Say>");
    }

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void whoAmITellsTheAccount() {
        assertThat(api.get("/whoami").data().path("organization_id").asText()).isEqualTo(TelnyxSimulator.ACCOUNT_SID);
    }

    @Test
    void anotherAccountIsAnsweredWithTexmlsOwnError() {
        Answer answer = api.get("/texml/Accounts/another/Calls");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().toString()).isEqualTo("{\"errors\":[{\"detail\":\"Resource not found\"}]}");
    }

    @Test
    void aNewCallFollowsTheGivenDocumentOnceItIsAnswered() {
        create("'Texml':'<Response><Say>Hello</Say></Response>','StatusCallback':'" + application.url("/status")
                + "','StatusCallbackEvent':'initiated completed'");
        transcript.awaitHappening("hears: Hello");
        transcript.awaitAccepted("texml.call.completed");

        assertThat(application.received("/status")).extracting(form -> form.get("CallStatus"))
                .containsExactly("initiated", "completed");
        assertThat(application.received("/status")).extracting(form -> form.get("SequenceNumber")).containsExactly("0", "3");
    }

    @Test
    void withoutADocumentANewCallAsksTheApplicationsUrl() {
        create("'Record':true,'RecordingChannels':'dual','RecordingStatusCallback':'" + application.url("/recording") + "'");
        transcript.awaitHappening("hears: First.");
        simulator.texmlCalls().get(0).hangup();
        transcript.awaitAccepted("texml.recording.completed");

        assertThat(application.received("/recording").get(0).parameters()).containsEntry("RecordingChannels", "2")
                .containsEntry("RecordingSource", "OutboundAPI");
    }

    @Test
    void aBusyNumberEndsTheNewCall() {
        simulator.whenDialled("+15550111", Callee.busy());
        create("'StatusCallback':'" + application.url("/status") + "'");
        transcript.awaitAccepted("texml.call.completed");

        assertThat(application.received("/status")).extracting(form -> form.get("CallStatus")).containsExactly("busy");
    }

    @Test
    void aNewCallIsRefusedForWhatIsWrongWithIt() {
        assertThat(json(ACCOUNT + "/Calls", "{}").error()).isEqualTo("422 10004 /ApplicationSid");
        assertThat(create("'Url':'http://a','Texml':'<Response/>'").error()).isEqualTo("422 10015 /Url");
        assertThat(create("'Texml':'<Response>'").error()).isEqualTo("422 10015 /Texml");
        assertThat(create("'UrlMethod':'get'").error()).isEqualTo("422 10015 /UrlMethod");
        assertThat(form(ACCOUNT + "/Calls", "From=a").error()).isEqualTo("415 10029");
    }

    @Test
    void aRunningCallIsGivenAnotherDocument() {
        SimulatedTexmlCall call = answered();
        assertThat(form(path(call), "Url=" + application.url("/second")).json().path("status").asText())
                .isEqualTo("in-progress");
        transcript.awaitHappening("hears: Second.");

        SimulatedTexmlCall other = answered();
        form(path(other), "Texml=%3CResponse%3E%3CSay%3EThird.%3C%2FSay%3E%3C%2FResponse%3E");
        transcript.awaitHappening("hears: Third.");
    }

    @Test
    void aRunningCallIsEnded() {
        SimulatedTexmlCall call = answered();

        assertThat(form(path(call), "Status=completed").json().path("status").asText()).isEqualTo("completed");
        assertThat(call.state()).isEqualTo(CallState.ENDED);
        assertThat(form(path(call), "Status=completed").error()).isEqualTo("422 90018");
    }

    @Test
    void aFormIsExpectedWhereTelnyxExpectsOne() {
        SimulatedTexmlCall call = answered();

        assertThat(json(path(call), "{}").error()).isEqualTo("415 10034");
        assertThat(form(path(call), "Status=%zz").error()).isEqualTo("400 10015");
        assertThat(form(path(call) + "/Recordings.json", "PlayBeep=perhaps").error()).isEqualTo("422 10015 /PlayBeep");
    }

    @Test
    void aRecordingIsPausedResumedStoppedAndDeleted() {
        SimulatedTexmlCall call = answered();
        String sid = form(path(call) + "/Recordings.json", "RecordingChannels=single").json().path("sid").asText();
        String running = path(call) + "/Recordings/" + sid + ".json";
        String saved = ACCOUNT + "/Recordings/" + sid + ".json";
        form(running, "Status=paused");
        assertThat(api.get(saved).json().path("status").asText()).isEqualTo("paused");
        form(running, "Status=in-progress");
        form(running, "Status=stopped");

        assertThat(api.get(saved).json().path("channels").asInt()).isEqualTo(1);
        assertThat(form(running, "Status=paused").error()).isEqualTo("422 10027");
        assertThat(api.get(path(call) + "/Recordings.json").json().path("recordings")).hasSize(1);
        assertThat(api.send("DELETE", saved, null, "").status()).isEqualTo(204);
        assertThat(api.get(saved).status()).isEqualTo(404);
    }

    @Test
    void aListIsReadPageByPageByTheUriOfTheNext() {
        for (int i = 0; i < 5; i++) {
            form(ACCOUNT + "/Queues", "FriendlyName=queue" + i);
        }
        List<String> queues = new ArrayList<>();
        String next = "/v2" + ACCOUNT + "/Queues?PageSize=2";
        int pages = 0;
        while (next != null) {
            JsonNode page = api.get(next.substring("/v2".length())).json();
            page.path("queues").forEach(queue -> queues.add(queue.path("sid").asText()));
            assertThat(page.path("page").asInt()).isEqualTo(pages++);
            next = page.path("next_page_uri").asText(null);
        }

        assertThat(queues).containsExactly("queue0", "queue1", "queue2", "queue3", "queue4");
        assertThat(pages).isEqualTo(3);
        assertThat(api.get(ACCOUNT + "/Queues?Page=1&PageSize=2").json().at("/queues/0/sid").asText()).isEqualTo("queue2");
        assertThat(api.get(ACCOUNT + "/Queues?PageToken=nonsense").status()).isEqualTo(422);
    }

    @Test
    void callsAreFoundByWhatIsAskedFor() {
        answered();
        assertThat(found("Calls?From=%2B15550100", "calls")).isEqualTo(1);
        assertThat(found("Calls?From=%2B15550101", "calls")).isZero();
        assertThat(found("Calls?Status=completed", "calls")).isZero();
        assertThat(found("Calls?StartTime_gt=2000-01-01&StartTime_lt=2999-01-01", "calls")).isEqualTo(1);
        assertThat(found("Calls?StartTime_gt=2999-01-01", "calls")).isZero();
        assertThat(found("Recordings.json?DateCreated%3E=2000-01-01", "recordings")).isZero();
        assertThat(form(path(simulator.texmlCalls().get(0)) + "/Recordings.json", "").status()).isEqualTo(200);
        assertThat(found("Recordings.json?DateCreated%3E=2000-01-01", "recordings")).isEqualTo(1);
        assertThat(found("Recordings.json?DateCreated%3C=2000-01-01", "recordings")).isZero();
    }

    @Test
    void aQueueIsMadeChangedAndDeletedOnce() {
        form(ACCOUNT + "/Queues", "FriendlyName=support&MaxSize=5");
        assertThat(form(ACCOUNT + "/Queues", "FriendlyName=support").error()).isEqualTo("422 10012 /FriendlyName");
        assertThat(form(ACCOUNT + "/Queues/support", "MaxSize=7").json().path("max_size").asInt()).isEqualTo(7);
        assertThat(api.send("DELETE", ACCOUNT + "/Queues/support", null, "").status()).isEqualTo(204);
        assertThat(api.send("DELETE", ACCOUNT + "/Queues/support", null, "").status()).isEqualTo(404);
    }

    @Test
    void applicationsAreKeptAndListedByPages() {
        Answer made = json("/texml_applications", "{'friendly_name':'mine','voice_url':'https://example.com/v'}");
        String id = made.data().path("id").asText();
        assertThat(made.status()).isEqualTo(201);
        JsonNode second = api.get("/texml_applications?sort=created_at&page%5Bnumber%5D=2&page%5Bsize%5D=1").json();
        assertThat(second.at("/data/0/id").asText()).isEqualTo(id);
        assertThat(second.path("meta").toString()).contains("\"total_pages\":2", "\"total_results\":2");
        assertThat(api.get("/texml_applications?filter%5Bfriendly_name%5D=MIN").json().path("data")).hasSize(1);
        assertThat(api.send("PATCH", "/texml_applications/" + id, "application/json",
                "{\"friendly_name\":\"ours\",\"voice_url\":\"https://example.com/w\"}").data().path("friendly_name").asText())
                .isEqualTo("ours");
        assertThat(api.send("DELETE", "/texml_applications/" + id, null, "").status()).isEqualTo(200);
        assertThat(api.get("/texml_applications/" + id).error()).isEqualTo("404 10005");
    }

    @Test
    void aSecretIsKeptSecret() {
        assertThat(json("/texml/secrets", "{'name':'a','value':'b'}").data().path("value").asText()).isEqualTo("REDACTED");
    }

    @Test
    void streamsAndSiprecSessionsBeginAndEnd() {
        SimulatedTexmlCall call = answered();
        for (String kind : List.of("Streams", "Siprec")) {
            JsonNode started = form(path(call) + "/" + kind + ".json", "Name=a&StatusCallback=" + application.url("/media"))
                    .json();
            JsonNode stopped = form(path(call) + "/" + kind + "/" + started.path("sid").asText() + ".json", "Status=stopped")
                    .json();
            assertThat(started.path("status").asText() + " " + stopped.path("status").asText())
                    .isEqualTo("in-progress stopped");
        }
        transcript.awaitAccepted("texml.siprec.stopped");
    }

    private SimulatedTexmlCall answered() {
        SimulatedTexmlCall call = simulator.inboundTexmlCall("+15550100", "+15550199");
        transcript.await("an answered call", () -> call.state() == CallState.ANSWERED, Transcript.PATIENCE);
        return call;
    }

    private int found(String query, String list) {
        return api.get(ACCOUNT + "/" + query).json().path(list).size();
    }

    private static String path(SimulatedTexmlCall call) {
        return ACCOUNT + "/Calls/" + call.callSid();
    }

    private Answer create(String more) {
        return json(ACCOUNT + "/Calls", "{'ApplicationSid':'1','From':'+15550199','To':'+15550111'," + more + "}");
    }

    private Answer json(String path, String body) {
        return api.send("POST", path, "application/json", body.replace('\'', '"'));
    }

    private Answer form(String path, String body) {
        return api.send("POST", path, "application/x-www-form-urlencoded", body);
    }
}
