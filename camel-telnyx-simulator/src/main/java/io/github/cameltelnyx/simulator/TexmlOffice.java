package io.github.cameltelnyx.simulator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Everything of the account that TeXML knows: calls, and what they leave behind. Used on the timeline only. */
final class TexmlOffice {

    private final Switchboard switchboard;
    private final TexmlFetcher fetcher;
    private final Map<String, TexmlVerb> verbs;
    private final Map<String, SimulatedTexmlCall> calls = new LinkedHashMap<>();
    private final TexmlRecorder recorder;
    private final TexmlApplications applications;
    private final TexmlConferences conferences;
    private final TexmlQueues queues;

    TexmlOffice(Switchboard switchboard) {
        this.switchboard = switchboard;
        this.applications = new TexmlApplications(switchboard.world());
        this.fetcher = new TexmlFetcher(switchboard.world());
        this.recorder = new TexmlRecorder(switchboard.world());
        this.conferences = new TexmlConferences(this);
        this.queues = new TexmlQueues(switchboard.world());
        this.verbs = TexmlVerbs.all(this);
    }

    World world() {
        return switchboard.world();
    }

    TexmlFetcher fetcher() {
        return fetcher;
    }

    Map<String, TexmlVerb> verbs() {
        return verbs;
    }

    TexmlRecorder recorder() {
        return recorder;
    }

    TexmlApplications applications() {
        return applications;
    }

    TexmlConferences conferences() {
        return conferences;
    }

    TexmlQueues queues() {
        return queues;
    }

    List<SimulatedTexmlCall> calls() {
        return new ArrayList<>(calls.values());
    }

    /**
     * @return         the call in a command's path
     * @throws Refusal when there is none
     */
    SimulatedTexmlCall call(CheckedCommand command) {
        return TexmlResource.found(calls.get(command.path().get("call_sid")));
    }

    /** As {@link #call}, for a command that needs a call on which one can talk. */
    SimulatedTexmlCall answeredCall(CheckedCommand command) {
        SimulatedTexmlCall call = call(command);
        if (call.state() != CallState.ANSWERED) {
            throw new Refusal(422, call.state() == CallState.ENDED ? ApiError.CALL_ENDED : ApiError.CALL_NOT_ANSWERED);
        }
        return call;
    }

    /** Someone calls a number of the application, which is asked what to do. */
    SimulatedTexmlCall inbound(TexmlApplication application, String from, String to) {
        if (application.voice() == null) {
            throw new IllegalStateException("The TeXML application has no URL for its documents: set texmlUrl");
        }
        SimulatedTexmlCall call = add(from, to, true, application.id(), null, application.callSettings());
        call.happens(from + " calls " + to);
        call.ring();
        call.flows().anew().go(application.voice(), Map.of());
        return call;
    }

    /**
     * Places a call.
     *
     * @param patience how many seconds it may ring
     * @param answered what the call does once it was answered
     */
    SimulatedTexmlCall outbound(String from, String to, String connectionId, TexmlCallSettings settings, int patience,
            Consumer<SimulatedTexmlCall> answered) {
        String session = settings.parent() == null ? null : settings.parent().identity().callSessionId();
        SimulatedTexmlCall call = add(from, to, false, connectionId, session, settings);
        call.ring();
        TexmlRinging.begin(call, switchboard.callee(to), patience, () -> answered.accept(call));
        return call;
    }

    private SimulatedTexmlCall add(String from, String to, boolean incoming, String connectionId, String session,
            TexmlCallSettings settings) {
        CallIdentity identity = switchboard.identity(from, to, incoming, connectionId, session);
        SimulatedTexmlCall call = new SimulatedTexmlCall(this, identity, settings);
        calls.put(call.callSid(), call);
        return call;
    }
}
