package io.github.cameltelnyx.await;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import io.github.cameltelnyx.event.TelnyxEvent;

/**
 * One command between its sending and its end, and the step that waits for that, if one does. The two end by themselves: a step
 * that has lost patience leaves a text that is still being spoken, whose event is not the next text's. Thread-safe.
 */
public final class Wait {

    private final Waits waits;
    private final Awaited awaited;
    private final String routeId;
    private final CompletableFuture<WaitEnd> end = new CompletableFuture<>();
    private final AtomicBoolean waiting;
    private final AtomicBoolean running;
    private volatile Subject subject;
    private volatile Future<?> timer;

    Wait(Waits waits, Awaited awaited, Subject subject, String routeId) {
        this.waits = waits;
        this.awaited = awaited;
        this.subject = subject;
        this.routeId = routeId;
        this.waiting = new AtomicBoolean(awaited.patterns() != null);
        this.running = new AtomicBoolean(!awaited.own().isEmpty());
    }

    /** How the wait ends. It never does where the step does not wait. Whoever hears of it must not keep the thread. */
    public CompletableFuture<WaitEnd> end() {
        return end;
    }

    /** To be called with what Telnyx's answer says of the call or conference that the command made. */
    public void tell(Subject made) {
        waits.identify(this, made);
    }

    /** To be called where the command failed: nothing will come of it. */
    public void cancel() {
        waiting.set(false);
        running.set(false);
        waits.cancel(this);
    }

    Subject subject() {
        return subject;
    }

    void setSubject(Subject subject) {
        this.subject = subject;
    }

    /** Instead of the one before. */
    void setTimer(Future<?> timer) {
        stopTimer();
        this.timer = timer;
    }

    void stopTimer() {
        Future<?> running = timer;
        if (running != null) {
            running.cancel(false);
        }
    }

    void leave() {
        waits.leave(this);
    }

    Awaited awaited() {
        return awaited;
    }

    String routeId() {
        return routeId;
    }

    boolean isWaiting() {
        return waiting.get();
    }

    /** Whether no event matters to it any more. */
    boolean isOver() {
        return !waiting.get() && !running.get();
    }

    /** Whether the event may be about this command: in a conference, one that names another call is not. */
    boolean concerns(TelnyxEvent event) {
        String call = subject.callControlId();
        return call == null || event.callControlId() == null || call.equals(event.callControlId());
    }

    /** Whether the event tells that this command has ended. */
    boolean ownsNext(TelnyxEvent event) {
        return running.get() && awaited.owns(event);
    }

    void setEnded() {
        running.set(false);
    }

    /** True for the one who may end the wait. */
    boolean claim() {
        return waiting.compareAndSet(true, false);
    }

    /** To be called by who claimed it. */
    void finish(WaitEnd how) {
        try {
            if (isOver()) {
                leave();
            } else {
                waits.ended(this);
            }
        } finally {
            // Whatever happens, as in a context whose timer is gone: the exchange must not wait for ever.
            end.complete(how);
        }
    }

    /** Ends the wait where nobody else does, and the command with it. */
    void abandon(WaitEnd how) {
        running.set(false);
        if (claim()) {
            finish(how);
        } else {
            leave();
        }
    }
}
