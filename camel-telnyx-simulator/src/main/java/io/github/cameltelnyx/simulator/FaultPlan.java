package io.github.cameltelnyx.simulator;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Random;

/** Decides what goes wrong next: first what was asked for, then what chance brings. Used on the timeline only. */
final class FaultPlan {

    private final Random random;
    private final Deque<RequestFault> asked = new ArrayDeque<>();
    private Faults faults;

    FaultPlan(Faults faults, Random random) {
        this.faults = faults;
        this.random = random;
    }

    void set(Faults faults) {
        this.faults = faults;
    }

    void next(int count, RequestFault fault) {
        for (int i = 0; i < count; i++) {
            asked.add(fault);
        }
    }

    /** @return the next request's fault, or null where it is to go well */
    RequestFault forRequest() {
        if (!asked.isEmpty()) {
            return asked.remove();
        }
        double draw = faults.requests().isEmpty() ? 1 : random.nextDouble();
        for (Map.Entry<RequestFault, Double> fault : faults.requests().entrySet()) {
            draw -= fault.getValue();
            if (draw < 0) {
                return fault.getKey();
            }
        }
        return null;
    }

    EventFault forEvent() {
        double any = faults.duplicated() + faults.late() + faults.outOfOrder();
        double draw = any == 0 ? 1 : random.nextDouble();
        if (draw < faults.duplicated()) {
            return EventFault.DUPLICATED;
        }
        if (draw < faults.duplicated() + faults.late()) {
            return EventFault.LATE;
        }
        return draw < any ? EventFault.OUT_OF_ORDER : EventFault.NONE;
    }

    Duration lateness() {
        return faults.lateness();
    }

    enum EventFault {
        NONE, DUPLICATED, LATE, OUT_OF_ORDER
    }
}
