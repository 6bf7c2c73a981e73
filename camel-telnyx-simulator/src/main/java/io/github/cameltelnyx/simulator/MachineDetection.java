package io.github.cameltelnyx.simulator;

import java.time.Duration;
import java.util.Map;

/** Finds out who answered a dialled call, where that was asked for. */
final class MachineDetection {

    private static final String EVENTS = "call.machine.";
    private static final int ANALYSIS_MILLIS = 3500;
    private static final int GREETING_MILLIS = 5000;

    private final SimulatedCall call;
    private final AnsweredBy who;
    private final String mode;
    private final Map<?, ?> config;

    private MachineDetection(SimulatedCall call, AnsweredBy who, Map<String, Object> body) {
        this.call = call;
        this.who = who;
        this.mode = (String) body.getOrDefault("answering_machine_detection", "disabled");
        this.config = body.get("answering_machine_detection_config") instanceof Map<?, ?> given ? given : Map.of();
    }

    static void begin(SimulatedCall call, AnsweredBy who, Map<String, Object> body) {
        MachineDetection detection = new MachineDetection(call, who, body);
        if (!detection.mode.equals("disabled")) {
            call.later(detection.millis("total_analysis_time_millis", ANALYSIS_MILLIS), detection::detected);
        }
    }

    private void detected() {
        boolean premium = mode.equals("premium");
        tell(premium ? "premium.detection.ended" : "detection.ended", who.detected(premium));
        if (who.machine()) {
            call.later(millis("greeting_total_analysis_time_millis", GREETING_MILLIS), this::greetingEnded);
        }
    }

    /** Only some ways of detection tell of it, and two of them only of a beep. */
    private void greetingEnded() {
        boolean beep = who == AnsweredBy.MACHINE_WITH_BEEP;
        if (mode.equals("premium") && beep) {
            tell("premium.greeting.ended", "beep_detected");
        } else if (mode.equals("greeting_end") || mode.equals("detect_words") || mode.equals("detect_beep") && beep) {
            tell("greeting.ended", beep ? "beep_detected" : "ended");
        }
    }

    private void tell(String event, String result) {
        Map<String, Object> payload = call.parties();
        payload.put("result", result);
        call.emit(EVENTS + event, payload);
    }

    private Duration millis(String name, int otherwise) {
        return Duration.ofMillis(config.get(name) instanceof Number given ? given.longValue() : otherwise);
    }
}
