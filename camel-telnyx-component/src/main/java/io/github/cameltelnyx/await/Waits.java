package io.github.cameltelnyx.await;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import io.github.cameltelnyx.event.RecentIds;
import io.github.cameltelnyx.event.TelnyxEvent;
import org.apache.camel.CamelContext;
import org.apache.camel.NonManagedService;
import org.apache.camel.support.LifecycleStrategySupport;
import org.apache.camel.support.service.ServiceSupport;

/**
 * The steps of a Camel context that wait for an event of their call, whichever route they are in. No thread waits with them.
 *
 * <p>As soon as one endpoint waits, the commands of the others stand in line, too: the end of a text that nobody waits for must
 * not be taken for the end of the next. Thread-safe.
 */
public final class Waits extends ServiceSupport implements NonManagedService {

    /** Telnyx sends an event again for minutes. An id takes some 120 bytes. */
    private static final int REMEMBERED = 100_000;
    /** As many events as may come while an answer is under way. */
    private static final int EARLY = 10_000;
    /** How long a command stays in line that nobody waits for, or waits for any more. */
    private static final Duration UNATTENDED = Duration.ofMinutes(5);

    private final CamelContext camelContext;
    private final Lines calls = new Lines("call.hangup");
    private final Lines conferences = new Lines("conference.ended");
    private final Lines legs = new Lines("call.hangup");
    private final Set<Wait> waiting = ConcurrentHashMap.newKeySet();
    private final Set<String> stoppingRoutes = ConcurrentHashMap.newKeySet();
    private final RecentIds told = new RecentIds(REMEMBERED);
    private final EarlyEvents early = new EarlyEvents(EARLY);
    private final Set<Object> listeners = ConcurrentHashMap.newKeySet();
    private ScheduledExecutorService timer;
    private volatile boolean used;
    private volatile boolean stopping;

    Waits(CamelContext camelContext) {
        this.camelContext = camelContext;
    }

    /** The one of the context, made where there is none yet. */
    public static synchronized Waits of(CamelContext camelContext) throws Exception {
        Waits known = camelContext.hasService(Waits.class);
        if (known != null) {
            return known;
        }
        Waits waits = new Waits(camelContext);
        camelContext.addService(waits, true, true);
        // Before routes begin to stop: they would wait for calls whose events are not taken any more.
        camelContext.addLifecycleStrategy(new LifecycleStrategySupport() {

            @Override
            public void onContextStopping(CamelContext context) {
                waits.endAll();
            }
        });
        return waits;
    }

    /** To be called by whoever is going to wait, before the first command. */
    public synchronized void use() {
        if (timer == null) {
            timer = Timers.start(camelContext, this, "TelnyxAwait");
        }
        used = true;
    }

    /** Whether commands are to be registered. */
    public boolean isUsed() {
        return used;
    }

    /** To be called by whoever tells events from now on. */
    public void addListener(Object listener) {
        listeners.add(listener);
    }

    /** To be called by whoever tells no events any more. */
    public void removeListener(Object listener) {
        listeners.remove(listener);
    }

    /** Whether anybody can end a wait. */
    public boolean hasListener() {
        return !listeners.isEmpty();
    }

    /** How many steps wait. */
    public int size() {
        return waiting.size();
    }

    /**
     * Registers a command, before it is sent: events overtake answers.
     *
     * @param routeId the route that the exchange came from, with which the wait ends; null where it is of none
     */
    public Wait begin(Awaited awaited, Subject subject, String routeId) {
        Wait wait = new Wait(this, awaited, subject, routeId);
        if (!subject.isKnown()) {
            early.open();
        }
        if (!stopping) {
            wait.setTimer(later(wait, wait.isWaiting() ? awaited.timeout() : UNATTENDED));
            if (wait.isWaiting()) {
                waiting.add(wait);
            }
            enter(wait);
        }
        // After it is known, so that either this or what ends them all finds it.
        if (stopping || routeId != null && stoppingRoutes.contains(routeId)) {
            wait.abandon(WaitEnd.STOPPED);
        }
        return wait;
    }

    private void enter(Wait wait) {
        Subject subject = wait.subject();
        calls.add(subject.callControlId(), wait);
        legs.add(subject.callLegId(), wait);
        conferences.add(subject.conferenceId(), wait);
        if (wait.isOver()) {
            leave(wait);
        }
    }

    void identify(Wait wait, Subject made) {
        if (wait.subject().isKnown()) {
            return;
        }
        wait.setSubject(made);
        enter(wait);
        // An event that comes now finds the line, and what came before was kept.
        early.of(made).forEach(event -> offer(Subject.of(event), event));
        early.close();
    }

    void cancel(Wait wait) {
        if (!wait.subject().isKnown()) {
            early.close();
        }
        leave(wait);
    }

    void leave(Wait wait) {
        wait.stopTimer();
        waiting.remove(wait);
        Subject subject = wait.subject();
        calls.remove(subject.callControlId(), wait);
        legs.remove(subject.callLegId(), wait);
        conferences.remove(subject.conferenceId(), wait);
    }

    /** The step is done, the command may not be. */
    void ended(Wait wait) {
        waiting.remove(wait);
        if (!wait.isOver()) {
            wait.setTimer(later(wait, UNATTENDED));
        }
    }

    private Future<?> later(Wait wait, Duration time) {
        return timer.schedule(() -> expire(wait), time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** First the step loses patience. The command's own event may come yet. */
    private void expire(Wait wait) {
        if (wait.claim()) {
            wait.finish(WaitEnd.TIMED_OUT);
        } else {
            wait.setEnded();
            leave(wait);
        }
    }

    /**
     * Tells a verified event to those who wait for it.
     *
     * @return whether it was anybody's; false where it was told before
     */
    public boolean tell(TelnyxEvent event) {
        if (!used || event.getId() != null && !told.add(event.getId())) {
            return false;
        }
        Subject subject = Subject.of(event);
        early.keep(subject, event);
        return offer(subject, event);
    }

    private boolean offer(Subject subject, TelnyxEvent event) {
        boolean ofCall = subject.callControlId() != null
                ? calls.offer(subject.callControlId(), event)
                : legs.offer(subject.callLegId(), event);
        return conferences.offer(subject.conferenceId(), event) || ofCall;
    }

    /** To be called as a route starts: its steps may wait. */
    public void startRoute(String routeId) {
        stoppingRoutes.remove(routeId);
    }

    /** To be called as a route begins to stop, with which the waits of its exchanges end. */
    public void stopRoute(String routeId) {
        stoppingRoutes.add(routeId);
        waiting.stream().filter(wait -> routeId.equals(wait.routeId())).forEach(wait -> wait.abandon(WaitEnd.STOPPED));
    }

    /** Ends all waits: the Camel context begins to stop. */
    private void endAll() {
        stopping = true;
        waiting.forEach(wait -> wait.abandon(WaitEnd.STOPPED));
    }

    @Override
    protected void doStart() {
        stopping = false;
    }

    @Override
    protected synchronized void doStop() {
        endAll();
        calls.clear();
        legs.clear();
        conferences.clear();
        used = false;
        if (timer != null) {
            camelContext.getExecutorServiceManager().shutdownNow(timer);
            timer = null;
        }
    }
}
