package io.github.cameltelnyx.simulator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A queue of Call Control: calls that wait for someone to be bridged with. Used on the timeline only. */
final class CallQueue {

    private static final ApiError FULL = new ApiError("90036", "Queue full",
            "As many calls wait in the queue as its max_size allows.", "/queue_name");
    private static final ApiError EMPTY = ApiError.unprocessable("No call waits in the queue.");

    private final Clock clock;
    private final String id;
    private final String name;
    private final Instant created;
    private final List<WaitingCall> waiting = new ArrayList<>();
    private Instant updated;
    private int maxSize;
    private int served;
    private Duration waited = Duration.ZERO;

    CallQueue(Clock clock, String id, String name, int maxSize) {
        this.clock = clock;
        this.id = id;
        this.name = name;
        this.maxSize = maxSize;
        this.created = clock.instant();
        this.updated = created;
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    int maxSize() {
        return maxSize;
    }

    void maxSize(int size) {
        maxSize = size;
        updated = clock.instant();
    }

    /** The first who waits comes first. */
    List<WaitingCall> waiting() {
        return List.copyOf(waiting);
    }

    /** From 1. */
    int position(WaitingCall call) {
        return waiting.indexOf(call) + 1;
    }

    /**
     * @param  limit   after which the call is taken out, or null for none
     * @throws Refusal when the queue is full
     */
    void add(SimulatedCall call, boolean keptAfterHangup, Duration limit) {
        if (waiting.size() >= maxSize) {
            throw new Refusal(422, FULL);
        }
        WaitingCall entry = new WaitingCall(this, call, keptAfterHangup);
        waiting.add(entry);
        updated = clock.instant();
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("queue", name);
        payload.put("current_position", position(entry));
        payload.put("queue_avg_wait_time_secs", served == 0 ? 0 : waited.dividedBy(served).toSeconds());
        call.emit("call.enqueued", payload);
        entry.takeOutAfter(limit);
    }

    /** @param reason as in {@code call.dequeued} */
    void takeOut(WaitingCall entry, String reason) {
        int position = position(entry);
        if (drop(entry)) {
            Map<String, Object> payload = new LinkedHashMap<>();
            payload.put("queue", name);
            payload.put("queue_position", position);
            payload.put("reason", reason);
            payload.put("wait_time_secs", entry.waited().toSeconds());
            entry.call().emit("call.dequeued", payload);
        }
    }

    /** Takes the first out for a bridge, whether that will succeed or not. */
    SimulatedCall first() {
        if (waiting.isEmpty()) {
            throw new Refusal(422, EMPTY);
        }
        WaitingCall first = waiting.get(0);
        takeOut(first, first.call().state() == CallState.ENDED ? "hangup" : "bridged");
        return first.call();
    }

    /** As {@link #takeOut}, without a word. */
    boolean drop(WaitingCall entry) {
        if (!waiting.remove(entry)) {
            return false;
        }
        entry.left();
        served++;
        waited = waited.plus(entry.waited());
        updated = clock.instant();
        return true;
    }

    /** As {@code queues/get} tells it. */
    Map<String, Object> view() {
        Duration all = waiting.stream().map(WaitingCall::waited).reduce(Duration.ZERO, Duration::plus);
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("record_type", "queue");
        view.put("id", id);
        view.put("name", name);
        view.put("current_size", waiting.size());
        view.put("max_size", maxSize);
        view.put("average_wait_time_secs", waiting.isEmpty() ? 0 : all.dividedBy(waiting.size()).toSeconds());
        view.put("created_at", CallEvent.time(created));
        view.put("updated_at", CallEvent.time(updated));
        return view;
    }
}
