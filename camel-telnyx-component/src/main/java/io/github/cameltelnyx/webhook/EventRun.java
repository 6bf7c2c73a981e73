package io.github.cameltelnyx.webhook;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

import io.github.cameltelnyx.metrics.WebhookMetrics;

/**
 * One verified event or TeXML form on its way through the routes that want it: claimed, run, answered.
 */
final class EventRun {

    private final WebhookMessage message;
    private final long arrival;
    private final PendingAnswer answer;
    private final WebhookWorkers workers;
    private final WebhookMetrics<Verdict> counters;
    private AnswerPromise promise;

    private record Run(Claim claim, TelnyxWebhookConsumer consumer, AtomicBoolean settled) {

        Run(Claim claim, TelnyxWebhookConsumer consumer) {
            this(claim, consumer, new AtomicBoolean());
        }

        void settle() {
            if (settled.compareAndSet(false, true)) {
                claim.settled();
            }
        }
    }

    EventRun(WebhookMessage message, long arrival, PendingAnswer answer, WebhookWorkers workers,
            WebhookMetrics<Verdict> counters) {
        this.message = message;
        this.arrival = arrival;
        this.answer = answer;
        this.workers = workers;
        this.counters = counters;
    }

    void start(List<TelnyxWebhookConsumer> wanting) {
        if (!holdAll(wanting)) {
            counters.count(Verdict.UNAVAILABLE);
            answer.give(Answer.UNAVAILABLE);
            return;
        }
        List<Claim> claims = Claim.of(message, wanting);
        List<Run> runs = new ArrayList<>();
        List<Claim> others = new ArrayList<>();
        try {
            List<TelnyxWebhookConsumer> waitedFor = new ArrayList<>(wanting);
            for (Claim claim : claims) {
                if (claim.take()) {
                    claim.consumers().forEach(consumer -> runs.add(new Run(claim, consumer)));
                } else {
                    others.add(claim);
                    if (claim.sharedOutcome() == null) {
                        waitedFor.removeAll(claim.consumers());
                    }
                }
            }
            waitedFor.removeIf(consumer -> !consumer.answers(message));
            promise = new AnswerPromise(message, answer, waitedFor);
            // Before the answer, so that whoever has that finds this.
            counters.count(runs.isEmpty() ? Verdict.DUPLICATE : Verdict.ACCEPTED);
            promise.make(arrival, workers);
        } catch (RuntimeException | Error e) {
            claims.forEach(claim -> claim.giveBack(e));
            wanting.forEach(TelnyxWebhookConsumer::release);
            counters.count(Verdict.FAULT);
            answer.give(Answer.FAILED);
            wanting.get(0).fault("The idempotent repository failed, the event is left to Telnyx", e);
            return;
        }
        others.forEach(this::skip);
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

    /** Where its routes run in this moment they may yet fail: 200 now, and Telnyx would not send the event again. */
    private void skip(Claim duplicate) {
        duplicate.consumers().forEach(TelnyxWebhookConsumer::release);
        if (duplicate.sharedOutcome() != null) {
            duplicate.sharedOutcome().thenAccept(result -> {
                for (TelnyxWebhookConsumer consumer : duplicate.consumers()) {
                    promise.ended(consumer, result);
                }
            });
        }
    }

    private void runElsewhere(Run run) {
        try {
            workers.execute(() -> run(run));
        } catch (RejectedExecutionException e) {
            run(run);
        }
    }

    private void run(Run run) {
        run.consumer.run(message, () -> waits(run), result -> ended(run, result));
    }

    private void waits(Run run) {
        promise.waits(run.consumer);
        run.settle();
    }

    private void ended(Run run, RouteResult result) {
        if (!result.success()) {
            counters.countFailed();
        }
        try {
            run.claim.ended(result.success());
            run.settle();
        } catch (RuntimeException | Error e) {
            // An error, too: the consumer would be held, and the promise open, for ever.
            run.consumer.fault("The idempotent repository failed after the route", e);
        }
        run.consumer.release();
        promise.ended(run.consumer, result);
    }
}
