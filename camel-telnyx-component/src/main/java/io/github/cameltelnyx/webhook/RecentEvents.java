package io.github.cameltelnyx.webhook;

import io.github.cameltelnyx.event.RecentIds;
import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.support.service.ServiceSupport;

/**
 * Remembers the last events in memory, the oldest leaves first. It keeps them when its route stops and starts. Thread-safe.
 */
final class RecentEvents extends ServiceSupport implements IdempotentRepository {

    private final RecentIds keys;

    RecentEvents(int size) {
        if (size < 1) {
            throw new IllegalArgumentException("telnyx-webhook: recentEvents must be 1 or more, not " + size);
        }
        this.keys = new RecentIds(size);
    }

    @Override
    public boolean add(String key) {
        return keys.add(key);
    }

    @Override
    public boolean contains(String key) {
        return keys.contains(key);
    }

    @Override
    public boolean remove(String key) {
        return keys.remove(key);
    }

    @Override
    public boolean confirm(String key) {
        return contains(key);
    }

    @Override
    public void clear() {
        keys.clear();
    }
}
