package io.github.cameltelnyx.simulator;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The calls that a Dial places, until one of them has been answered and has ended, or none was. */
final class Dialling {

    private final TexmlOffice office;
    private final TexmlStep step;
    private final TexmlElement dial;
    private final SimulatedTexmlCall caller;
    private final Deque<TexmlElement> waiting = new ArrayDeque<>();
    private final List<SimulatedTexmlCall> legs = new ArrayList<>();
    private SimulatedTexmlCall connected;
    private TexmlRecording recording;

    Dialling(TexmlOffice office, TexmlStep step) {
        this.office = office;
        this.step = step;
        this.dial = step.verb();
        this.caller = step.call();
    }

    void begin(List<TexmlElement> parties) {
        step.whenOver(() -> legs.forEach(Dialling::hangUp));
        step.whenOver(() -> {
            if (recording != null) {
                office.recorder().stop(recording, false);
            }
        });
        if (dial.flag("sequential", false)) {
            waiting.addAll(parties);
            call(waiting.remove());
        } else {
            parties.forEach(this::call);
        }
    }

    private void call(TexmlElement party) {
        TexmlCallSettings settings = new TexmlCallSettings(
                step.flow().resolve(party.target("statusCallback", "statusCallbackMethod")),
                party.words("statusCallbackEvent", "completed"), null, caller);
        TexmlTarget whisper = party == dial ? null : step.flow().resolve(party.target("url", "method"));
        SimulatedTexmlCall leg = office.outbound(dial.attribute("callerId", caller.from()), party.text(),
                caller.identity().connectionId(), settings, dial.number("timeout", 30),
                answered -> answered(answered, whisper));
        legs.add(leg);
        leg.whenEnded(() -> ended(leg));
    }

    /** The one who answers may first be asked something that the caller does not hear. */
    private void answered(SimulatedTexmlCall leg, TexmlTarget whisper) {
        if (whisper == null) {
            connect(leg);
        } else {
            leg.flows().anew(() -> connect(leg)).go(whisper, Map.of());
        }
    }

    private void connect(SimulatedTexmlCall leg) {
        if (connected != null || step.over()) {
            hangUp(leg);
            return;
        }
        connected = leg;
        List.copyOf(legs).stream().filter(other -> other != leg).forEach(Dialling::hangUp);
        caller.happens("is connected with " + leg.to());
        if (dial.attribute("record", "do-not-record").startsWith("record-")) {
            int channels = dial.attribute("record", "").endsWith("-dual")
                    || dial.attribute("recordingChannels", "single").equals("dual") ? 2 : 1;
            recording = office.recorder()
                    .start(caller, null, "DialVerb", channels, "both", "mp3", RecordingCallbacks.of(step, dial));
        }
        step.after(dial.seconds("timeLimit", 14400), () -> leg.end("completed", "time_limit", "unknown"));
        if (dial.flag("hangupOnStar", false)) {
            step.whenOver(caller.person()::stopListening);
            caller.person().listenTo(new Star(leg));
        }
    }

    private void ended(SimulatedTexmlCall leg) {
        if (step.over() || connected != null && connected != leg) {
            return;
        }
        boolean othersRing = legs.stream().anyMatch(other -> other.state() != CallState.ENDED);
        if (connected == leg || !othersRing && waiting.isEmpty()) {
            finish(leg);
        } else if (!othersRing) {
            call(waiting.remove());
        }
    }

    private void finish(SimulatedTexmlCall leg) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("DialCallStatus", leg.status());
        result.put("DialCallDuration", leg.history().seconds());
        result.put("DialCallSid", leg.callSid());
        result.put("DialCallSidLegacy", leg.callSid());
        if (recording != null) {
            office.recorder().stop(recording, false);
            result.put("RecordingDuration", recording.seconds());
            result.put("RecordingUrl", recording.url());
        }
        step.go(dial.target("action", "method"), result);
    }

    private static void hangUp(SimulatedTexmlCall leg) {
        leg.end(leg.state() == CallState.RINGING ? "canceled" : "completed", "originator_cancel", "caller");
    }

    private record Star(SimulatedTexmlCall leg) implements Person.Listener {

        @Override
        public void begins(Person.Kind kind) {
            // Whoever talks is not interrupted.
        }

        @Override
        public void key(char key) {
            if (key == '*') {
                leg.end("completed", "normal_clearing", "caller");
            }
        }

        @Override
        public void speech(String words) {
            // The other side hears it, and nothing else does.
        }
    }
}
