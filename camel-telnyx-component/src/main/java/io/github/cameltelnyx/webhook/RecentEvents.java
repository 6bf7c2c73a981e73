package io.github.cameltelnyx.webhook;

import java.util.LinkedHashSet;
import java.util.Set;

import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.support.service.ServiceSupport;

/**
 * Remembers the last events in memory, the oldest leaves first. It keeps them when its route stops and starts. Thread-safe.
 */
final class RecentEvents extends ServiceSupport implements IdempotentRepository {

    private final int size;
    private final Set<String> keys = new LinkedHashSet<>();

    RecentEvents(int size) {
        if (size < 1) {
            throw new IllegalArgumentException("telnyx-webhook: recentEvents must be 1 or more, not " + size);
        }
        this.size = size;
    }

    @Override
    public synchronized boolean add(String key) {
        boolean added = keys.add(key);
        if (keys.size() > size) {
            keys.remove(keys.iterator().next());
        }
        return added;
    }

    @Override
    public synchronized boolean contains(String key) {
        return keys.contains(key);
    }

    @Override
    public synchronized boolean remove(String key) {
        return keys.remove(key);
    }

    @Override
    public boolean confirm(String key) {
        return contains(key);
    }

    @Override
    public synchronized void clear() {
        keys.clear();
    }
}
