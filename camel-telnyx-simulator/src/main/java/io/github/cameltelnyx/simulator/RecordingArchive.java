package io.github.cameltelnyx.simulator;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The recordings of calls and conferences that were saved, and what was transcribed of them, as answers tell of them; those
 * of TeXML are in {@link TexmlRecorder}. Used on the timeline only.
 */
final class RecordingArchive {

    private final Clock clock;
    private final Map<String, Map<String, Object>> recordings = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> transcriptions = new LinkedHashMap<>();

    RecordingArchive(Clock clock) {
        this.clock = clock;
    }

    /** By their ids. */
    Map<String, Map<String, Object>> recordings() {
        return recordings;
    }

    /** By their ids. */
    Map<String, Map<String, Object>> transcriptions() {
        return transcriptions;
    }

    /** @param facts what was recorded, by the names of {@code recordings/get} */
    void keepRecording(String id, Map<String, Object> facts) {
        recordings.put(id, entry("recording", id, facts));
    }

    /** @param facts what was transcribed, by the names of {@code recording-transcriptions/get} */
    void keepTranscription(String id, Map<String, Object> facts) {
        transcriptions.put(id, entry("recording_transcription", id, facts));
    }

    private Map<String, Object> entry(String recordType, String id, Map<String, Object> facts) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("record_type", recordType);
        entry.put("id", id);
        entry.put("status", "completed");
        entry.putAll(facts);
        entry.put("created_at", CallEvent.time(clock.instant()));
        entry.put("updated_at", CallEvent.time(clock.instant()));
        return entry;
    }
}
