package io.github.cameltelnyx.simulator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

import io.github.cameltelnyx.simulator.TranscriptEntry.Answer;

/**
 * The events of one call on their way to the application: one after the other, each sent again until it is accepted or
 * given up. Used on the timeline only.
 */
final class EventOutbox {

    private final World world;
    private final Deque<Webhook> waiting = new ArrayDeque<>();
    private final Set<Webhook> twins = new HashSet<>();
    private Webhook held;
    private boolean busy;

    EventOutbox(World world) {
        this.world = world;
    }

    void add(Webhook event) {
        world.transcript().eventUnderWay();
        switch (world.faults().forEvent()) {
            case LATE -> world.timeline().afterReal(world.faults().lateness(), () -> deliver(event, () -> {
            }));
            case OUT_OF_ORDER -> holdUntilNext(event);
            case DUPLICATED -> {
                world.transcript().eventUnderWay();
                waiting.add(event);
                waiting.add(event);
            }
            case TWINS -> {
                world.transcript().eventUnderWay();
                twins.add(event);
                waiting.add(event);
            }
            case NONE -> waiting.add(event);
        }
        if (held != null && held != event) {
            waiting.add(held);
            held = null;
        }
        // Later, not now: what led to the event, such as a command, is told before it.
        world.timeline().execute(this::sendNext);
    }

    /** The event lets the next one pass. Where there is none, it goes after a while. */
    private void holdUntilNext(Webhook event) {
        if (held != null) {
            waiting.add(held);
        }
        held = event;
        world.timeline().afterReal(world.faults().lateness(), () -> {
            if (held == event) {
                held = null;
                waiting.add(event);
                sendNext();
            }
        });
    }

    private void sendNext() {
        if (busy || waiting.isEmpty()) {
            return;
        }
        busy = true;
        Webhook event = waiting.remove();
        if (twins.remove(event)) {
            deliver(event, () -> {
            });
        }
        deliver(event, () -> {
            busy = false;
            sendNext();
        });
    }

    private void deliver(Webhook event, Runnable done) {
        deliver(event, 1, () -> {
            world.transcript().eventSettled();
            done.run();
        });
    }

    private void deliver(Webhook event, int attempt, Runnable done) {
        String target = event.ownUrl() != null ? event.ownUrl() : world.webhookUrl().get();
        String known = target == null ? "" : target;
        SignedRequest request = event.request(attempt, known);
        world.transcript()
                .add(new TranscriptEntry.Event(world.now(), event.id().toString(), event.type(), attempt, known,
                        event.payload(), request.body()));
        if (target == null) {
            // Not at once: a long queue would end in a deep stack.
            world.timeline().execute(done);
            return;
        }
        world.sender().send(request).whenCompleteAsync((response, failure) -> {
            int status = response.status();
            world.transcript().add(new Answer(world.now(), event.id().toString(), event.type(), attempt, status));
            if (status / 100 == 2 || attempt > world.retryDelays().size()) {
                done.run();
            } else {
                world.timeline().after(world.retryDelays().get(attempt - 1), () -> deliver(event, attempt + 1, done));
            }
        }, world.timeline());
    }
}
