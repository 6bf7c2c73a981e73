package io.github.cameltelnyx.simulator;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An assistant that asks the person for one thing after the other, as the properties of a JSON schema name them, until it
 * has all, or an answer does not come in time. Used on the timeline only.
 */
final class AssistantGather {

    static final String ACTIVITY = "ai_gather";
    private static final int PATIENCE_MILLIS = 10000;

    private final CheckedCommand command;
    private final SimulatedCall call;
    private final Assistant assistant;
    private final Deque<String> open = new ArrayDeque<>();
    private final Map<String, Object> result = new LinkedHashMap<>();
    private final List<Map<String, Object>> history = new ArrayList<>();
    private Timeline.Timer patience = Timeline.Timer.NONE;

    AssistantGather(CheckedCommand command, Assistant assistant) {
        this.command = command;
        this.call = command.call();
        this.assistant = assistant;
        if (command.object("parameters").get("properties") instanceof Map<?, ?> properties) {
            properties.keySet().forEach(name -> open.add((String) name));
        }
    }

    void begin() {
        String greeting = command.text("greeting");
        call.activities().start(ACTIVITY, assistant.conversationId(), ending -> ended("invalid"));
        if (greeting == null) {
            askNext();
        } else {
            call.audio()
                    .add(AudioCommands.speech(Audio.Kind.PROMPT, greeting, null).then(() -> ifGoingOn(this::askNext)));
        }
    }

    private void ifGoingOn(Runnable what) {
        if (call.activities().runs(ACTIVITY, assistant.conversationId())) {
            what.run();
        }
    }

    private void askNext() {
        if (open.isEmpty()) {
            finish("valid");
            return;
        }
        String name = open.remove();
        talk("assistant", "What is " + name + "?");
        patience = call.world()
                .timeline()
                .after(Duration.ofMillis(command.number("user_response_timeout_ms", PATIENCE_MILLIS)), () -> finish("invalid"));
        call.person().ask(name, value -> {
            patience.cancel();
            call.later(AudioCommands.spoken(String.valueOf(value)), () -> ifGoingOn(() -> answered(name, value)));
        });
    }

    private void answered(String name, Object value) {
        result.put(name, value);
        talk("user", String.valueOf(value));
        if (command.flag("send_partial_results")) {
            Map<String, Object> payload = call.parties();
            payload.put("message_history", List.copyOf(history));
            payload.put("partial_results", new LinkedHashMap<>(result));
            call.emit("call.ai_gather.partial_results", payload);
        }
        askNext();
    }

    private void talk(String role, String content) {
        history.add(Map.of("role", role, "content", content));
        if (command.flag("send_message_history_updates")) {
            Map<String, Object> payload = call.parties();
            payload.put("message_history", List.copyOf(history));
            call.emit("call.ai_gather.message_history_updated", payload);
        }
    }

    private void finish(String status) {
        call.activities().forget(ACTIVITY, assistant.conversationId());
        ended(status);
        assistant.finish();
    }

    private void ended(String status) {
        patience.cancel();
        call.person().stopAsking();
        Map<String, Object> payload = call.parties();
        payload.put("message_history", List.copyOf(history));
        payload.put("result", result);
        payload.put("status", status);
        call.emit("call.ai_gather.ended", payload);
    }
}
