package io.github.cameltelnyx.simulator;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.cameltelnyx.simulator.Behaviour.Needs;

/** Streams of a call's sound to a WebSocket, which is never connected to: whether it can be is said as of a callee. */
final class Streams {

    private static final String KIND = "stream";

    private final Switchboard switchboard;

    Streams(Switchboard switchboard) {
        this.switchboard = switchboard;
    }

    Map<String, Behaviour> behaviours() {
        return Map.of("calls/streamingStart", new Behaviour(Needs.CALL_ANSWERED, this::start),
                "calls/streamingStop", new Behaviour(Needs.CALL_ANSWERED, Streams::stop));
    }

    private Map<String, Object> start(CheckedCommand command) {
        command.call().keep(command.body());
        start(command.call(), command.body());
        return Behaviour.OK;
    }

    /** @param body what streaming_start, dial or answer say of it */
    void start(SimulatedCall call, Map<String, Object> body) {
        String id = call.world().id();
        Object url = body.getOrDefault("stream_url", "");
        if (switchboard.callee((String) url).cause() != null) {
            call.later(Duration.ofSeconds(1), () -> call.emit("streaming.failed", failure(id, url, body)));
            return;
        }
        Map<String, Object> payload = Map.of("stream_url", url);
        call.emit("streaming.started", payload);
        call.activities().start(KIND, id, ending -> call.emit("streaming.stopped", payload));
    }

    private static Map<String, Object> failure(String id, Object url, Map<String, Object> body) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("failure_reason", "connection_failed");
        payload.put("stream_id", id);
        payload.put("stream_params",
                Map.of("stream_url", url, "track", body.getOrDefault("stream_track", "inbound_track")));
        payload.put("stream_type", Boolean.TRUE.equals(body.get("enable_dialogflow")) ? "dialogflow" : "websocket");
        return payload;
    }

    private static Map<String, Object> stop(CheckedCommand command) {
        CallActivities activities = command.call().activities();
        if (!activities.runs(KIND, command.text("stream_id"))) {
            throw new Refusal(422, ApiError.NOT_STREAMED);
        }
        command.call().keep(command.body());
        activities.stop(KIND, command.text("stream_id"));
        return Behaviour.OK;
    }
}
