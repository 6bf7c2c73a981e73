package io.github.cameltelnyx.event;

import java.util.LinkedHashSet;
import java.util.Set;

/** The last ids that were added, the oldest leaves first. Thread-safe. */
public final class RecentIds {

    private final int size;
    private final Set<String> ids = new LinkedHashSet<>();

    public RecentIds(int size) {
        this.size = size;
    }

    /** False where it is there already. */
    public synchronized boolean add(String id) {
        boolean added = ids.add(id);
        if (ids.size() > size) {
            ids.remove(ids.iterator().next());
        }
        return added;
    }

    public synchronized boolean contains(String id) {
        return ids.contains(id);
    }

    public synchronized boolean remove(String id) {
        return ids.remove(id);
    }

    public synchronized void clear() {
        ids.clear();
    }
}
