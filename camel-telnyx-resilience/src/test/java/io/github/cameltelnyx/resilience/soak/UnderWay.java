package io.github.cameltelnyx.resilience.soak;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.github.cameltelnyx.simulator.CallState;
import io.github.cameltelnyx.simulator.SimulatedCall;
import io.github.cameltelnyx.simulator.TelnyxSimulator;
import io.github.cameltelnyx.simulator.Transcript;
import io.github.cameltelnyx.simulator.TranscriptEntry.Event;

/**
 * What does not come to its end, in words: an event that is never accepted shows how it was answered, and the call's commands with
 * the seconds since the event. A repetition that was refused after more than 60 of them came too late for its {@code command_id}.
 */
final class UnderWay {

    private final Transcript transcript;
    private final List<SimulatedCall> calls;

    UnderWay(TelnyxSimulator simulator) {
        transcript = simulator.transcript();
        calls = simulator.calls().stream().filter(call -> call.state() != CallState.ENDED).toList();
    }

    @Override
    public String toString() {
        return transcript.eventsUnderWay() + " deliveries and the calls " + calls.stream().map(this::told).toList();
    }

    private String told(SimulatedCall call) {
        List<Event> events = transcript.events()
                .stream()
                .filter(event -> call.callControlId().equals(event.payload().get("call_control_id")))
                .toList();
        List<String> lines = new ArrayList<>();
        Map<String, Event> first = new TreeMap<>();
        events.forEach(event -> first.putIfAbsent(event.id(), event));
        first.values().forEach(event -> lines.add(event.type() + " answered " + answers(event)));
        Instant begin = events.isEmpty() ? Instant.EPOCH : events.get(0).at();
        transcript.commands()
                .stream()
                .filter(command -> command.path().contains(call.callControlId()))
                .collect(TreeMap<String, List<Long>>::new,
                        (all, command) -> all
                                .computeIfAbsent(command.operation() + " " + command.status(), any -> new ArrayList<>())
                                .add(Duration.between(begin, command.at()).toSeconds()),
                        Map::putAll)
                .forEach((what, seconds) -> lines.add(what + " " + seconds.size() + " times after " + seconds.get(0) + " to "
                        + seconds.get(seconds.size() - 1) + " s"));
        return (call.incoming() ? "from " + call.from() : "to " + call.to()) + " " + call.state() + ": " + lines;
    }

    /** How often with which status; 0 is none in time. */
    private Map<Integer, Integer> answers(Event event) {
        Map<Integer, Integer> answers = new TreeMap<>();
        transcript.answers()
                .stream()
                .filter(answer -> answer.eventId().equals(event.id()))
                .forEach(answer -> answers.merge(answer.status(), 1, Integer::sum));
        return answers;
    }
}
