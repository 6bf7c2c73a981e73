package io.github.cameltelnyx.simulator;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Decides what goes wrong next: first what was asked for, then what chance brings. Used on the timeline only. */
final class FaultPlan {

    private final Random random;
    private final Deque<RequestFault> asked = new ArrayDeque<>();
    private final Map<String, Integer> happened = new TreeMap<>();
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
        RequestFault fault = asked.isEmpty() ? byChance() : asked.remove();
        if (fault != null) {
            happened.merge(fault.toString(), 1, Integer::sum);
        }
        return fault;
    }

    private RequestFault byChance() {
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
        EventFault fault = eventByChance();
        if (fault != EventFault.NONE) {
            happened.merge(fault.told, 1, Integer::sum);
        }
        return fault;
    }

    private EventFault eventByChance() {
        double any = faults.duplicated() + faults.twins() + faults.late() + faults.outOfOrder();
        double draw = any == 0 ? 1 : random.nextDouble();
        if (draw >= any) {
            return EventFault.NONE;
        }
        if (draw < faults.duplicated()) {
            return EventFault.DUPLICATED;
        }
        if (draw < faults.duplicated() + faults.twins()) {
            return EventFault.TWINS;
        }
        return draw < faults.duplicated() + faults.twins() + faults.late() ? EventFault.LATE : EventFault.OUT_OF_ORDER;
    }

    /** How often each fault has happened; what never did is not there. */
    Map<String, Integer> happened() {
        return Map.copyOf(happened);
    }

    Duration lateness() {
        return faults.lateness();
    }

    enum EventFault {

        NONE(""), DUPLICATED("duplicated event"), TWINS("twin events"), LATE("late event"), OUT_OF_ORDER("event out of order");

        private final String told;

        EventFault(String told) {
            this.told = told;
        }
    }
}
