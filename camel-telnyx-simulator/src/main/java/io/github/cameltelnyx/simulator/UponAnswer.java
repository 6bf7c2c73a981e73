package io.github.cameltelnyx.simulator;

import java.util.Map;

/** What dial and answer let begin by itself as soon as the call is answered, but for recordings and files. */
final class UponAnswer {

    private final Streams streams;

    UponAnswer(Streams streams) {
        this.streams = streams;
    }

    /** @param who who is at the far end */
    void begin(SimulatedCall call, Map<String, Object> body, AnsweredBy who) {
        if (body.containsKey("stream_url")) {
            streams.start(call, body);
        }
        if (Boolean.TRUE.equals(body.get("transcription"))) {
            LiveTranscription.start(call);
        }
        if (body.get("assistant") instanceof Map<?, ?> assistant) {
            Assistant.start(call, Assistant.Kind.AI, assistant);
        } else if (body.get("conversation_relay_config") instanceof Map<?, ?>) {
            Assistant.start(call, Assistant.Kind.RELAY, Map.of());
        }
        DeepfakeDetection.begin(call, body, who);
    }
}
