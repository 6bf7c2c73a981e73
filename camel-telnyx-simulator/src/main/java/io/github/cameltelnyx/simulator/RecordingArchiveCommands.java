package io.github.cameltelnyx.simulator;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looking at saved recordings and their transcriptions, and deleting them. */
final class RecordingArchiveCommands {

    /** What a list of recordings can be asked for, by the names of what is compared. */
    private static final List<String> TEXTS = List.of("call_control_id", "call_leg_id", "call_session_id", "conference_id",
            "conference_region", "connection_id", "from", "sip_call_id", "to");

    private final RecordingArchive archive;

    RecordingArchiveCommands(RecordingArchive archive) {
        this.archive = archive;
    }

    Map<String, Behaviour> behaviours() {
        return Map.of("recordings/list", Behaviour.of(this::recordings),
                "recordings/get", Behaviour.of(command -> recording(command.path().get("recording_id"))),
                "recordings/delete", Behaviour.of(this::deleteRecording),
                "recordings/deleteMany", Behaviour.of(this::deleteRecordings),
                "recording-transcriptions/list", Behaviour.of(this::transcriptions),
                "recording-transcriptions/get", Behaviour.of(this::transcription),
                "recording-transcriptions/delete", Behaviour.of(this::deleteTranscription));
    }

    private Map<String, Object> recordings(CheckedCommand command) {
        Predicate<Map<String, Object>> wanted = TEXTS.stream()
                .map(name -> ListFilter.text(command, name))
                .reduce(recording -> true, Predicate::and);
        return NumberedPage.of(command, archive.recordings()
                .values()
                .stream()
                .filter(wanted)
                .filter(ListFilter.time(command, "created_at", "created_at"))
                .filter(ListFilter.time(command, "start_time", "recording_started_at"))
                .filter(ListFilter.time(command, "end_time", "recording_ended_at"))
                .toList());
    }

    private Map<String, Object> deleteRecording(CheckedCommand command) {
        Map<String, Object> recording = recording(command.path().get("recording_id"));
        archive.recordings().remove(recording.get("id"));
        return recording;
    }

    /** All of them, or none where one of them is none. */
    private Map<String, Object> deleteRecordings(CheckedCommand command) {
        List<?> ids = (List<?>) command.body().get("ids");
        ids.forEach(id -> recording(String.valueOf(id)));
        ids.forEach(archive.recordings()::remove);
        return Map.of("status", "ok");
    }

    private Map<String, Object> recording(String id) {
        return found(archive.recordings().get(id), "There is no recording of this recording_id.");
    }

    private Map<String, Object> transcriptions(CheckedCommand command) {
        Stream<Map<String, Object>> wanted = archive.transcriptions()
                .values()
                .stream()
                .filter(ListFilter.text(command, "recording_id"))
                .filter(ListFilter.time(command, "created_at", "created_at"));
        return NumberedPage.withPaths(command, wanted.toList());
    }

    private Map<String, Object> transcription(CheckedCommand command) {
        return found(archive.transcriptions().get(command.path().get("recording_transcription_id")),
                "There is no transcription of this recording_transcription_id.");
    }

    private Map<String, Object> deleteTranscription(CheckedCommand command) {
        Map<String, Object> transcription = transcription(command);
        archive.transcriptions().remove(transcription.get("id"));
        return transcription;
    }

    private static Map<String, Object> found(Map<String, Object> thing, String otherwise) {
        if (thing == null) {
            throw new Refusal(404, ApiError.notFound(otherwise));
        }
        return thing;
    }
}
