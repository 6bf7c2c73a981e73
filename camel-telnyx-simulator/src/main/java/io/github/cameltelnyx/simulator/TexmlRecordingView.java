package io.github.cameltelnyx.simulator;

import java.util.Map;

/** A recording, as TeXML's operations answer with it. */
final class TexmlRecordingView {

    private TexmlRecordingView() {
    }

    static Map<String, Object> of(TexmlRecording recording) {
        Map<String, Object> view = common(recording, "/Recordings/" + recording.sid());
        view.put("status", recording.status());
        view.put("media_url", recording.url());
        return view;
    }

    /** As starting and changing one is answered. */
    static Map<String, Object> ofCall(TexmlRecording recording) {
        Map<String, Object> view = common(recording, "/Calls/" + recording.call().callSid() + "/Recordings/" + recording.sid());
        view.put("track", recording.track());
        return view;
    }

    /** As the list without .json has it. */
    static Map<String, Object> ofConference(TexmlRecording recording) {
        Map<String, Object> view = of(recording);
        view.put("duration", recording.seconds());
        view.put("status", recording.status().equals("completed") ? "completed" : "processing");
        view.remove("error_code");
        return view;
    }

    private static Map<String, Object> common(TexmlRecording recording, String path) {
        Map<String, Object> view = TexmlResource.at(path);
        view.put("sid", recording.sid());
        view.put("call_sid", recording.call().callSid());
        view.put("conference_sid", recording.conferenceSid());
        view.put("channels", recording.channels());
        view.put("source", recording.source());
        view.put("duration", Long.toString(recording.seconds()));
        view.put("error_code", null);
        view.put("start_time", TexmlResource.isoDate(recording.started()));
        view.put("date_created", TexmlResource.isoDate(recording.started()));
        view.put("date_updated", TexmlResource.isoDate(recording.updated()));
        return view;
    }
}
