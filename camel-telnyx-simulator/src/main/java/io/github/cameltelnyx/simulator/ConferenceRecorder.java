package io.github.cameltelnyx.simulator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The recordings that run in a conference. Used on the timeline only. */
final class ConferenceRecorder {

    private final Conference conference;
    private final World world;
    private final List<Recording> running = new ArrayList<>();

    ConferenceRecorder(Conference conference) {
        this.conference = conference;
        this.world = conference.creator().world();
    }

    void start(String format, String channels) {
        running.add(new Recording(world.id(), format, channels, world.now()));
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
                .forEach(recording -> {
                    running.remove(recording);
                    Instant ended = world.now();
                    world.timeline().after(Recorder.PROCESSING, () -> saved(recording, ended));
                });
    }

    private void saved(Recording recording, Instant ended) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("recording_id", recording.id);
        payload.put("channels", recording.channels);
        payload.put("format", recording.format);
        payload.put("recording_started_at", CallEvent.time(recording.started));
        payload.put("recording_ended_at", CallEvent.time(ended));
        payload.put("recording_urls",
                Map.of(recording.format, "https://recordings.telnyx.invalid/" + recording.id + "." + recording.format));
        conference.events().tellSaved(payload);
    }

    private record Recording(String id, String format, String channels, Instant started) {
    }
}
