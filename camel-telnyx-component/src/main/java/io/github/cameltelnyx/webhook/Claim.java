package io.github.cameltelnyx.webhook;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.camel.spi.IdempotentRepository;

/**
 * One event claimed in one repository, for all the routes that use that repository. It is confirmed when all of them
 * succeeded, and given back when all have ended and one failed. What has no key is taken each time. Thread-safe once taken.
 */
final class Claim {

    private final IdempotentRepository repository;
    private final String key;
    private final List<TelnyxWebhookConsumer> consumers = new ArrayList<>();
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicBoolean failed = new AtomicBoolean();

    private Claim(IdempotentRepository repository, String key) {
        this.repository = repository;
        this.key = key;
    }

    /** Repositories are told apart as objects, not by what they say of themselves. */
    static List<Claim> of(WebhookMessage message, List<TelnyxWebhookConsumer> consumers) {
        List<Claim> claims = new ArrayList<>();
        for (TelnyxWebhookConsumer consumer : consumers) {
            Claim claim = claims.stream().filter(known -> known.repository == consumer.repository()).findFirst().orElse(null);
            if (claim == null) {
                claim = new Claim(consumer.repository(), message.claimKey());
                claims.add(claim);
            }
            claim.consumers.add(consumer);
        }
        claims.forEach(claim -> claim.running.set(claim.consumers.size()));
        return claims;
    }

    List<TelnyxWebhookConsumer> consumers() {
        return consumers;
    }

    /**
     * Those of the claims that are ours now; the others' events were taken before.
     *
     * @throws RuntimeException of a repository that fails; then none is ours
     */
    static List<Claim> takeAll(List<Claim> claims) {
        List<Claim> taken = new ArrayList<>();
        try {
            for (Claim claim : claims) {
                if (claim.key == null || claim.repository.add(claim.key)) {
                    taken.add(claim);
                }
            }
            return taken;
        } catch (RuntimeException e) {
            taken.forEach(claim -> claim.giveBack(e));
            throw e;
        }
    }

    private void giveBack(RuntimeException reason) {
        if (key == null) {
            return;
        }
        try {
            repository.remove(key);
        } catch (RuntimeException e) {
            reason.addSuppressed(e);
        }
    }

    /** To be called as each route ends. */
    void ended(boolean success) {
        if (!success) {
            failed.set(true);
        }
        if (running.decrementAndGet() > 0 || key == null) {
            return;
        }
        if (failed.get()) {
            repository.remove(key);
        } else {
            repository.confirm(key);
        }
    }
}
