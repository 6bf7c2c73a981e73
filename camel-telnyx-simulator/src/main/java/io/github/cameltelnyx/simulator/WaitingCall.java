package io.github.cameltelnyx.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** A call in a queue of Call Control. Used on the timeline only. */
final class WaitingCall {

    private final CallQueue queue;
    private final SimulatedCall call;
    private final Instant since;
    private final Duration begun;
    private Duration ended;
    private boolean keptAfterHangup;
    private Timeline.Timer limit = Timeline.Timer.NONE;

    WaitingCall(CallQueue queue, SimulatedCall call, boolean keptAfterHangup) {
        this.queue = queue;
        this.call = call;
        this.keptAfterHangup = keptAfterHangup;
        this.since = call.world().now();
        this.begun = elapsed();
    }

    CallQueue queue() {
        return queue;
    }

    SimulatedCall call() {
        return call;
    }

    /** Until now, or until the call left. */
    Duration waited() {
        return (ended == null ? elapsed() : ended).minus(begun);
    }

    void keptAfterHangup(boolean kept) {
        keptAfterHangup = kept;
    }

    void takeOutAfter(Duration time) {
        if (time != null) {
            limit = call.world().timeline().after(time, () -> queue.takeOut(this, "timeout"));
        }
    }

    /** The call has ended. */
    void hungUp() {
        if (!keptAfterHangup) {
            queue.takeOut(this, "hangup");
        }
    }

    void left() {
        limit.cancel();
        ended = elapsed();
    }

    /** As {@code queue-calls/get} tells it. */
    Map<String, Object> view() {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("record_type", "queue_call");
        view.put("call_control_id", call.callControlId());
        view.put("call_leg_id", call.identity().callLegId());
        view.put("call_session_id", call.identity().callSessionId());
        view.put("connection_id", call.identity().connectionId());
        view.put("from", call.from());
        view.put("to", call.to());
        view.put("is_alive", call.state() != CallState.ENDED);
        view.put("queue_id", queue.id());
        view.put("queue_position", queue.position(this));
        view.put("enqueued_at", CallEvent.time(since));
        view.put("wait_time_secs", waited().toSeconds());
        return view;
    }

    private Duration elapsed() {
        return call.world().timeline().elapsed();
    }
}
