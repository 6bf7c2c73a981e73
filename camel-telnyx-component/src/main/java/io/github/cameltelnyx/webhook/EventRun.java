package io.github.cameltelnyx.webhook;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.cameltelnyx.event.TelnyxEvent;

/**
 * One verified event on its way through the routes that want it: claimed, run, answered.
 */
final class EventRun {

    private final TelnyxEvent event;
    private final long arrival;
    private final PendingAnswer answer;
    private final WebhookWorkers workers;
    private final WebhookCounters counters;
    private final AtomicInteger awaited = new AtomicInteger();
    private final AtomicBoolean failed = new AtomicBoolean();
    private volatile ScheduledFuture<?> patience;

    private record Run(Claim claim, TelnyxWebhookConsumer consumer) {
    }

    EventRun(TelnyxEvent event, long arrival, PendingAnswer answer, WebhookWorkers workers, WebhookCounters counters) {
        this.event = event;
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
        List<Claim> claims = Claim.of(event, wanting);
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
        promiseAnswer(runs.stream().map(Run::consumer).filter(TelnyxWebhookConsumer::answersAfterRoute).toList());
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
    private void promiseAnswer(List<TelnyxWebhookConsumer> waitedFor) {
        awaited.set(waitedFor.size());
        if (waitedFor.isEmpty()) {
            answer.give(Answer.OK);
            return;
        }
        long timeout = waitedFor.stream().mapToLong(TelnyxWebhookConsumer::acknowledgeTimeout).min().getAsLong();
        long left = TimeUnit.MILLISECONDS.toNanos(timeout) - (System.nanoTime() - arrival);
        patience = workers.later(left, TimeUnit.NANOSECONDS, this::giveAnswer);
    }

    private void giveAnswer() {
        answer.give(failed.get() ? Answer.FAILED : Answer.OK);
    }

    private void runElsewhere(Run run) {
        try {
            workers.execute(() -> run(run));
        } catch (RejectedExecutionException e) {
            run(run);
        }
    }

    private void run(Run run) {
        run.consumer.run(event, success -> ended(run, success));
    }

    private void ended(Run run, boolean success) {
        if (!success) {
            counters.failed.increment();
        }
        try {
            run.claim.ended(success);
        } catch (RuntimeException e) {
            run.consumer.fault("The idempotent repository failed after the route", e);
        }
        run.consumer.release();
        if (!run.consumer.answersAfterRoute()) {
            return;
        }
        if (!success) {
            failed.set(true);
        }
        if (awaited.decrementAndGet() == 0) {
            patience.cancel(false);
            giveAnswer();
        }
    }
}
