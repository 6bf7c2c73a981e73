package io.github.cameltelnyx.resilience.soak;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.github.cameltelnyx.simulator.SimulatedCall;
import io.github.cameltelnyx.simulator.TelnyxSimulator;
import io.github.cameltelnyx.simulator.TranscriptEntry.Answer;
import io.github.cameltelnyx.simulator.TranscriptEntry.Command;
import io.github.cameltelnyx.simulator.TranscriptEntry.Event;

/**
 * Compares what the simulator knows with what the application's database has, to the last one. What it finds are sentences;
 * none is what a good run has.
 */
final class Balance {

    /** The command that an event leads to. */
    static final Map<String, String> COMMANDS = Map.of("call.initiated", "answer", "call.answered", "speak", "call.speak.ended",
            "hangup", "call.hangup", "dial");
    /** The event that a command leads to, which carries the command's mark. */
    private static final Map<String, String> EFFECTS = Map.of("call.answered", "answer", "call.speak.started", "speak",
            "call.hangup", "hangup", "call.initiated", "dial");

    private final TelnyxSimulator simulator;
    private final Books books;
    private final Map<String, Event> events = new TreeMap<>();
    private final List<String> differences = new ArrayList<>();

    Balance(TelnyxSimulator simulator, Books books) {
        this.simulator = simulator;
        this.books = books;
        simulator.transcript().events().forEach(event -> events.putIfAbsent(event.id(), event));
    }

    /** The routes that want an event. */
    static List<String> routes(String url, String type) {
        if (url.endsWith("/outgoing")) {
            return List.of("outgoing");
        }
        return COMMANDS.containsKey(type) ? List.of("journal", "desk") : List.of("journal");
    }

    List<String> differences() throws SQLException {
        compareDeliveries();
        compareEffects();
        compareCommands();
        return differences;
    }

    int events() {
        return events.size();
    }

    /** Every event was accepted in the end. */
    private void compareDeliveries() {
        Set<String> accepted = simulator.transcript()
                .answers()
                .stream()
                .filter(Answer::accepted)
                .map(Answer::eventId)
                .collect(Collectors.toSet());
        events.values()
                .stream()
                .filter(event -> !accepted.contains(event.id()))
                .forEach(event -> differences.add(event.type() + " " + event.id() + " was never accepted"));
    }

    /** Every event had its effect once in each route that wants it, and nothing else had one. */
    private void compareEffects() throws SQLException {
        Map<String, Integer> expected = new TreeMap<>();
        for (Event event : events.values()) {
            routes(event.url(), event.type()).forEach(route -> expected.put(event.id() + " " + route, 1));
        }
        Map<String, Integer> actual = books.effects();
        Set<String> all = new TreeSet<>(expected.keySet());
        all.addAll(actual.keySet());
        for (String one : all) {
            int should = expected.getOrDefault(one, 0);
            int is = actual.getOrDefault(one, 0);
            if (should != is) {
                differences.add("event and route " + one + " have " + is + " effects, not " + should);
            }
        }
    }

    /** Every command that was to be sent took effect once; where the call was over, at most once. */
    private void compareCommands() throws SQLException {
        Map<String, Set<String>> effects = commandEffects();
        Map<String, String> steps = books.steps();
        Set<String> due = commandsDue();
        Set<String> all = new TreeSet<>(due);
        all.addAll(effects.keySet());
        all.addAll(steps.keySet());
        for (String command : all) {
            int times = effects.getOrDefault(command, Set.of()).size();
            String outcome = steps.getOrDefault(command, "never");
            boolean well = due.contains(command)
                    && (outcome.equals("ok") && times == 1 || outcome.equals("ended") && times <= 1);
            if (!well) {
                differences.add("command " + command + " ended as " + outcome + ", took effect " + times + " times, was "
                        + (due.contains(command) ? "due" : "not due") + ", and " + sent(command));
            }
        }
        long dialled = simulator.calls().stream().filter(call -> !call.incoming()).count();
        long callers = simulator.calls().stream().filter(SimulatedCall::incoming).count();
        if (dialled != callers) {
            differences.add(callers + " calls came in, and " + dialled + " went out");
        }
    }

    /** Promised is what comes again within 60 seconds of its effect: more of them, and the machine was too slow for the run. */
    private String sent(String command) {
        List<Command> sent = simulator.transcript()
                .commands()
                .stream()
                .filter(one -> mark(one.body()).equals(command))
                .toList();
        if (sent.isEmpty()) {
            return "was not sent";
        }
        long seconds = Duration.between(sent.get(0).at(), sent.get(sent.size() - 1).at()).toSeconds();
        long ids = sent.stream().map(one -> one.body().get("command_id")).distinct().count();
        return "was sent " + sent.size() + " times over " + seconds + " s with " + ids + " ids";
    }

    private Set<String> commandsDue() {
        Set<String> due = new HashSet<>();
        for (Event event : events.values()) {
            String step = COMMANDS.get(event.type());
            boolean wanted = step != null && switch (step) {
                case "answer" -> "incoming".equals(event.payload().get("direction"));
                case "dial" -> SoakRoutes.OURS.equals(event.payload().get("to"));
                default -> true;
            };
            if (wanted) {
                due.add(event.id() + "/" + step);
            }
        }
        return due;
    }

    /** The events that each command led to, by its mark. */
    private Map<String, Set<String>> commandEffects() {
        Map<String, Set<String>> effects = new TreeMap<>();
        for (Event event : events.values()) {
            String step = EFFECTS.get(event.type());
            String mark = mark(event.payload());
            if (step != null && mark.endsWith("/" + step)) {
                effects.computeIfAbsent(mark, any -> new HashSet<>()).add(event.id());
            }
        }
        return effects;
    }

    private static String mark(Map<String, Object> values) {
        Object state = values.get("client_state");
        return state == null ? "" : new String(Base64.getDecoder().decode(state.toString()), StandardCharsets.UTF_8);
    }
}
