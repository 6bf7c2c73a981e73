package io.github.cameltelnyx.benchmarks.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.cameltelnyx.benchmarks.Measurement;

/** The component's webhook against other ways to take the same requests, and genuine ones against a flood of others. */
public final class WebhookLoad {

    private WebhookLoad() {
    }

    /** Signed webhooks of 1.3 KB to a route that does nothing. */
    public static List<Measurement> genuine(Rounds rounds) {
        return run(rounds, List.of("telnyx-webhook", "bare Vert.x", "platform-http, the JDK's Ed25519"), List.of("genuine"));
    }

    /** What nobody signed, in the same process as what is signed. */
    public static List<Measurement> flood(Rounds rounds) {
        return run(rounds, List.of("telnyx-webhook"), List.of("genuine", "forged", "unsigned", "stale"));
    }

    private static List<Measurement> run(Rounds rounds, List<String> names, List<String> kinds) {
        Map<String, Fork> servers = new LinkedHashMap<>();
        Map<String, Rounds.Turn> turns = new LinkedHashMap<>();
        try (Fork sender = Fork.of(WebhookSender.class)) {
            sender.read(Map.class);
            for (String name : names) {
                Fork server = Fork.of(WebhookServers.class, name);
                servers.put(name, server);
                Object port = server.read(Map.class).get("port");
                for (String kind : kinds) {
                    turns.put(kinds.size() == 1 ? name : kind, seconds -> turn(server, sender, port + " " + kind, seconds));
                }
            }
            return rounds.take(turns);
        } finally {
            servers.values().forEach(Fork::close);
        }
    }

    private static Measurement turn(Fork server, Fork sender, String what, double seconds) {
        server.ask("start", Map.class);
        WebhookRound round = sender.ask(what + " " + seconds, WebhookRound.class);
        Measurement cost = server.ask(String.valueOf(round.count()), Measurement.class);
        return new Measurement(cost.subject(), round.perSecond(), cost.cpuMicros(), cost.allocatedBytes(), cost.threads(),
                round.p50Micros(), round.p99Micros());
    }
}
