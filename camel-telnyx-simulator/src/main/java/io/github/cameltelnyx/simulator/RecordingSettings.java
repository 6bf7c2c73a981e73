package io.github.cameltelnyx.simulator;

import java.util.Map;

/** How a recording is made, as record_start says it, or dial and answer with the prefix {@code record_}. Immutable. */
record RecordingSettings(String format, String channels, int maxLength, boolean transcription,
        String initiatedBy) {

    static RecordingSettings ofRecordStart(Map<String, Object> body) {
        return new RecordingSettings((String) body.get("format"), (String) body.get("channels"), number(body, "max_length"),
                Boolean.TRUE.equals(body.get("transcription")), "StartCallRecordingAPI");
    }

    static RecordingSettings ofConference(Map<String, Object> body) {
        return new RecordingSettings((String) body.get("format"), (String) body.getOrDefault("channels", "single"), 0, false,
                "StartConferenceRecordingAPI");
    }

    /** The transcription of dial and answer is one of the running call, not of the recording. */
    static RecordingSettings ofDialOrAnswer(Map<String, Object> body) {
        return new RecordingSettings((String) body.getOrDefault("record_format", "mp3"),
                (String) body.getOrDefault("record_channels", "dual"), number(body, "record_max_length"), false,
                "OutboundAPI");
    }

    private static int number(Map<String, Object> body, String name) {
        return body.get(name) instanceof Number number ? number.intValue() : 0;
    }
}
