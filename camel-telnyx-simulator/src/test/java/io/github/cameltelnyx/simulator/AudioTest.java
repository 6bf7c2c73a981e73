package io.github.cameltelnyx.simulator;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class AudioTest {

    @RegisterExtension
    final TelnyxSimulatorExtension extension = new TelnyxSimulatorExtension();
    private TelnyxSimulator simulator;
    private SimulatedCall call;
    private ApiClient api;

    @BeforeEach
    void answerACall() {
        simulator = extension.simulator();
        api = new ApiClient(simulator);
        api.storeMedia("a", "b", "c", "d", "on-top", "long", "short");
        call = simulator.inboundCall("+15550100", "+15550199");
        api.command(call, "answer", "{}");
    }

    @Test
    void filesAndSpeechWaitForEachOther() {
        play("a", "");
        api.command(call, "speak", "{'voice':'female','payload':'Hello'}");
        play("b", "");
        simulator.transcript().awaitEvents("call.playback.ended", 2);

        assertThat(story()).containsExactly("playback.started a", "playback.ended a completed", "speak.started",
                "speak.ended completed", "playback.started b", "playback.ended b completed");
    }

    @Test
    void stoppingTheCurrentLetsTheNextBegin() {
        play("a", ",'loop':'infinity'");
        play("b", "");
        api.command(call, "playback_stop", "{'stop':'current'}");
        simulator.transcript().awaitEvents("call.playback.ended", 2);

        assertThat(story()).containsExactly("playback.started a", "playback.ended a cancelled", "playback.started b",
                "playback.ended b completed");
    }

    @Test
    void stoppingAllForgetsWhatWaits() {
        play("a", ",'loop':'infinity'");
        play("b", "");
        api.command(call, "playback_stop", "{}");
        play("c", "");
        simulator.transcript().awaitEvents("call.playback.ended", 2);

        assertThat(story()).containsExactly("playback.started a", "playback.ended a cancelled", "playback.started c",
                "playback.ended c completed");
    }

    @Test
    void aNewFileMayStopTheCurrentOrAll() {
        play("a", ",'loop':'infinity'");
        play("b", ",'loop':'infinity'");
        play("c", ",'stop':'current'");
        play("d", ",'stop':'all'");
        simulator.transcript().awaitEvents("call.playback.ended", 3);

        assertThat(story()).containsExactly("playback.started a", "playback.ended a cancelled", "playback.started b",
                "playback.ended b cancelled", "playback.started d", "playback.ended d completed");
    }

    @Test
    void anOverlayPlaysOnTopAndIsStoppedByItself() {
        play("a", ",'loop':'infinity'");
        play("on-top", ",'loop':'infinity','overlay':true");
        api.command(call, "playback_stop", "{'overlay':true}");
        api.command(call, "playback_stop", "{}");
        simulator.transcript().awaitEvents("call.playback.ended", 2);

        assertThat(story()).containsExactly("playback.started a", "playback.started on-top", "playback.ended on-top cancelled",
                "playback.ended a cancelled");
        assertThat(simulator.transcript().events("call.playback.started")).extracting(event -> event.payload().get("overlay"))
                .containsExactly(false, true);
    }

    @Test
    void hangingUpEndsWhatIsHeardAndForgetsWhatWaits() {
        api.command(call, "speak", "{'voice':'female','payload':'Hello','loop':'infinity'}");
        play("a", "");
        call.hangup();
        simulator.transcript().awaitEvent("call.hangup");

        assertThat(story()).containsExactly("speak.started", "speak.ended call_hangup", "hangup");
    }

    @Test
    void repetitionsMakeItLonger() {
        play("short", ",'overlay':false,'loop':1");
        play("long", ",'loop':100");
        simulator.transcript().awaitEvent("call.playback.ended");
        api.command(call, "playback_stop", "{}");
        simulator.transcript().awaitEvents("call.playback.ended", 2);

        assertThat(story()).endsWith("playback.ended long cancelled");
    }

    @Test
    void contentOfTheCommandsOwnHasNoUrlAndNoName() {
        api.command(call, "playback_start", "{'playback_content':'SUQz'}");

        assertThat(simulator.transcript().awaitEvent("call.playback.started").payload()).containsEntry("media_url", "")
                .containsEntry("media_name", "");
    }

    @Test
    void wrongCombinationsAreRefused() {
        assertThat(api.command(call, "playback_start", "{}").error()).isEqualTo("422 10004 /audio_url");
        assertThat(api.command(call, "playback_start", "{'audio_url':'https://a','media_name':'b'}").error())
                .isEqualTo("422 10015 /audio_url");
        assertThat(api.command(call, "playback_stop", "{'stop':'now'}").error()).isEqualTo("422 90016 /stop");
    }

    private void play(String name, String more) {
        assertThat(api.command(call, "playback_start", "{'media_name':'" + name + "'" + more + "}").status()).isEqualTo(200);
    }

    /** The events of the audio and after, without the call's beginning. */
    private List<String> story() {
        return simulator.transcript()
                .events()
                .stream()
                .skip(2)
                .map(event -> String.join(" ",
                        event.type().substring("call.".length()),
                        String.valueOf(event.payload().getOrDefault("media_name", "")),
                        String.valueOf(event.payload().getOrDefault("status", ""))).replaceAll(" +", " ").trim())
                .toList();
    }
}
