package io.github.cameltelnyx.await;

import java.util.ArrayList;
import java.util.List;

import io.github.cameltelnyx.event.TelnyxEvent;

/**
 * The commands that were sent to one call or conference, in their order. Not thread-safe.
 *
 * <p>An event that tells of a command's end is that of the first one that it can be of: Telnyx plays in the order in which it is
 * told. Whoever waits for somebody else's event is told beside.
 */
final class Line {

    private final List<Wait> waits = new ArrayList<>(2);

    void add(Wait wait) {
        waits.add(wait);
    }

    void remove(Wait wait) {
        waits.remove(wait);
    }

    boolean isEmpty() {
        return waits.isEmpty();
    }

    List<Wait> all() {
        return List.copyOf(waits);
    }

    /**
     * @param  told gets those whose wait is over now, claimed
     * @param  gone gets those to which no event matters any more
     * @return      whether the event is anybody's here
     */
    boolean offer(TelnyxEvent event, List<Wait> told, List<Wait> gone) {
        boolean owned = false;
        boolean wanted = false;
        for (Wait wait : waits) {
            if (!wait.concerns(event)) {
                continue;
            }
            boolean own = wait.ownsNext(event);
            if (own && owned) {
                continue;
            }
            // One whose own such event is past, or is another file's, waits for its own alone.
            boolean others = !own && wait.awaited().own().contains(event.getEventType());
            if (own) {
                owned = true;
                wait.setEnded();
            }
            if (!others && wait.awaited().wants(event) && wait.claim()) {
                wanted = true;
                told.add(wait);
            }
        }
        waits.stream().filter(Wait::isOver).forEach(gone::add);
        waits.removeAll(gone);
        return owned || wanted;
    }
}
