package io.github.cameltelnyx.webhook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One verified event or TeXML form on its way through the routes that want it: claimed, run, answered.
 */
final class EventRun {

    private static final Logger LOG = LoggerFactory.getLogger(EventRun.class);

    private final WebhookMessage message;
    private final long arrival;
    private final PendingAnswer answer;
    private final WebhookWorkers workers;
    private final WebhookCounters counters;
    private final AtomicInteger awaited = new AtomicInteger();
    private final AtomicBoolean failed = new AtomicBoolean();
    private final Map<TelnyxWebhookConsumer, byte[]> documents = new ConcurrentHashMap<>();
    private List<TelnyxWebhookConsumer> waitedFor;
    private volatile ScheduledFuture<?> patience;

    private record Run(Claim claim, TelnyxWebhookConsumer consumer) {
    }

    EventRun(WebhookMessage message, long arrival, PendingAnswer answer, WebhookWorkers workers, WebhookCounters counters) {
        this.message = message;
        this.arrival = arrival;
        this.answer = answer;
        this.workers = workers;
        this.counters = counters;
    }

    void start(List<TelnyxWebhookConsumer> wanting) {
        if (!holdAll(wanting)) {
            counters.unavailable.increment();
            answer.give(Answer.UNAVAILABLE);
            return;
        }
        List<Claim> claims = Claim.of(message, wanting);
        List<Claim> taken;
        try {
            taken = Claim.takeAll(claims);
        } catch (RuntimeException e) {
            wanting.forEach(TelnyxWebhookConsumer::release);
            answer.give(Answer.FAILED);
            wanting.get(0).fault("The idempotent repository failed, the event is left to Telnyx", e);
            return;
        }
        claims.stream().filter(claim -> !taken.contains(claim)).forEach(this::skip);
        List<Run> runs = taken.stream()
                .flatMap(claim -> claim.consumers().stream().map(consumer -> new Run(claim, consumer)))
                .toList();
        promiseAnswer(wanting.stream()
                .filter(consumer -> consumer.answers(message) && runs.stream().anyMatch(run -> run.consumer == consumer))
                .toList());
        // The first on this thread, the others beside it.
        runs.stream().skip(1).forEach(this::runElsewhere);
        runs.stream().limit(1).forEach(this::run);
    }

    private static boolean holdAll(List<TelnyxWebhookConsumer> consumers) {
        List<TelnyxWebhookConsumer> held = new ArrayList<>();
        for (TelnyxWebhookConsumer consumer : consumers) {
            if (!consumer.hold()) {
                held.forEach(TelnyxWebhookConsumer::release);
                return false;
            }
            held.add(consumer);
        }
        return true;
    }

    private void skip(Claim duplicate) {
        counters.duplicate.increment();
        duplicate.consumers().forEach(TelnyxWebhookConsumer::release);
    }

    /** At once where no route is waited for; else when they have ended, and at the time-out at the latest. */
    private void promiseAnswer(List<TelnyxWebhookConsumer> consumers) {
        waitedFor = consumers;
        awaited.set(waitedFor.size());
        if (waitedFor.isEmpty()) {
            answer.give(message.thanks());
            return;
        }
        long timeout = waitedFor.stream().mapToLong(consumer -> consumer.timeout(message)).min().getAsLong();
        long left = TimeUnit.MILLISECONDS.toNanos(timeout) - (System.nanoTime() - arrival);
        patience = workers.later(left, TimeUnit.NANOSECONDS, this::losePatience);
    }

    private void losePatience() {
        byte[] document = document();
        if (message.asksWhatToDo() && document == null) {
            if (answer.give(Answer.FAILED)) {
                LOG.warn("No TeXML document in time for {}: see documentTimeout", message.eventType());
            }
            return;
        }
        giveAnswer();
    }

    private void giveAnswer() {
        byte[] document = document();
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

    private void runElsewhere(Run run) {
        try {
            workers.execute(() -> run(run));
        } catch (RejectedExecutionException e) {
            run(run);
        }
    }

    private void run(Run run) {
        run.consumer.run(message, result -> ended(run, result));
    }

    private void ended(Run run, RouteResult result) {
        if (!result.success()) {
            counters.failed.increment();
        }
        try {
            run.claim.ended(result.success());
        } catch (RuntimeException e) {
            run.consumer.fault("The idempotent repository failed after the route", e);
        }
        run.consumer.release();
        if (!run.consumer.answers(message)) {
            return;
        }
        if (result.document() != null) {
            documents.put(run.consumer, result.document());
        }
        if (!result.success()) {
            failed.set(true);
        }
        if (awaited.decrementAndGet() == 0) {
            patience.cancel(false);
            giveAnswer();
        }
    }
}
