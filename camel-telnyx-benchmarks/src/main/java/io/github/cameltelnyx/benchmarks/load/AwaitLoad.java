package io.github.cameltelnyx.benchmarks.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.github.cameltelnyx.benchmarks.Measurement;

/** Calls that wait at once for the end of a text, each of which began by a webhook and a command and ends by a webhook. */
public final class AwaitLoad {

    /** In which the process is compiled. */
    private static final int WARM_UP = 4_000;
    /** Of the calls that wait, those whose events are told without HTTP. */
    private static final int TOLD = 500;

    private AwaitLoad() {
    }

    /** A process of its own for each number, with a heap of 1 GB. */
    public static List<Measurement> run(List<Integer> numbers) {
        List<Measurement> all = new ArrayList<>();
        try (Fork api = Fork.of(AnswerServer.class, "0"); Fork sender = Fork.of(CallSender.class)) {
            String address = "http://127.0.0.1:" + api.read(AnswerServer.Ports.class).plain();
            sender.read(Map.class);
            for (int number : numbers) {
                try (Fork server = Fork.of(AwaitMain.class, address)) {
                    all.add(measure(server, sender, number));
                }
            }
        }
        return all;
    }

    private static Measurement measure(Fork server, Fork sender, int number) {
        String port = server.read(Map.class).get("port").toString();
        pass(server, sender, port, 0, WARM_UP);
        AwaitMain.Held before = server.ask("waiting 0", AwaitMain.Held.class);
        Measurement measured = pass(server, sender, port, WARM_UP, number);
        double bytes = (measured.allocatedBytes() - before.bytes()) / number;
        return new Measurement(String.format(Locale.ROOT, "%,d calls wait", number), measured.perSecond(),
                measured.cpuMicros(), bytes, measured.threads(), measured.p50Micros(), measured.p99Micros());
    }

    /** In the places where {@code Column} looks for them: events and commands a second, hand-over, heap and threads. */
    private static Measurement pass(Fork server, Fork sender, String port, int first, int number) {
        int last = first + number;
        int told = first + Math.min(TOLD, number / 2);
        WebhookRound begun = sender.ask(port + " call.initiated " + first + " " + last, WebhookRound.class);
        AwaitMain.Held held = server.ask("waiting " + number, AwaitMain.Held.class);
        double micros = ((Number) server.ask("tell " + first + " " + told, Map.class).get("micros")).doubleValue();
        WebhookRound ended = sender.ask(port + " call.speak.ended " + told + " " + last, WebhookRound.class);
        server.ask("ended " + number, Map.class);
        System.err.printf("%d wait: %s, %.1f us to hand over, %.0f commands/s, %.0f events/s%n", number, held, micros,
                begun.perSecond(), ended.perSecond());
        return new Measurement("", ended.perSecond(), micros, held.bytes(), held.threads(), held.bytes(), begun.perSecond());
    }
}
