package io.github.cameltelnyx.simulator;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Finds out whether a voice is a machine's, where dial or answer ask for it. */
final class DeepfakeDetection {

    private static final Duration ANALYSIS = Duration.ofSeconds(5);
    private static final int TIMEOUT_SECONDS = 15;

    private DeepfakeDetection() {
    }

    static void begin(SimulatedCall call, Map<String, Object> body, AnsweredBy who) {
        if (body.get("deepfake_detection") instanceof Map<?, ?> config && Boolean.TRUE.equals(config.get("enabled"))) {
            Object timeout = config.get("timeout");
            Duration patience = Duration.ofSeconds(timeout instanceof Integer seconds ? seconds : TIMEOUT_SECONDS);
            boolean silent = who == AnsweredBy.SILENCE;
            call.later(silent ? patience : ANALYSIS, () -> call.emit("call.deepfake_detection.result", result(who)));
        }
    }

    private static Map<String, Object> result(AnsweredBy who) {
        boolean fake = who == AnsweredBy.SYNTHETIC_VOICE;
        boolean silent = who == AnsweredBy.SILENCE;
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("result", silent ? "silence_timeout" : fake ? "fake" : "real");
        payload.put("score", silent ? null : fake ? 0.98 : 0.02);
        payload.put("consistency", silent ? null : 95.0);
        return payload;
    }
}
