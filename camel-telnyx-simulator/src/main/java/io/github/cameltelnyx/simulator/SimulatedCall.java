package io.github.cameltelnyx.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A call as Telnyx's side of it sees it. What is public reads the call, or plays the person at its far end. Thread-safe
 * in that part; the rest is used on the timeline only.
 */
public final class SimulatedCall {

    private final World world;
    private final CallIdentity identity;
    private final EventOutbox outbox;
    private final AudioQueue audio = new AudioQueue(this, false);
    private final AudioQueue overlay = new AudioQueue(this, true);
    private final Recorder recorder = new Recorder(this);
    private final CommandMemory commandMemory;
    private volatile CallState state = CallState.RINGING;
    private volatile String clientState;
    private String webhookUrl;
    private Instant endTime;
    private Duration timeLimit;
    private Timeline.Timer limit = Timeline.Timer.NONE;

    SimulatedCall(World world, CallIdentity identity) {
        this.world = world;
        this.identity = identity;
        this.commandMemory = new CommandMemory(world.clock());
        this.outbox = new EventOutbox(world);
    }

    /** The identity by which commands name the call, as in {@code v3:…}. */
    public String callControlId() {
        return identity.callControlId();
    }

    /** Who calls. */
    public String from() {
        return identity.from();
    }

    /** Who is called. */
    public String to() {
        return identity.to();
    }

    /** Whether the call was placed to the application, and not by it. */
    public boolean incoming() {
        return identity.incoming();
    }

    /** How far the call has come. */
    public CallState state() {
        return state;
    }

    /** The client state that the last command left, in base64, or null where none did. */
    public String clientState() {
        return clientState;
    }

    /** The person at the far end hangs up. On a call that has ended, nothing happens. */
    public void hangup() {
        world.timeline().call(() -> {
            boolean unanswered = state == CallState.RINGING;
            String cause = unanswered ? identity.incoming() ? "originator_cancel" : "call_rejected" : "normal_clearing";
            end(cause, identity.incoming() ? "caller" : "callee");
            return null;
        });
    }

    World world() {
        return world;
    }

    CallIdentity identity() {
        return identity;
    }

    AudioQueue audio() {
        return audio;
    }

    AudioQueue overlay() {
        return overlay;
    }

    Recorder recorder() {
        return recorder;
    }

    CommandMemory commandMemory() {
        return commandMemory;
    }

    Instant endTime() {
        return endTime;
    }

    /** What every command may leave with the call. */
    void keep(Map<String, Object> body) {
        if (body.get("client_state") instanceof String given) {
            clientState = given;
        }
        if (body.get("webhook_url") instanceof String given) {
            webhookUrl = given;
        }
        if (body.get("time_limit_secs") instanceof Integer seconds) {
            timeLimit = Duration.ofSeconds(seconds);
        }
    }

    void ring() {
        Map<String, Object> payload = parties();
        payload.put("direction", identity.incoming() ? "incoming" : "outgoing");
        payload.put("state", identity.incoming() ? "parked" : "bridging");
        payload.put("start_time", CallEvent.time(identity.startTime()));
        emit("call.initiated", payload);
    }

    void answer() {
        state = CallState.ANSWERED;
        if (timeLimit != null) {
            limit = world.timeline().after(timeLimit, () -> end("time_limit", "unknown"));
        }
        Map<String, Object> payload = parties();
        payload.put("state", "answered");
        payload.put("start_time", CallEvent.time(identity.startTime()));
        emit("call.answered", payload);
    }

    void end(String cause, String source) {
        if (state == CallState.ENDED) {
            return;
        }
        state = CallState.ENDED;
        endTime = world.now();
        limit.cancel();
        overlay.hangup();
        audio.hangup();
        world.stores().queues().of(this).ifPresent(WaitingCall::hungUp);
        Map<String, Object> payload = parties();
        payload.put("state", "hangup");
        payload.put("start_time", CallEvent.time(identity.startTime()));
        payload.put("hangup_cause", cause);
        payload.put("hangup_source", source);
        emit("call.hangup", payload);
        recorder.stopAll();
    }

    /** Tells an event, with what every event of a call says before what is its own. */
    void emit(String type, Map<String, Object> own) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("call_control_id", identity.callControlId());
        payload.put("call_leg_id", identity.callLegId());
        payload.put("call_session_id", identity.callSessionId());
        payload.put("connection_id", identity.connectionId());
        payload.put("client_state", clientState);
        payload.putAll(own);
        outbox.add(new CallEvent(world.ids().get(), type, world.now(), payload, webhookUrl));
    }

    private Map<String, Object> parties() {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("from", identity.from());
        payload.put("to", identity.to());
        return payload;
    }
}
