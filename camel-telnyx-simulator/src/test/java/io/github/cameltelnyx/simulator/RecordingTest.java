package io.github.cameltelnyx.simulator;

import java.util.Map;

import io.github.cameltelnyx.simulator.TranscriptEntry.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class RecordingTest {

    @RegisterExtension
    final TelnyxSimulatorExtension extension = new TelnyxSimulatorExtension();
    private TelnyxSimulator simulator;
    private SimulatedCall call;
    private ApiClient api;

    @BeforeEach
    void answerACall() {
        simulator = extension.simulator();
        api = new ApiClient(simulator);
        call = simulator.inboundCall("+15550100", "+15550199");
        api.command(call, "answer", "{}");
    }

    @Test
    void aStoppedRecordingIsSavedInTheFormatAskedFor() {
        api.command(call, "record_start", "{'format':'wav','channels':'dual'}");
        api.command(call, "record_stop", "{}");
        Map<String, Object> payload = simulator.transcript().awaitEvent("call.recording.saved").payload();

        assertThat(payload).containsEntry("channels", "dual").containsKeys("recording_started_at", "recording_ended_at");
        assertThat(payload.get("recording_urls")).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsOnlyKeys("wav");
    }

    @Test
    void hangingUpSavesTheRecordingAfterTheHangup() {
        api.command(call, "record_start", "{'format':'mp3','channels':'single','transcription':true}");
        call.hangup();
        simulator.transcript().awaitEvent("call.recording.transcription.saved");

        assertThat(simulator.transcript().events()).extracting(Event::type)
                .endsWith("call.hangup", "call.recording.saved",
                        "call.recording.transcription.saved");
    }

    @Test
    void aRecordingStopsAtItsLength() {
        api.command(call, "record_start", "{'format':'mp3','channels':'single','max_length':2}");
        simulator.transcript().awaitEvent("call.recording.saved");

        assertThat(api.command(call, "record_stop", "{}").error()).isEqualTo("422 10027");
    }

    @Test
    void pausingAndResumingHaveNoEvent() {
        api.command(call, "record_start", "{'format':'mp3','channels':'single'}");
        assertThat(api.command(call, "record_pause", "{}").status()).isEqualTo(200);
        assertThat(api.command(call, "record_resume", "{}").status()).isEqualTo(200);
        api.command(call, "record_stop", "{}");
        simulator.transcript().awaitEvent("call.recording.saved");

        assertThat(simulator.transcript().events()).extracting(Event::type)
                .containsExactly("call.initiated", "call.answered",
                        "call.recording.saved");
    }

    @Test
    void withoutARecordingThereIsNothingToStopOrPause() {
        assertThat(api.command(call, "record_stop", "{}").error()).isEqualTo("422 10027");
        assertThat(api.command(call, "record_pause", "{}").error()).isEqualTo("422 10027");
        assertThat(api.command(call, "record_resume", "{}").error()).isEqualTo("422 10027");
        api.command(call, "record_start", "{'format':'mp3','channels':'single'}");
        assertThat(api.command(call, "record_stop", "{'recording_id':'6e00ab49-9487-4364-8ad6-23965965afb2'}").error())
                .isEqualTo("422 10027");
    }
}
