package io.github.cameltelnyx.webhook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.camel.spi.IdempotentRepository;

/**
 * One event claimed in one repository, for all the routes that use that repository. It is confirmed when all of them
 * succeeded, and given back when all have ended and one failed. What has no key is taken each time. A second claim beside one
 * that still runs shares its outcome. Thread-safe once taken.
 */
final class Claim {

    /** Those whose routes run, by repository and key: by the object, wherever else in this JVM it is used. */
    private static final Map<RunningKey, Claim> RUNNING = new ConcurrentHashMap<>();

    private final IdempotentRepository repository;
    private final String key;
    private final CompletableFuture<RouteResult> outcome = new CompletableFuture<>();
    private Claim first;
    private boolean taken;
    private final List<TelnyxWebhookConsumer> consumers = new ArrayList<>();
    /** How many neither ended nor wait for another event. */
    private final AtomicInteger busy = new AtomicInteger();
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
        claims.forEach(claim -> {
            claim.running.set(claim.consumers.size());
            claim.busy.set(claim.consumers.size());
        });
        return claims;
    }

    List<TelnyxWebhookConsumer> consumers() {
        return consumers;
    }

    /** How the routes end that run for the same event now; null where none does. Known once it was tried to take it. */
    CompletableFuture<RouteResult> sharedOutcome() {
        return first == null ? null : first.outcome;
    }

    /** Whether it is ours now; else the event was taken before, or its routes run in this moment. */
    synchronized boolean take() {
        if (key == null) {
            return true;
        }
        Claim running;
        while ((running = RUNNING.putIfAbsent(runningKey(), this)) != null) {
            if (running.isTaken()) {
                first = running;
                return false;
            }
        }
        try {
            taken = repository.add(key);
            return taken;
        } finally {
            if (!taken) {
                RUNNING.remove(runningKey(), this);
            }
        }
    }

    /** Waits for what the repository says. */
    private synchronized boolean isTaken() {
        return taken;
    }

    /** Lets others have it after a fault before the routes. */
    void giveBack(Throwable reason) {
        if (!isTaken()) {
            return;
        }
        try {
            repository.remove(key);
        } catch (RuntimeException e) {
            reason.addSuppressed(e);
        }
        settle(RouteResult.FAILED);
    }

    /** After the repository knows: whoever comes from now on asks it again. */
    private void settle(RouteResult result) {
        RUNNING.remove(runningKey(), this);
        outcome.complete(result);
    }

    private RunningKey runningKey() {
        return new RunningKey(repository, key);
    }

    /** Of a repository as an object: what it says of itself may change, or be said by two. */
    private record RunningKey(IdempotentRepository repository, String key) {

        @Override
        public boolean equals(Object other) {
            return other instanceof RunningKey that && that.repository == repository && that.key.equals(key);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(repository) + key.hashCode();
        }
    }

    /** To be called once for each route, as it begins to wait for another event or ends: who shares the outcome waits no longer. */
    void settled() {
        if (busy.decrementAndGet() == 0) {
            outcome.complete(failed.get() ? RouteResult.FAILED : RouteResult.DONE);
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
        try {
            if (failed.get()) {
                repository.remove(key);
            } else {
                repository.confirm(key);
            }
        } finally {
            settle(failed.get() ? RouteResult.FAILED : RouteResult.DONE);
        }
    }
}
