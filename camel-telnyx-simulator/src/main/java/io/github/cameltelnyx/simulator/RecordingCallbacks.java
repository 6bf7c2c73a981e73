package io.github.cameltelnyx.simulator;

import java.util.Set;

/**
 * Where a recording's progress is told. Immutable.
 *
 * @param target        where, or null
 * @param events        which of in-progress and completed
 * @param withUrl       whether the URL of the recording is told
 * @param transcription where its transcription is told, or null
 */
record RecordingCallbacks(TexmlTarget target, Set<String> events, boolean withUrl, TexmlTarget transcription) {

    static final RecordingCallbacks NONE = new RecordingCallbacks(null, Set.of(), true, null);

    /** As a verb says it, seen from its document. */
    static RecordingCallbacks of(TexmlStep step, TexmlElement element) {
        return new RecordingCallbacks(
                step.flow().resolve(element.target("recordingStatusCallback", "recordingStatusCallbackMethod")),
                element.words("recordingStatusCallbackEvent", "completed"), element.flag("sendRecordingUrl", true),
                step.flow().resolve(element.target("transcriptionCallback", "transcriptionCallbackMethod")));
    }

    /** As a command says it. @param prefix what comes before the parameters' names, as in {@code Conference} */
    static RecordingCallbacks of(CheckedCommand command, String prefix) {
        String name = prefix + "RecordingStatusCallback";
        String events = (String) command.body().getOrDefault(name + "Event", "completed");
        return new RecordingCallbacks(TexmlTarget.of(command.body().get(name), command.body().get(name + "Method")),
                Set.copyOf(Set.of(events.split(" "))),
                !Boolean.FALSE.equals(command.body().get("SendRecordingUrl")), null);
    }
}
