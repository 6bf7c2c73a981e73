package io.github.cameltelnyx.simulator;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A call that waits in a queue, and what it hears meanwhile. Used on the timeline only. */
final class QueuedCall {

    private static final Set<String> WHILE_WAITING = Set.of("Play", "Say", "Gather", "Pause", "Hangup", "Redirect");

    private final TexmlQueue queue;
    private final TexmlStep step;
    private final Duration since;
    private TexmlFlow flow;
    private Duration until;
    private Timeline.Timer limit = Timeline.Timer.NONE;

    QueuedCall(TexmlQueue queue, TexmlStep step) {
        this.queue = queue;
        this.step = step;
        this.since = step.call().world().timeline().elapsed();
    }

    TexmlStep step() {
        return step;
    }

    Duration waited() {
        return (until == null ? step.call().world().timeline().elapsed() : until).minus(since);
    }

    void begin() {
        step.call().happens("waits in the queue " + queue.sid());
        step.whenOver(this::stopWaiting);
        limit = step.after(step.verb().seconds("maxWaitTimeSecs", 14400), () -> leave("timeout"));
        queue.add(this);
        TexmlTarget waitUrl = step.verb().target("waitUrl", "waitUrlMethod");
        if (waitUrl != null && until == null) {
            hear(step.flow().resolve(waitUrl));
        }
    }

    /** Someone took the call out of the queue to talk. */
    void connected() {
        stopWaiting();
        step.call().happens("is taken out of the queue " + queue.sid());
    }

    /** Goes on behind the Enqueue. @param result what the action is told */
    void leave(String result) {
        stopWaiting();
        Map<String, Object> parameters = parameters();
        parameters.put("QueueResult", result);
        step.go(step.verb().target("action", "method"), parameters);
    }

    private void stopWaiting() {
        limit.cancel();
        if (until == null) {
            until = step.call().world().timeline().elapsed();
            queue.remove(this);
        }
        if (flow != null) {
            flow.stop();
        }
    }

    /** The document is asked for again whenever it has ended. */
    private void hear(TexmlTarget waitUrl) {
        Map<String, TexmlVerb> leave = Map.of("Leave", wait -> leave("leave"));
        flow = step.call().flows().beside(WHILE_WAITING, leave, () -> hear(waitUrl));
        flow.go(waitUrl, parameters());
    }

    private Map<String, Object> parameters() {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("QueueSid", queue.sid());
        form.put("QueueTime", waited().toSeconds());
        form.put("QueuePosition", queue.position(this));
        form.put("CurrentQueueSize", queue.size());
        form.put("AvgQueueTime", queue.averageWait());
        return form;
    }
}
