package io.github.cameltelnyx.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A call as Telnyx's side of it sees it. What is public reads the call, or plays the person at its far end. Thread-safe
 * in that part; the rest is used on the timeline only.
 */
public final class SimulatedCall {

    private final World world;
    private final CallIdentity identity;
    private final CallEvents events;
    private final Person person;
    private final CallEars ears = new CallEars(this);
    private final CallActivities activities = new CallActivities();
    private final AudioQueue audio;
    private final AudioQueue overlay;
    private final Recorder recorder = new Recorder(new RecordedCall(this));
    private final CommandMemory commandMemory;
    private final CallBridge bridge = new CallBridge(this);
    private volatile CallState state = CallState.RINGING;
    private Instant endTime;
    private Runnable onceAnswered = () -> {
    };
    private Duration timeLimit;
    private Timeline.Timer limit = Timeline.Timer.NONE;

    SimulatedCall(World world, CallIdentity identity) {
        this.world = world;
        this.identity = identity;
        this.events = new CallEvents(world, identity);
        this.person = new Person(world.timeline(), this::happens);
        this.audio = new AudioQueue(world.timeline(), new CallAudio(this, false));
        this.overlay = new AudioQueue(world.timeline(), new CallAudio(this, true));
        this.commandMemory = new CommandMemory(world.clock());
    }

    /** The identity by which commands name the call, as in {@code v3:…}. */
    public String callControlId() {
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

    /** The client state that the last command left, in base64, or null where none did. */
    public String clientState() {
        return events.clientState();
    }

    /**
     * The person presses keys, one after the other, as soon as a gather asks for them. Keys that nothing asks for wait for
     * what does, so a test can say all of them at once. Each is told as {@code call.dtmf.received}.
     *
     * @param keys of 0 to 9, * and #
     */
    public void press(String keys) {
        onTheLine(() -> person.press(keys));
    }

    /**
     * The person presses keys at once, though nobody may have asked, or as soon as the call is answered. A gather that runs
     * gets them too.
     *
     * @param keys of 0 to 9, * and #
     */
    public void pressUnasked(String keys) {
        onTheLine(() -> person.pressUnasked(keys));
    }

    /**
     * The person lets a gather wait in vain, in its turn among the keys: {@code press("1")}, {@code keepSilent()} and
     * {@code press("2")} answer the first question and the third. A gather that asks several times takes one for each time.
     */
    public void keepSilent() {
        onTheLine(person::keepSilent);
    }

    /** The person speaks, as soon as something listens to words: a transcription, an AI assistant or a conference. */
    public void say(String words) {
        onTheLine(() -> person.say(words));
    }

    /**
     * The person answers when an AI assistant gathers what it wants to know.
     *
     * @param facts by the names of the parameters that the assistant gathers; what it asks for and is not among them is never
     *              answered
     */
    public void tell(Map<String, Object> facts) {
        onTheLine(() -> person.tell(facts));
    }

    /** The person puts the call on hold. On a call that is not answered, nothing happens. */
    public void hold() {
        onTheLine(() -> tellWhileAnswered("call.hold"));
    }

    /** The person takes the call back from hold. On a call that is not answered, nothing happens. */
    public void unhold() {
        onTheLine(() -> tellWhileAnswered("call.unhold"));
    }

    /** The person at the far end hangs up. On a call that has ended, nothing happens. */
    public void hangup() {
        onTheLine(() -> {
            boolean unanswered = state == CallState.RINGING;
            String cause = unanswered ? identity.incoming() ? "originator_cancel" : "call_rejected" : "normal_clearing";
            end(cause, identity.incoming() ? "caller" : "callee");
        });
    }

    World world() {
        return world;
    }

    CallIdentity identity() {
        return identity;
    }

    CallEvents events() {
        return events;
    }

    Person person() {
        return person;
    }

    CallEars ears() {
        return ears;
    }

    CallActivities activities() {
        return activities;
    }

    CallBridge bridge() {
        return bridge;
    }

    AudioQueue audio() {
        return audio;
    }

    AudioQueue overlay() {
        return overlay;
    }

    Recorder recorder() {
        return recorder;
    }

    CommandMemory commandMemory() {
        return commandMemory;
    }

    Instant endTime() {
        return endTime;
    }

    /** What every command may leave with the call. */
    void keep(Map<String, Object> body) {
        events.keep(body);
        if (body.get("time_limit_secs") instanceof Integer seconds) {
            timeLimit = Duration.ofSeconds(seconds);
        }
    }

    void ring() {
        Map<String, Object> payload = parties();
        payload.put("direction", identity.incoming() ? "incoming" : "outgoing");
        payload.put("state", identity.incoming() ? "parked" : "bridging");
        payload.put("start_time", CallEvent.time(identity.startTime()));
        emit("call.initiated", payload);
    }

    void answer() {
        state = CallState.ANSWERED;
        if (timeLimit != null) {
            limit = world.timeline().after(timeLimit, () -> end("time_limit", "unknown"));
        }
        Map<String, Object> payload = parties();
        payload.put("state", "answered");
        payload.put("start_time", CallEvent.time(identity.startTime()));
        emit("call.answered", payload);
        person.listenTo(ears);
        onceAnswered.run();
    }

    /** What else is done when the dialled call is answered; on one that never is, nothing. */
    void whenAnswered(Runnable task) {
        Runnable before = onceAnswered;
        onceAnswered = () -> {
            before.run();
            task.run();
        };
    }

    /** Telnyx ends the call, by a command or of itself. */
    void hangUpBySelf() {
        boolean abandoned = state == CallState.RINGING;
        String cause = abandoned ? incoming() ? "call_rejected" : "originator_cancel" : "normal_clearing";
        end(cause, incoming() ? "callee" : "caller");
    }

    void end(String cause, String source) {
        if (state == CallState.ENDED) {
            return;
        }
        state = CallState.ENDED;
        endTime = world.now();
        limit.cancel();
        person.stopListening();
        overlay.hangup();
        audio.hangup();
        activities.hangup();
        world.stores().queues().of(this).ifPresent(WaitingCall::hungUp);
        Map<String, Object> payload = parties();
        payload.put("state", "hangup");
        payload.put("start_time", CallEvent.time(identity.startTime()));
        payload.put("hangup_cause", cause);
        payload.put("hangup_source", source);
        emit("call.hangup", payload);
        recorder.stopAll();
        bridge.leave();
    }

    /** Runs a task unless the call ends first. */
    void later(Duration delay, Runnable task) {
        world.timeline().after(delay, () -> {
            if (state != CallState.ENDED) {
                task.run();
            }
        });
    }

    void emit(String type, Map<String, Object> own) {
        events.emit(type, own);
    }

    /** Who calls and who is called, as most events say it; for more to be added. */
    Map<String, Object> parties() {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("from", identity.from());
        payload.put("to", identity.to());
        return payload;
    }

    /** The kind of line that the far end is on, in Telnyx's words. */
    String callingPartyType() {
        return identity.from().startsWith("sip:") ? "sip" : "pstn";
    }

    private void tellWhileAnswered(String type) {
        if (state == CallState.ANSWERED) {
            emit(type, parties());
        }
    }

    private void happens(String what) {
        world.transcript().add(new TranscriptEntry.Happening(world.now(), callControlId(), what));
    }

    private void onTheLine(Runnable deed) {
        world.timeline().call(() -> {
            deed.run();
            return null;
        });
    }
}
