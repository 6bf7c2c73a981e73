package io.github.cameltelnyx.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Calls that wait for someone, and calls that wait for one of them. Used on the timeline only. */
final class TexmlQueue {

    private final World world;
    private final String sid;
    private final Instant created;
    private final List<QueuedCall> waiting = new ArrayList<>();
    private final List<TexmlStep> agents = new ArrayList<>();
    private Instant updated;
    private int maxSize;
    private int served;
    private Duration waited = Duration.ZERO;

    TexmlQueue(World world, String sid, int maxSize) {
        this.world = world;
        this.sid = sid;
        this.maxSize = maxSize;
        this.created = world.now();
        this.updated = created;
    }

    String sid() {
        return sid;
    }

    Instant created() {
        return created;
    }

    Instant updated() {
        return updated;
    }

    int maxSize() {
        return maxSize;
    }

    void maxSize(int size) {
        maxSize = size;
        updated = world.now();
    }

    boolean full() {
        return waiting.size() >= maxSize;
    }

    int size() {
        return waiting.size();
    }

    /** From 1. */
    int position(QueuedCall call) {
        return waiting.indexOf(call) + 1;
    }

    /** In seconds, over those who have left. */
    long averageWait() {
        return served == 0 ? 0 : waited.dividedBy(served).toSeconds();
    }

    void add(QueuedCall call) {
        waiting.add(call);
        updated = world.now();
        if (!agents.isEmpty()) {
            connect(agents.remove(0), waiting.get(0));
        }
    }

    void remove(QueuedCall call) {
        if (waiting.remove(call)) {
            served++;
            waited = waited.plus(call.waited());
            updated = world.now();
        }
    }

    /** A Dial wants the first who waits, and waits itself while there is none. */
    void dial(TexmlStep agent) {
        if (!waiting.isEmpty()) {
            connect(agent, waiting.get(0));
            return;
        }
        agents.add(agent);
        agent.whenOver(() -> agents.remove(agent));
        agent.after(agent.verb().seconds("timeout", 30), () -> {
            if (agents.contains(agent)) {
                finish(agent, "no-answer");
            }
        });
    }

    /** Who hangs up lets the other go on. */
    private void connect(TexmlStep agent, QueuedCall customer) {
        agent.call().happens("is connected with " + customer.step().call().from() + " of the queue " + sid);
        agent.whenOver(() -> customer.leave("bridged"));
        customer.step().whenOver(() -> finish(agent, "completed"));
        customer.connected();
    }

    private static void finish(TexmlStep agent, String status) {
        agent.go(agent.verb().target("action", "method"), Map.of("DialCallStatus", status));
    }
}
