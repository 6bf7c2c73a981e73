package io.github.cameltelnyx.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All recordings of TeXML calls, and their transcriptions. Used on the timeline only. */
final class TexmlRecorder {

    private final World world;
    private final Map<String, TexmlRecording> recordings = new LinkedHashMap<>();
    private final Map<String, TexmlTranscription> transcriptions = new LinkedHashMap<>();

    TexmlRecorder(World world) {
        this.world = world;
    }

    Map<String, TexmlRecording> recordings() {
        return recordings;
    }

    Map<String, TexmlTranscription> transcriptions() {
        return transcriptions;
    }

    List<TexmlRecording> recordings(SimulatedTexmlCall call) {
        return recordings.values().stream().filter(recording -> recording.call() == call).toList();
    }

    TexmlRecording start(SimulatedTexmlCall call, String conferenceSid, String source, int channels, String track,
            String format, RecordingCallbacks callbacks) {
        TexmlRecording recording = new TexmlRecording(world.id(), call, conferenceSid, source, channels, track, format,
                callbacks);
        recordings.put(recording.sid(), recording);
        tell(recording, "in-progress");
        if (conferenceSid == null) {
            call.whenEnded(() -> stop(recording, false));
        }
        return recording;
    }

    /** Saves it after a moment, and transcribes it after another where that is wanted. */
    void stop(TexmlRecording recording, boolean transcribe) {
        if (!recording.running()) {
            return;
        }
        recording.status("stopped");
        world.timeline().after(Recorder.PROCESSING, () -> {
            recording.status("completed");
            tell(recording, "completed");
            if (transcribe) {
                world.timeline().after(Recorder.PROCESSING, () -> transcribe(recording));
            }
        });
    }

    private static Map<String, Object> parameters(TexmlRecording recording, String status) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("RecordingSid", recording.sid());
        form.put("RecordingStatus", status);
        form.put("RecordingSource", recording.source());
        form.put("RecordingChannels", recording.channels());
        if (!status.equals("in-progress")) {
            form.put("RecordingDuration", recording.seconds());
            if (recording.callbacks().withUrl()) {
                form.put("RecordingUrl", recording.url());
            }
        }
        return form;
    }

    private void tell(TexmlRecording recording, String status) {
        if (recording.callbacks().events().contains(status)) {
            Map<String, Object> form = TexmlParameters.ids(recording.call());
            form.putAll(parameters(recording, status));
            recording.call().send("texml.recording." + status, form, recording.callbacks().target());
        }
    }

    private void transcribe(TexmlRecording recording) {
        TexmlTranscription transcription = new TexmlTranscription(world.id(), recording, recording.words(), world.now());
        transcriptions.put(transcription.sid(), transcription);
        Map<String, Object> form = TexmlParameters.ids(recording.call());
        form.put("CallStatus", recording.call().status());
        form.put("From", recording.call().from());
        form.put("To", recording.call().to());
        form.put("RecordingSid", recording.sid());
        form.put("RecordingUrl", recording.url());
        form.put("TranscriptionSid", transcription.sid());
        form.put("TranscriptionStatus", "completed");
        form.put("TranscriptionText", transcription.text());
        recording.call().send("texml.transcription.completed", form, recording.callbacks().transcription());
    }
}
