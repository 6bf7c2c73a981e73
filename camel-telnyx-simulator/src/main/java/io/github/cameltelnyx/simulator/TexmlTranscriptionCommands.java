package io.github.cameltelnyx.simulator;

import java.util.List;
import java.util.Map;

/** The transcriptions of recordings. */
final class TexmlTranscriptionCommands {

    private final TexmlRecorder recorder;

    TexmlTranscriptionCommands(TexmlRecorder recorder) {
        this.recorder = recorder;
    }

    Map<String, Behaviour> behaviours() {
        return Map.of("texml-transcriptions/list", Behaviour.of(command -> TexmlPage.of(command, "transcriptions",
                List.copyOf(recorder.transcriptions().values()), TexmlTranscriptionCommands::view)),
                "texml-transcriptions/get", Behaviour.of(command -> view(transcription(command))),
                "texml-transcriptions/delete",
                Behaviour.withoutBody(command -> recorder.transcriptions().remove(transcription(command).sid())));
    }

    private TexmlTranscription transcription(CheckedCommand command) {
        return TexmlResource.found(recorder.transcriptions().get(command.path().get("recording_transcription_sid")));
    }

    private static Map<String, Object> view(TexmlTranscription transcription) {
        Map<String, Object> view = TexmlResource.at("/Transcriptions/" + transcription.sid());
        view.put("sid", transcription.sid());
        view.put("recording_sid", transcription.recording().sid());
        view.put("call_sid", transcription.recording().call().callSid());
        view.put("status", "completed");
        view.put("transcription_text", transcription.text());
        view.put("duration", Long.toString(transcription.recording().seconds()));
        view.put("date_created", TexmlResource.isoDate(transcription.created()));
        view.put("date_updated", TexmlResource.isoDate(transcription.created()));
        return view;
    }
}
