package io.github.cameltelnyx.resilience.soak;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

import io.github.cameltelnyx.simulator.RequestFault;
import io.github.cameltelnyx.simulator.SimulatedCall;
import io.github.cameltelnyx.simulator.TelnyxSimulator;
import io.github.cameltelnyx.simulator.TranscriptEntry;
import io.github.cameltelnyx.simulator.TranscriptEntry.Answer;
import io.github.cameltelnyx.simulator.TranscriptEntry.Command;
import io.github.cameltelnyx.simulator.TranscriptEntry.Event;

/**
 * The callers: so many at a time, each calls once, and some hang up in the middle. It also looks at each 200 as it comes: by
 * then everything must be done.
 */
final class Traffic {

    private static final int CALLERS = 10;
    private static final int IMPATIENT = 6;

    private final TelnyxSimulator simulator;
    private final Books books;
    private final ExecutorService hand = Executors.newSingleThreadExecutor(Traffic::daemon);
    private final Map<String, SimulatedCall> impatient = new ConcurrentHashMap<>();
    /** Where each event went, by its identity. */
    private final Map<String, String> urls = new HashMap<>();
    private final List<String> broken = new CopyOnWriteArrayList<>();
    private int calls;
    private int answers;
    private int accepted;
    private int limited;
    private boolean ended;

    Traffic(TelnyxSimulator simulator, Books books) {
        this.simulator = simulator;
        this.books = books;
        simulator.transcript().listen(this::seen);
    }

    void begin() {
        for (int i = 0; i < CALLERS; i++) {
            hand.execute(this::call);
        }
    }

    /** Nobody calls any more. */
    synchronized void end() {
        ended = true;
    }

    /** Waits for so many more answers to events, of any kind. */
    void awaitAnswers(int more) {
        int goal = answers() + more;
        await(more + " more answers", () -> answers() >= goal);
    }

    /** Waits for so many more events to be accepted. */
    void awaitAccepted(int more) {
        int goal = accepted() + more;
        await(more + " more accepted events", () -> accepted() >= goal);
    }

    private void await(String what, BooleanSupplier condition) {
        try {
            simulator.transcript().await(what, condition, Duration.ofSeconds(120));
        } catch (AssertionError e) {
            // Its message tells the whole transcript.
            throw new AssertionError(
                    "There were not " + what + " after " + answers() + " answers, " + accepted() + " accepted");
        }
    }

    /** Lets commands wait for the end of a limit, and returns when some do. */
    void awaitLimited() {
        int goal = limited() + 4;
        simulator.failNext(4, RequestFault.rateLimited(Duration.ofSeconds(2)));
        await("four limited commands", () -> limited() >= goal);
    }

    /** What was answered 200 too early. */
    List<String> broken() {
        return broken;
    }

    synchronized int calls() {
        return calls;
    }

    private synchronized int limited() {
        return limited;
    }

    private synchronized int answers() {
        return answers;
    }

    private synchronized int accepted() {
        return accepted;
    }

    private void call() {
        int number;
        synchronized (this) {
            if (ended) {
                return;
            }
            number = ++calls;
        }
        SimulatedCall call = simulator.inboundCall("+1555%07d".formatted(number), SoakRoutes.OURS);
        if (number % IMPATIENT == 0) {
            impatient.put(call.callControlId(), call);
        }
    }

    private synchronized void seen(TranscriptEntry entry) {
        if (entry instanceof Answer answer) {
            answers++;
            if (answer.accepted()) {
                accepted++;
                check(answer);
            }
        }
        if (entry instanceof Command command && command.status() == 429) {
            limited++;
        }
        if (entry instanceof Event event && urls.put(event.id(), event.url()) == null) {
            react(event, String.valueOf(event.payload().get("call_control_id")));
        }
    }

    private void check(Answer answer) {
        int wanted = Balance.routes(urls.get(answer.eventId()), answer.type()).size();
        int found = books.effectsOf(answer.eventId());
        if (found != wanted) {
            broken.add(answer.type() + " " + answer.eventId() + " got " + answer.status() + " after " + found + " effects, not "
                    + wanted);
        }
    }

    private void react(Event event, String call) {
        if (event.type().equals("call.speak.started") && impatient.containsKey(call)) {
            hand.execute(impatient.remove(call)::hangup);
        } else if (event.type().equals("call.hangup") && SoakRoutes.OURS.equals(event.payload().get("to"))) {
            hand.execute(this::call);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "soak-callers");
        thread.setDaemon(true);
        return thread;
    }
}
