package io.github.cameltelnyx.simulator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One verb while a call follows it. It ends once: with the next verb, with another document, or because the call left it;
 * whatever was to happen then is called off. Used on the timeline only.
 */
final class TexmlStep {

    private final TexmlFlow flow;
    private final TexmlElement verb;
    private final List<Timeline.Timer> timers = new ArrayList<>();
    private final List<Runnable> cleanups = new ArrayList<>();
    private boolean over;

    TexmlStep(TexmlFlow flow, TexmlElement verb) {
        this.flow = flow;
        this.verb = verb;
    }

    TexmlElement verb() {
        return verb;
    }

    TexmlFlow flow() {
        return flow;
    }

    SimulatedTexmlCall call() {
        return flow.call();
    }

    boolean over() {
        return over;
    }

    /** Goes on with the next verb. */
    void next() {
        if (end()) {
            flow.next();
        }
    }

    /** Goes on with another document, or with the next verb where there is none. */
    void go(TexmlTarget target, Map<String, Object> parameters) {
        if (target == null) {
            next();
        } else if (end()) {
            flow.go(target, parameters);
        }
    }

    /** @return a timer that rings unless it is called off, or the step ends first */
    Timeline.Timer after(Duration delay, Runnable task) {
        Timeline.Timer timer = call().world().timeline().after(delay, () -> {
            if (!over) {
                task.run();
            }
        });
        timers.add(timer);
        return timer;
    }

    /** What has to be put in order when the step ends, however it does. */
    void whenOver(Runnable cleanup) {
        cleanups.add(cleanup);
    }

    /** @return false where it had ended before */
    boolean end() {
        if (over) {
            return false;
        }
        over = true;
        timers.forEach(Timeline.Timer::cancel);
        cleanups.forEach(Runnable::run);
        return true;
    }
}
