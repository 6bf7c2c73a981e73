package io.github.cameltelnyx.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The recordings that run on a call. Used on the timeline only. */
final class Recorder {

    /** How long, on the simulated call, it takes until a recording is saved, and again until it is transcribed. */
    static final Duration PROCESSING = Duration.ofSeconds(1);

    private final SimulatedCall call;
    private final List<Recording> running = new ArrayList<>();

    Recorder(SimulatedCall call) {
        this.call = call;
    }

    /** @return the recording's identity */
    String start(RecordingSettings settings) {
        return start(call.world().id(), settings);
    }

    String start(String id, RecordingSettings settings) {
        Recording recording = new Recording(id, settings, call.world().now());
        running.add(recording);
        if (settings.maxLength() > 0) {
            recording.limit = call.world().timeline().after(Duration.ofSeconds(settings.maxLength()), () -> stop(recording));
        }
        return recording.id;
    }

    /** Whether a recording runs: the given one, or any where none is given. */
    boolean runs(String recordingId) {
        return running.stream().anyMatch(recording -> recordingId == null || recording.id.equals(recordingId));
    }

    /** Stops the given recording, or all where none is given. */
    void stop(String recordingId) {
        List.copyOf(running)
                .stream()
                .filter(recording -> recordingId == null || recording.id.equals(recordingId))
                .forEach(this::stop);
    }

    void stopAll() {
        stop((String) null);
    }

    private void stop(Recording recording) {
        if (running.remove(recording)) {
            recording.limit.cancel();
            Instant ended = call.world().now();
            call.world().timeline().after(PROCESSING, () -> saved(recording, ended));
        }
    }

    private void saved(Recording recording, Instant ended) {
        RecordingSettings settings = recording.settings;
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("recording_id", recording.id);
        payload.put("channels", settings.channels());
        payload.put("format", settings.format());
        payload.put("recording_started_at", CallEvent.time(recording.started));
        payload.put("recording_ended_at", CallEvent.time(ended));
        // A name that exists nowhere: the simulator has no sound to hand out.
        payload.put("recording_urls", Map.of(settings.format(),
                "https://recordings.telnyx.invalid/" + recording.id + "." + settings.format()));
        call.emit("call.recording.saved", payload);
        if (settings.transcription()) {
            call.world().timeline().after(PROCESSING, () -> transcribed(recording));
        }
    }

    private void transcribed(Recording recording) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("calling_party_type", call.callingPartyType());
        payload.put("recording_id", recording.id);
        payload.put("recording_transcription_id", call.world().id());
        payload.put("status", "completed");
        payload.put("transcription_text", "A simulated transcription.");
        call.emit("call.recording.transcription.saved", payload);
    }

    private static final class Recording {

        private final String id;
        private final RecordingSettings settings;
        private final Instant started;
        private Timeline.Timer limit = Timeline.Timer.NONE;

        Recording(String id, RecordingSettings settings, Instant started) {
            this.id = id;
            this.settings = settings;
            this.started = started;
        }
    }
}
