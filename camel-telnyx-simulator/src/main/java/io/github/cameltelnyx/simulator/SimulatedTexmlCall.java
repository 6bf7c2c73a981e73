package io.github.cameltelnyx.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A call that follows TeXML documents. What is public reads the call, or plays the person at its far end. Thread-safe in
 * that part; the rest is used on the timeline only.
 */
public final class SimulatedTexmlCall {

    private final TexmlOffice office;
    private final CallIdentity identity;
    private final EventOutbox outbox;
    private final Person person;
    private final TexmlProgress progress = new TexmlProgress(this);
    private final TexmlMedia media = new TexmlMedia(this);
    private final TexmlCallHistory history;
    private final TexmlFlows flows;
    private final List<Runnable> atTheEnd = new ArrayList<>();
    private TexmlCallSettings settings;
    private volatile CallState state = CallState.RINGING;
    private volatile String status = "ringing";

    SimulatedTexmlCall(TexmlOffice office, CallIdentity identity, TexmlCallSettings settings) {
        this.office = office;
        this.identity = identity;
        this.settings = settings;
        this.outbox = new EventOutbox(office.world());
        this.person = new Person(office.world().timeline(), this::happens);
        this.history = new TexmlCallHistory(office.world());
        this.flows = new TexmlFlows(this, office.verbs());
    }

    /** The call's identity, as in {@code v3:…}. */
    public String callSid() {
        return identity.callControlId();
    }

    /** Who calls. */
    public String from() {
        return identity.from();
    }

    /** Who is called. */
    public String to() {
        return identity.to();
    }

    /** Whether the call was placed to the application, and not by it. */
    public boolean incoming() {
        return identity.incoming();
    }

    /** How far the call has come. */
    public CallState state() {
        return state;
    }

    /** The same in TeXML's words: ringing, in-progress, completed, busy, no-answer, canceled or failed. */
    public String status() {
        return status;
    }

    /**
     * The person presses keys, one after the other, as soon as the call listens: in a Gather, or to end a Record. Keys that
     * nothing listens to wait for what does, so a test can say all of them at once.
     *
     * @param keys of 0 to 9, * and #
     */
    public void press(String keys) {
        office.world().timeline().call(() -> {
            person.press(keys);
            return null;
        });
    }

    /** The person speaks, as soon as the call listens: in a Gather for speech, or in a Record. */
    public void say(String words) {
        office.world().timeline().call(() -> {
            person.say(words);
            return null;
        });
    }

    /** The person at the far end hangs up. On a call that has ended, nothing happens. */
    public void hangup() {
        office.world().timeline().call(() -> {
            if (state != CallState.ENDED) {
                happens("hangs up");
                boolean unanswered = state == CallState.RINGING;
                String ending = unanswered ? identity.incoming() ? "canceled" : "busy" : "completed";
                String cause = unanswered ? identity.incoming() ? "originator_cancel" : "call_rejected" : "normal_clearing";
                end(ending, cause, identity.incoming() ? "caller" : "callee");
            }
            return null;
        });
    }

    World world() {
        return office.world();
    }

    CallIdentity identity() {
        return identity;
    }

    TexmlFetcher fetcher() {
        return office.fetcher();
    }

    Person person() {
        return person;
    }

    TexmlMedia media() {
        return media;
    }

    TexmlProgress progress() {
        return progress;
    }

    TexmlCallSettings settings() {
        return settings;
    }

    void settings(TexmlCallSettings newSettings) {
        settings = newSettings;
    }

    TexmlTarget fallback() {
        return settings.fallback();
    }

    TexmlCallHistory history() {
        return history;
    }

    TexmlFlows flows() {
        return flows;
    }

    void ring() {
        progress.tell("initiated");
        progress.tell("ringing");
    }

    void answer() {
        state = CallState.ANSWERED;
        status = "in-progress";
        history.answer();
        progress.tell("answered");
    }

    /** What is done when the call ends. */
    void whenEnded(Runnable task) {
        atTheEnd.add(task);
    }

    /** There is no document to follow. */
    void fail() {
        end(state == CallState.RINGING ? "failed" : "completed", "call_rejected", "unknown");
        happens("ends, as there is no document to follow");
    }

    void end(String newStatus, String cause, String source) {
        if (state == CallState.ENDED) {
            return;
        }
        state = CallState.ENDED;
        status = newStatus;
        history.end(cause, source);
        flows.stop();
        List.copyOf(atTheEnd).forEach(Runnable::run);
        progress.tell("completed");
    }

    void happens(String what) {
        world().transcript().add(new TranscriptEntry.Happening(world().now(), callSid(), what));
    }

    /** Sends a callback, after those that are on their way. */
    void send(String type, Map<String, Object> form, TexmlTarget target) {
        if (target != null) {
            outbox.add(new FormCallback(world().ids().get(), type, form, target));
        }
    }
}
