package io.github.cameltelnyx.webhook;

import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.support.service.ServiceSupport;

/** A repository whose database is gone. */
final class BrokenRepository extends ServiceSupport implements IdempotentRepository {

    @Override
    public boolean add(String key) {
        throw new IllegalStateException("gone");
    }

    @Override
    public boolean contains(String key) {
        throw new IllegalStateException("gone");
    }

    @Override
    public boolean remove(String key) {
        throw new IllegalStateException("gone");
    }

    @Override
    public boolean confirm(String key) {
        throw new IllegalStateException("gone");
    }

    @Override
    public void clear() {
        throw new IllegalStateException("gone");
    }
}
