package io.github.cameltelnyx.simulator;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that talks to the person in the application's place: an AI assistant, or the application itself through
 * Conversation Relay. What it says is not simulated; it hears what the person says, until it is stopped or the call ends.
 * Used on the timeline only.
 */
final class Assistant {

    static final String ACTIVITY = "assistant";

    private final SimulatedCall call;
    private final Kind kind;
    private final Map<?, ?> config;
    private final String conversationId;
    private final Duration since;
    private final Words listener = new Words(words -> {
    });

    private Assistant(SimulatedCall call, Kind kind, Map<?, ?> config) {
        this.call = call;
        this.kind = kind;
        this.config = config;
        this.conversationId = call.world().id();
        this.since = call.world().timeline().elapsed();
    }

    /**
     * Begins one.
     *
     * @param  config  what is said of the assistant, such as its id
     * @return         its conversation
     * @throws Refusal when another talks on the call
     */
    static Assistant start(SimulatedCall call, Kind kind, Map<?, ?> config) {
        if (call.activities().runs(ACTIVITY)) {
            throw new Refusal(422, ApiError.ASSISTED_ALREADY);
        }
        Assistant assistant = new Assistant(call, kind, config);
        call.activities().start(ACTIVITY, assistant.conversationId, ending -> assistant.ended());
        call.ears().add(assistant.listener);
        return assistant;
    }

    String conversationId() {
        return conversationId;
    }

    /** It has nothing more to say. */
    void finish() {
        call.activities().stop(ACTIVITY, conversationId);
    }

    private void ended() {
        call.ears().remove(listener);
        Map<String, Object> payload = call.parties();
        if (kind != Kind.RELAY) {
            payload.put("assistant_id", config.get("id") instanceof String id ? id : "assistant-simulated");
            payload.put("llm_model", "simulated");
        }
        payload.put("stt_model", "simulated");
        payload.put("tts_provider", "telnyx");
        payload.put("calling_party_type", call.callingPartyType());
        payload.put("conversation_id", conversationId);
        payload.put("duration_sec", call.world().timeline().elapsed().minus(since).toSeconds());
        call.emit("call.conversation.ended", payload);
        if (kind == Kind.AI) {
            call.world().timeline().after(Recorder.PROCESSING, this::insights);
        }
    }

    private void insights() {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("calling_party_type", call.callingPartyType());
        payload.put("insight_group_id", call.world().id());
        payload.put("results", List.of(Map.of("insight_id", call.world().id(), "result", "A simulated insight.")));
        call.emit("call.conversation_insights.generated", payload);
    }

    enum Kind {
        /** Talks with the person; insights are drawn from it. */
        AI,
        /** Gathers what it was told to. */
        GATHER,
        /** The application, over a WebSocket. */
        RELAY
    }
}
