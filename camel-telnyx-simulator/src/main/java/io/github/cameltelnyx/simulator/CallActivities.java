package io.github.cameltelnyx.simulator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * What goes on on a call until a command or the end of the call stops it: a gather, a stream, an assistant, the stay in a
 * conference. Of several that end together, the one that began last ends first. Used on the timeline only.
 */
final class CallActivities {

    private final List<Activity> running = new ArrayList<>();

    /**
     * Begins one.
     *
     * @param kind  what it is, as in {@code fork}
     * @param id    which of its kind
     * @param ended is told once that it ended, and why, but not where it {@link #forget ended by itself}
     */
    void start(String kind, String id, Consumer<Ending> ended) {
        running.add(new Activity(kind, id, ended));
    }

    boolean runs(String kind) {
        return runs(kind, null);
    }

    /** @param id null for any */
    boolean runs(String kind, String id) {
        return running.stream().anyMatch(is(kind, id));
    }

    /** Stops all of a kind, as a command does. */
    void stop(String kind) {
        stop(kind, null);
    }

    /** @param id null for all */
    void stop(String kind, String id) {
        end(is(kind, id), Ending.STOPPED);
    }

    /** It has ended by itself. */
    void forget(String kind, String id) {
        running.removeIf(is(kind, id));
    }

    void hangup() {
        end(activity -> true, Ending.HANGUP);
    }

    private void end(Predicate<Activity> which, Ending ending) {
        List<Activity> ended = new ArrayList<>(running.stream().filter(which).toList());
        running.removeAll(ended);
        Collections.reverse(ended);
        ended.forEach(activity -> activity.ended.accept(ending));
    }

    private static Predicate<Activity> is(String kind, String id) {
        return activity -> activity.kind.equals(kind) && (id == null || activity.id.equals(id));
    }

    /** Why something ended. */
    enum Ending {
        STOPPED, HANGUP
    }

    private record Activity(String kind, String id, Consumer<Ending> ended) {
    }
}
