package io.github.cameltelnyx.simulator;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.github.cameltelnyx.simulator.TranscriptEntry.Answer;
import io.github.cameltelnyx.simulator.TranscriptEntry.Command;
import io.github.cameltelnyx.simulator.TranscriptEntry.Document;
import io.github.cameltelnyx.simulator.TranscriptEntry.Event;
import io.github.cameltelnyx.simulator.TranscriptEntry.Fetch;
import io.github.cameltelnyx.simulator.TranscriptEntry.Happening;

/**
 * Everything that passed between the application and the simulator, in order. A test waits for what should happen with
 * the methods that start with {@code await}, which give up with an {@link AssertionError} that tells what happened
 * instead. Thread-safe.
 */
public final class Transcript {

    /** How long a wait lasts where nothing else is said: ten seconds of real time. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final System.Logger LOG = System.getLogger(Transcript.class.getName());

    private final List<TranscriptEntry> entries = new ArrayList<>();
    private final AtomicInteger underWay = new AtomicInteger();
    private final List<TranscriptListener> listeners = new CopyOnWriteArrayList<>();

    Transcript() {
    }

    /** Everything until now. */
    public synchronized List<TranscriptEntry> entries() {
        return List.copyOf(entries);
    }

    /** The commands until now. */
    public List<Command> commands() {
        return only(Command.class, command -> true);
    }

    /** The commands of one operation until now, as in {@code calls/speak}. */
    public List<Command> commands(String operation) {
        return only(Command.class, command -> command.operation().equals(operation));
    }

    /** The events until now, those included that were sent again. */
    public List<Event> events() {
        return only(Event.class, event -> true);
    }

    /** The events of one type until now, each as often as it was sent. */
    public List<Event> events(String type) {
        return only(Event.class, event -> event.type().equals(type));
    }

    /** The application's answers to events until now. */
    public List<Answer> answers() {
        return only(Answer.class, answer -> true);
    }

    /**
     * How many deliveries of events are still to come or to be accepted: those held back by a fault, waiting for the one before
     * them, or to be sent again. Zero when the application has accepted all, or the simulator has given up.
     */
    public int eventsUnderWay() {
        return underWay.get();
    }

    /** The requests for TeXML documents until now. */
    public List<Fetch> fetches() {
        return only(Fetch.class, fetch -> true);
    }

    /** The TeXML documents, and what came in place of one, until now. */
    public List<Document> documents() {
        return only(Document.class, document -> true);
    }

    /** What happened on calls until now, as the persons at their far ends would tell it: {@code hears: Welcome}, {@code presses 1}. */
    public List<String> happenings() {
        return only(Happening.class, happening -> true).stream().map(Happening::what).toList();
    }

    /** Waits until something happened on a call that contains this text, as in {@code hears: Press 1}. */
    public Happening awaitHappening(String text) {
        Predicate<Happening> wanted = happening -> happening.what().contains(text);
        await("a happening with the text " + text, () -> !only(Happening.class, wanted).isEmpty(), PATIENCE);
        return only(Happening.class, wanted).get(0);
    }

    /** Waits until a command of this operation, as in {@code calls/speak}, was received, and gives the first. */
    public Command awaitCommand(String operation) {
        await("a command " + operation, () -> !commands(operation).isEmpty(), PATIENCE);
        return commands(operation).get(0);
    }

    /** Waits until an event of this type was sent, and gives the first. */
    public Event awaitEvent(String type) {
        return awaitEvents(type, 1).get(0);
    }

    /** Waits until so many events of this type were sent, and gives all. */
    public List<Event> awaitEvents(String type, int count) {
        await(count + " event(s) " + type, () -> events(type).size() >= count, PATIENCE);
        return events(type);
    }

    /** Waits until the application accepted an event of this type with a 2xx status, and gives the first such answer. */
    public Answer awaitAccepted(String type) {
        Predicate<Answer> wanted = answer -> answer.type().equals(type) && answer.accepted();
        await("an accepted event " + type, () -> !only(Answer.class, wanted).isEmpty(), PATIENCE);
        return only(Answer.class, wanted).get(0);
    }

    /**
     * Waits until something holds of the transcript.
     *
     * @param what      what is waited for, for the message of the failure
     * @param condition asked again after each new entry, while nothing else happens; it must not send anything to the simulator
     * @param deadline  of real time
     */
    public void await(String what, BooleanSupplier condition, Duration deadline) {
        long end = System.nanoTime() + deadline.toNanos();
        synchronized (this) {
            while (!condition.getAsBoolean()) {
                long left = end - System.nanoTime();
                if (left <= 0) {
                    throw new AssertionError("There was not " + what + " within " + deadline + ", but: " + summary());
                }
                pause(left);
            }
        }
    }

    /** Hears of every entry from now on. */
    public void listen(TranscriptListener listener) {
        listeners.add(listener);
    }

    void eventUnderWay() {
        underWay.incrementAndGet();
    }

    /** Whoever waits for it is told. */
    void eventSettled() {
        underWay.decrementAndGet();
        synchronized (this) {
            notifyAll();
        }
    }

    void add(TranscriptEntry entry) {
        synchronized (this) {
            entries.add(entry);
            notifyAll();
        }
        for (TranscriptListener listener : listeners) {
            try {
                listener.added(entry);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "A listener of the simulator's transcript failed", e);
            }
        }
    }

    private synchronized <T extends TranscriptEntry> List<T> only(Class<T> kind, Predicate<T> wanted) {
        return entries.stream().filter(kind::isInstance).map(kind::cast).filter(wanted).toList();
    }

    private void pause(long nanos) {
        try {
            TimeUnit.NANOSECONDS.timedWait(this, Math.max(nanos, 1_000_000));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting for the simulator", e);
        }
    }

    private String summary() {
        return entries.isEmpty() ? "nothing" : entries.stream().map(Transcript::shortly).collect(Collectors.joining(", "));
    }

    private static String shortly(TranscriptEntry entry) {
        if (entry instanceof Command command) {
            return command.method() + " " + command.operation() + " (" + command.status() + ")";
        }
        if (entry instanceof Event event) {
            return event.type() + (event.attempt() > 1 ? " again" : "");
        }
        if (entry instanceof Fetch fetch) {
            return fetch.method() + " " + fetch.url();
        }
        if (entry instanceof Document document) {
            return document.fault().isEmpty() ? "a document" : document.fault();
        }
        return entry instanceof Happening happening ? happening.what() : "(" + ((Answer) entry).status() + ")";
    }
}
