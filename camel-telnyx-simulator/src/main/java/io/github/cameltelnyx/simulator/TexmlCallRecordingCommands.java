package io.github.cameltelnyx.simulator;

import java.util.Map;

/** The recordings of a call while it lasts. */
final class TexmlCallRecordingCommands {

    private final TexmlOffice office;

    TexmlCallRecordingCommands(TexmlOffice office) {
        this.office = office;
    }

    Map<String, Behaviour> behaviours() {
        return Map.of("texml-call-recordings/start", Behaviour.of(this::start),
                "texml-call-recordings/update", Behaviour.of(this::update),
                "texml-call-recordings/list", Behaviour.of(command -> TexmlPage.of(command, "recordings",
                        office.recorder().recordings(office.call(command)), TexmlRecordingView::of)));
    }

    private Map<String, Object> start(CheckedCommand command) {
        SimulatedTexmlCall call = office.answeredCall(command);
        int channels = "single".equals(command.body().get("RecordingChannels")) ? 1 : 2;
        String track = (String) command.body().getOrDefault("RecordingTrack", "both");
        return TexmlRecordingView.ofCall(office.recorder()
                .start(call, null, "StartCallRecordingAPI", channels, track, "mp3", RecordingCallbacks.of(command, "")));
    }

    private Map<String, Object> update(CheckedCommand command) {
        TexmlRecording recording = office.recorder().recordings().get(command.path().get("recording_sid"));
        if (recording == null || recording.call() != office.call(command)) {
            throw new Refusal(404, ApiError.TEXML_NOT_FOUND);
        }
        String status = command.text("Status");
        if (status != null && !recording.running()) {
            throw new Refusal(422, ApiError.unprocessable("The recording does not run any more."));
        }
        if ("stopped".equals(status)) {
            office.recorder().stop(recording, false);
        } else if (status != null) {
            recording.status(status);
        }
        return TexmlRecordingView.ofCall(recording);
    }
}
