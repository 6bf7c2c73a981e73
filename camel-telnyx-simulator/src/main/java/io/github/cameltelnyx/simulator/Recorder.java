package io.github.cameltelnyx.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The recordings that run on a call or in a conference. Used on the timeline only. */
final class Recorder {

    /** How long, on the simulated call, it takes until a recording is saved, and again until it is transcribed. */
    static final Duration PROCESSING = Duration.ofSeconds(1);

    private static final String TRANSCRIPTION = "A simulated transcription.";

    private final Recorded recorded;
    private final List<Recording> running = new ArrayList<>();

    Recorder(Recorded recorded) {
        this.recorded = recorded;
    }

    /** @return the recording's identity */
    String start(RecordingSettings settings) {
        return start(recorded.world().id(), settings);
    }

    String start(String id, RecordingSettings settings) {
        Recording recording = new Recording(id, settings, recorded.world());
        running.add(recording);
        if (settings.maxLength() > 0) {
            recording.limit = recorded.world()
                    .timeline()
                    .after(Duration.ofSeconds(settings.maxLength()), () -> stop(recording));
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
            recording.ended = recorded.world().now();
            recording.length = recorded.world().timeline().elapsed().minus(recording.begun);
            recorded.world().timeline().after(PROCESSING, () -> saved(recording));
        }
    }

    private void saved(Recording recording) {
        RecordingSettings settings = recording.settings;
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("recording_id", recording.id);
        payload.put("channels", settings.channels());
        payload.put("format", settings.format());
        payload.put("recording_started_at", CallEvent.time(recording.started));
        payload.put("recording_ended_at", CallEvent.time(recording.ended));
        payload.put("recording_urls", recording.urls());
        recorded.world().stores().recordings().keepRecording(recording.id, facts(recording));
        recorded.saved(payload);
        if (settings.transcription()) {
            recorded.world().timeline().after(PROCESSING, () -> transcribed(recording));
        }
    }

    private Map<String, Object> facts(Recording recording) {
        Map<String, Object> facts = new LinkedHashMap<>(recorded.facts());
        facts.put("initiated_by", recording.settings.initiatedBy());
        facts.put("channels", recording.settings.channels());
        facts.put("download_urls", recording.urls());
        facts.put("duration_millis", recording.length.toMillis());
        facts.put("recording_started_at", CallEvent.time(recording.started));
        facts.put("recording_ended_at", CallEvent.time(recording.ended));
        return facts;
    }

    private void transcribed(Recording recording) {
        String id = recorded.world().id();
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("recording_id", recording.id);
        payload.put("recording_transcription_id", id);
        payload.put("status", "completed");
        payload.put("transcription_text", TRANSCRIPTION);
        recorded.world()
                .stores()
                .recordings()
                .keepTranscription(id, Map.of("recording_id", recording.id, "transcription_text", TRANSCRIPTION,
                        "duration_millis", recording.length.toMillis()));
        recorded.transcribed(payload);
    }

    private static final class Recording {

        private final String id;
        private final RecordingSettings settings;
        private final Instant started;
        private final Duration begun;
        private Instant ended;
        private Duration length;
        private Timeline.Timer limit = Timeline.Timer.NONE;

        Recording(String id, RecordingSettings settings, World world) {
            this.id = id;
            this.settings = settings;
            this.started = world.now();
            this.begun = world.timeline().elapsed();
        }

        /** A name that exists nowhere: the simulator has no sound to hand out. */
        Map<String, Object> urls() {
            return Map.of(settings.format(), "https://recordings.telnyx.invalid/" + id + "." + settings.format());
        }
    }
}
