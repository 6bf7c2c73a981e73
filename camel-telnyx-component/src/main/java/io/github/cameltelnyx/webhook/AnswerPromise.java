package io.github.cameltelnyx.webhook;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers for the routes that are waited for: when they have ended, and at the time-out at the latest. Thread-safe once made.
 */
final class AnswerPromise {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerPromise.class);

    private final WebhookMessage message;
    private final PendingAnswer answer;
    private final List<TelnyxWebhookConsumer> waitedFor;
    private final Set<TelnyxWebhookConsumer> running;
    private final AtomicBoolean failed = new AtomicBoolean();
    private final Map<TelnyxWebhookConsumer, byte[]> documents;
    private volatile ScheduledFuture<?> patience;

    /** @param waitedFor in the order in which they started */
    AnswerPromise(WebhookMessage message, PendingAnswer answer, List<TelnyxWebhookConsumer> waitedFor) {
        this.message = message;
        this.answer = answer;
        this.documents = message.form() ? new ConcurrentHashMap<>() : Map.of();
        this.waitedFor = waitedFor;
        // One or two, as a rule, for as long as a route waits: a table for them would take more than they do.
        this.running = new CopyOnWriteArraySet<>(waitedFor);
    }

    /** To be called before any route runs. The answer is given at once where none is waited for. */
    void make(long arrival, WebhookWorkers workers) {
        if (waitedFor.isEmpty()) {
            answer.give(message.thanks());
            return;
        }
        long timeout = waitedFor.stream().mapToLong(consumer -> consumer.timeout(message)).min().getAsLong();
        long left = TimeUnit.MILLISECONDS.toNanos(timeout) - (System.nanoTime() - arrival);
        patience = workers.later(left, TimeUnit.NANOSECONDS, this::losePatience);
    }

    /** To be called as a route begins to wait for another event: Telnyx is not kept waiting for that. */
    void waits(TelnyxWebhookConsumer consumer) {
        if (!message.asksWhatToDo()) {
            settle(consumer);
        }
    }

    /** To be called as each route ends. */
    void ended(TelnyxWebhookConsumer consumer, RouteResult result) {
        if (!running.contains(consumer)) {
            return;
        }
        if (result.document() != null) {
            documents.put(consumer, result.document());
        }
        if (!result.success()) {
            failed.set(true);
        }
        settle(consumer);
    }

    private void settle(TelnyxWebhookConsumer consumer) {
        if (running.remove(consumer) && running.isEmpty()) {
            patience.cancel(false);
            patience = null;
            give(document());
        }
    }

    private void losePatience() {
        byte[] document = document();
        if (!message.asksWhatToDo() || document != null) {
            give(document);
        } else if (answer.give(Answer.FAILED)) {
            LOG.warn("No TeXML document in time for {}: see documentTimeout", message.eventType());
        }
    }

    private void give(byte[] document) {
        // A document is what Telnyx asked for, even where a route beside it failed.
        if (failed.get() && !(message.asksWhatToDo() && document != null)) {
            answer.give(Answer.FAILED);
        } else {
            answer.give(document == null ? message.thanks() : new DocumentReply(document));
        }
    }

    /** The one of the route that started first, of those that left one. */
    private byte[] document() {
        return waitedFor.stream().map(documents::get).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
