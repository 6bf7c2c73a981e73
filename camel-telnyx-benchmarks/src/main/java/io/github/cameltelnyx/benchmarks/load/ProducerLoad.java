package io.github.cameltelnyx.benchmarks.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.github.cameltelnyx.benchmarks.Measurement;

/** The component's producer against other ways to send the same command. */
public final class ProducerLoad {

    private ProducerLoad() {
    }

    /** The API takes 100 ms for an answer, and 1,000 commands are under way. */
    public static List<Measurement> slowApi(Rounds rounds) {
        return run(rounds, 100, 1000, List.of("telnyx", "telnyx, defaults", "camel-http, defaults", "camel-http"));
    }

    /** The API answers at once, and 32 commands are under way. */
    public static List<Measurement> fastApi(Rounds rounds) {
        return run(rounds, 0, 32, List.of("telnyx", "camel-http", "okhttp", "okhttp, a thread each", "httpclient5"));
    }

    /** Ten, a thousand and ten thousand commands under way, always two thousand a second. */
    public static List<Measurement> inFlight(Rounds rounds) {
        List<Measurement> all = new ArrayList<>();
        for (int inFlight : List.of(10, 1_000, 10_000)) {
            int delay = inFlight / 2;
            Rounds enough = new Rounds(rounds.count(), Math.max(rounds.seconds(), 3 * delay / 1_000.0),
                    Math.max(rounds.warmUp(), 3 * delay / 1_000.0));
            Measurement measurement = run(enough, delay, inFlight, List.of("telnyx")).get(0);
            all.add(measurement.named(String.format(Locale.ROOT, "%,d in flight", inFlight)));
        }
        return all;
    }

    private static List<Measurement> run(Rounds rounds, int delay, int inFlight, List<String> names) {
        Map<String, Fork> subjects = new LinkedHashMap<>();
        try (Fork server = Fork.of(AnswerServer.class, String.valueOf(delay))) {
            AnswerServer.Ports ports = server.read(AnswerServer.Ports.class);
            for (String name : names) {
                String base = name.equals("telnyx, defaults")
                        ? "https://127.0.0.1:" + ports.tls()
                        : "http://127.0.0.1:" + ports.plain();
                Fork subject = Fork.of(SubjectMain.class, name, base, String.valueOf(inFlight), ports.trust());
                subject.read(Map.class);
                subjects.put(name, subject);
            }
            return rounds.run(subjects);
        } finally {
            subjects.values().forEach(Fork::close);
        }
    }
}
