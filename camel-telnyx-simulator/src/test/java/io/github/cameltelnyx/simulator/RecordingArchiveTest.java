package io.github.cameltelnyx.simulator;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RecordingArchiveTest {

    @RegisterExtension
    final TelnyxSimulatorExtension extension = new TelnyxSimulatorExtension();
    private TelnyxSimulator simulator;
    private ApiClient api;
    private SimulatedCall call;
    private int saved;

    @BeforeEach
    void connect() {
        simulator = extension.simulator();
        api = new ApiClient(simulator);
        call = answered("+15550100");
    }

    @Test
    void aRecordingIsFoundOnceItIsSaved() {
        api.command(call, "record_start", "{'format':'wav','channels':'dual','max_length':2}");
        simulator.transcript().awaitEvent("call.recording.saved");
        JsonNode recording = recordings("").get(0);

        assertThat(recording.path("call_control_id").asText()).isEqualTo(call.callControlId());
        assertThat(recording.path("initiated_by").asText()).isEqualTo("StartCallRecordingAPI");
        assertThat(recording.path("channels").asText()).isEqualTo("dual");
        assertThat(recording.path("duration_millis").asInt()).isGreaterThanOrEqualTo(2000);
        assertThat(recording.path("download_urls").path("wav").asText()).contains(recording.path("id").asText());
        assertThat(api.get("/recordings/" + recording.path("id").asText()).data()).isEqualTo(recording);
    }

    @Test
    void aRecordingThatRunsIsNotFoundYet() {
        api.command(call, "record_start", "{'format':'wav','channels':'dual'}");

        assertThat(recordings("")).isEmpty();
    }

    @Test
    void aRecordingThatDialBeganHasTheIdThatDialWasAnswered() {
        String id = api.dial("{'connection_id':'7','from':'+15550100','to':'+15550199','record':'record-from-answer'}")
                .data()
                .path("recording_id")
                .asText();
        simulator.transcript().awaitEvents("call.answered", 2);
        simulator.calls().get(1).hangup();
        simulator.transcript().awaitEvent("call.recording.saved");

        assertThat(api.get("/recordings/" + id).data().path("initiated_by").asText()).isEqualTo("OutboundAPI");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            filter%5Bfrom%5D=%2B15550100                | 1
            filter%5Bfrom%5D=%2B15550102                | 0
            filter%5Bto%5D=%2B15550199                  | 2
            filter%5Bconnection_id%5D=7                 | 0
            filter%5Bconference_id%5D=7                 | 0
            filter%5Bcreated_at%5D%5Bgte%5D=2000-01-01  | 2
            filter%5Bcreated_at%5D%5Blte%5D=2000-01-01  | 0
            filter%5Bstart_time%5D%5Bgte%5D=2999-01-01T00:00:00Z | 0
            filter%5Bend_time%5D%5Blte%5D=2999-01-01T00:00:00Z   | 2
            """)
    void recordingsAreFoundByWhatIsAskedFor(String query, int found) {
        record(call);
        record(answered("+15550101"));

        assertThat(recordings("?" + query)).hasSize(found);
    }

    @Test
    void aDateThatIsNoneIsRefused() {
        record(call);

        assertThat(api.get("/recordings?filter%5Bcreated_at%5D%5Bgte%5D=yesterday").error()).isEqualTo("422 10015");
    }

    @Test
    void recordingsAreListedByPages() {
        List<String> ids = List.of(record(call), record(call), record(call));
        JsonNode second = api.get("/recordings?page%5Bnumber%5D=2&page%5Bsize%5D=2").json();

        assertThat(second.at("/data/0/id").asText()).isEqualTo(ids.get(2));
        assertThat(second.at("/meta/total_results").asInt()).isEqualTo(3);
    }

    @Test
    void aRecordingIsDeletedOnce() {
        String path = "/recordings/" + record(call);

        assertThat(api.delete(path).data().path("record_type").asText()).isEqualTo("recording");
        assertThat(api.delete(path).error()).isEqualTo("404 10005");
        assertThat(api.get(path).error()).isEqualTo("404 10005");
    }

    @Test
    void manyRecordingsAreDeletedAtOnceOrNone() {
        String first = record(call);
        String second = record(call);

        assertThat(deleteMany(first, "unknown").error()).isEqualTo("404 10005");
        assertThat(recordings("")).hasSize(2);
        assertThat(deleteMany(first, second).json().path("status").asText()).isEqualTo("ok");
        assertThat(recordings("")).isEmpty();
    }

    @Test
    void aTranscriptionIsFoundByItsRecordingAndDeletedOnce() {
        String recording = transcribe();
        JsonNode found = transcriptions("?filter%5Brecording_id%5D=" + recording).get(0);
        String path = "/recording_transcriptions/" + found.path("id").asText();

        assertThat(found.path("transcription_text").asText()).isNotEmpty();
        assertThat(transcriptions("?filter%5Brecording_id%5D=6e00ab49-9487-4364-8ad6-23965965afb2")).isEmpty();
        assertThat(api.get(path).data()).isEqualTo(found);
        assertThat(api.delete(path).data()).isEqualTo(found);
        assertThat(api.delete(path).error()).isEqualTo("404 10005");
    }

    @Test
    void aRecordingWithoutTranscriptionHasNone() {
        record(call);

        assertThat(transcriptions("")).isEmpty();
    }

    @Test
    void transcriptionsAreReadPageByPageByThePathOfTheNext() {
        List<String> recordings = List.of(transcribe(), transcribe(), transcribe());
        List<String> found = new ArrayList<>();
        String next = "/v2/recording_transcriptions?page%5Bsize%5D=2";
        while (next != null) {
            JsonNode page = api.get(next.substring("/v2".length())).json();
            page.path("data").forEach(transcription -> found.add(transcription.path("recording_id").asText()));
            next = page.path("meta").path("next").asText(null);
        }

        assertThat(found).isEqualTo(recordings);
    }

    private SimulatedCall answered(String from) {
        SimulatedCall answered = simulator.inboundCall(from, "+15550199");
        api.command(answered, "answer", "{}");
        return answered;
    }

    private String record(SimulatedCall recorded) {
        return record(recorded, "");
    }

    private String record(SimulatedCall recorded, String more) {
        api.command(recorded, "record_start", "{'format':'mp3','channels':'single'" + more + "}");
        api.command(recorded, "record_stop", "{}");
        return (String) simulator.transcript()
                .awaitEvents("call.recording.saved", ++saved)
                .get(saved - 1)
                .payload()
                .get("recording_id");
    }

    private String transcribe() {
        String recording = record(call, ",'transcription':true");
        simulator.transcript().awaitEvents("call.recording.transcription.saved", saved);
        return recording;
    }

    private ApiClient.Answer deleteMany(String first, String second) {
        return api.json("POST", "/recordings/actions/delete", "{'ids':['" + first + "','" + second + "']}");
    }

    private List<JsonNode> recordings(String query) {
        return list("/recordings" + query);
    }

    private List<JsonNode> transcriptions(String query) {
        return list("/recording_transcriptions" + query);
    }

    private List<JsonNode> list(String path) {
        List<JsonNode> entries = new ArrayList<>();
        api.get(path).json().path("data").forEach(entries::add);
        return entries;
    }
}
