package io.github.cameltelnyx.await;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.cameltelnyx.event.TelnyxEvent;

/**
 * The last events, kept while an answer is under way that will name a new call or conference: its first events may overtake the
 * answer. Thread-safe.
 */
final class EarlyEvents {

    private final int most;
    private final Deque<String> order = new ArrayDeque<>();
    private final Map<String, List<TelnyxEvent>> events = new HashMap<>();
    private int answersUnderWay;

    EarlyEvents(int most) {
        this.most = most;
    }

    synchronized void open() {
        answersUnderWay++;
    }

    synchronized void close() {
        answersUnderWay--;
        if (answersUnderWay == 0) {
            order.clear();
            events.clear();
        }
    }

    synchronized void keep(Subject subject, TelnyxEvent event) {
        if (answersUnderWay > 0) {
            keep(subject.callControlId(), event);
            keep(subject.conferenceId(), event);
        }
    }

    private void keep(String id, TelnyxEvent event) {
        if (id == null) {
            return;
        }
        events.computeIfAbsent(id, key -> new ArrayList<>(2)).add(event);
        order.add(id);
        if (order.size() > most) {
            String oldest = order.remove();
            events.computeIfPresent(oldest, (key, kept) -> {
                kept.remove(0);
                return kept.isEmpty() ? null : kept;
            });
        }
    }

    /** In the order in which they came. */
    synchronized List<TelnyxEvent> of(Subject subject) {
        String id = subject.callControlId() != null ? subject.callControlId() : subject.conferenceId();
        return List.copyOf(events.getOrDefault(id, List.of()));
    }
}
