package io.github.cameltelnyx.simulator;

import java.util.LinkedHashMap;
import java.util.Map;

/** Records what the person says, until a key, silence, the longest time, or the end of the call. */
final class RecordVerb {

    private final TexmlRecorder recorder;

    RecordVerb(TexmlRecorder recorder) {
        this.recorder = recorder;
    }

    void begin(TexmlStep step) {
        TexmlElement verb = step.verb();
        step.call().happens(verb.flag("playBeep", true) ? "hears a beep and is recorded" : "is recorded");
        int channels = verb.attribute("channels", "dual").equals("dual") ? 2 : 1;
        TexmlRecording recording = recorder.start(step.call(), null, "RecordVerb", channels, "both",
                verb.attribute("format", "mp3"), RecordingCallbacks.of(step, verb));
        Listening listening = new Listening(step, recording);
        step.whenOver(step.call().person()::stopListening);
        step.whenOver(() -> recorder.stop(recording, verb.flag("transcription", false)));
        int longest = verb.number("maxLength", 3600);
        if (longest > 0) {
            recording.endsAfter(verb.seconds("maxLength", 3600));
            step.after(verb.seconds("maxLength", 3600), () -> finish(step, recording, ""));
        }
        step.call().person().listenTo(listening);
    }

    /** @param key what ended it, or empty */
    private void finish(TexmlStep step, TexmlRecording recording, String key) {
        recorder.stop(recording, step.verb().flag("transcription", false));
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("RecordingSid", recording.sid());
        result.put("RecordingUrl", recording.url());
        result.put("RecordingDuration", recording.seconds());
        if (!key.isEmpty()) {
            result.put("Digits", key);
        }
        step.go(step.verb().target("action", "method"), result);
    }

    private final class Listening implements Person.Listener {

        private final TexmlStep step;
        private final TexmlRecording recording;
        private Timeline.Timer silence = Timeline.Timer.NONE;

        Listening(TexmlStep step, TexmlRecording recording) {
            this.step = step;
            this.recording = recording;
        }

        @Override
        public void begins(Person.Kind kind) {
            silence.cancel();
        }

        @Override
        public void key(char key) {
            if (step.verb().attribute("finishOnKey", "1234567890*#").indexOf(key) >= 0) {
                finish(step, recording, String.valueOf(key));
            }
        }

        /** Silence counts once something was said. */
        @Override
        public void speech(String words) {
            recording.hears(words);
            if (step.verb().number("timeout", 0) > 0) {
                silence = step.after(step.verb().seconds("timeout", 0), () -> finish(step, recording, ""));
            }
        }
    }
}
