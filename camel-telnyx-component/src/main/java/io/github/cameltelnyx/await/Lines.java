package io.github.cameltelnyx.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.github.cameltelnyx.event.TelnyxEvent;

/** The lines of all calls, or of all conferences, by their ids. What is done to one never waits for another. Thread-safe. */
final class Lines {

    private final Map<String, Line> lines = new ConcurrentHashMap<>();
    private final String lastEvent;

    /** @param lastEvent the type of the event after which there is nothing to wait for */
    Lines(String lastEvent) {
        this.lastEvent = lastEvent;
    }

    void add(String id, Wait wait) {
        if (id != null) {
            lines.compute(id, (key, line) -> {
                Line known = line == null ? new Line() : line;
                known.add(wait);
                return known;
            });
        }
    }

    void remove(String id, Wait wait) {
        if (id != null) {
            lines.computeIfPresent(id, (key, line) -> {
                line.remove(wait);
                return line.isEmpty() ? null : line;
            });
        }
    }

    void clear() {
        lines.clear();
    }

    /** @return whether the event is anybody's */
    boolean offer(String id, TelnyxEvent event) {
        if (id == null) {
            return false;
        }
        List<Wait> told = new ArrayList<>(1);
        List<Wait> gone = new ArrayList<>(1);
        List<Wait> over = new ArrayList<>(0);
        boolean[] taken = new boolean[1];
        lines.computeIfPresent(id, (key, line) -> {
            taken[0] = line.offer(event, told, gone);
            if (event.getEventType().equals(lastEvent)) {
                taken[0] = true;
                over.addAll(line.all());
                return null;
            }
            return line.isEmpty() ? null : line;
        });
        gone.forEach(Wait::leave);
        told.forEach(wait -> wait.finish(new WaitEnd(WaitEnd.Kind.EVENT, event)));
        over.forEach(wait -> wait.abandon(new WaitEnd(WaitEnd.Kind.OVER, event)));
        return taken[0];
    }
}
