package io.github.cameltelnyx.simulator;

import java.util.List;
import java.util.Map;

/** All recordings of the account. */
final class TexmlRecordingCommands {

    private final TexmlRecorder recorder;

    TexmlRecordingCommands(TexmlRecorder recorder) {
        this.recorder = recorder;
    }

    Map<String, Behaviour> behaviours() {
        return Map.of("texml-recordings/list", Behaviour.of(this::list),
                "texml-recordings/get", Behaviour.of(command -> TexmlRecordingView.of(recording(command))),
                "texml-recordings/delete",
                Behaviour.withoutBody(command -> recorder.recordings().remove(recording(command).sid())));
    }

    private Map<String, Object> list(CheckedCommand command) {
        List<TexmlRecording> recordings = recorder.recordings()
                .values()
                .stream()
                .filter(TexmlFilter.time(command, "DateCreated", TexmlRecording::started))
                .toList();
        return TexmlPage.of(command, "recordings", recordings, TexmlRecordingView::of);
    }

    private TexmlRecording recording(CheckedCommand command) {
        return TexmlResource.found(recorder.recordings().get(command.path().get("recording_sid")));
    }
}
