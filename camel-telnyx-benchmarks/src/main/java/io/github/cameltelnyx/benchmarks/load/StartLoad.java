package io.github.cameltelnyx.benchmarks.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.cameltelnyx.benchmarks.Measurement;

/** How long a context takes to start in a fresh process, and what is in memory then. */
public final class StartLoad {

    private static final Map<String, String> ENDPOINTS = endpoints();

    private StartLoad() {
    }

    private static Map<String, String> endpoints() {
        Map<String, String> endpoints = new LinkedHashMap<>();
        endpoints.put("telnyx:", "telnyx:calls/speak?voice=female&payload=Hello");
        endpoints.put("http:", "http://127.0.0.1:1/v2/calls");
        return endpoints;
    }

    /** By turns, a process for each start. */
    public static List<Measurement> run(int starts) {
        Map<String, List<Measurement>> all = new LinkedHashMap<>();
        for (int i = 0; i < starts; i++) {
            ENDPOINTS.forEach((name, uri) -> all.computeIfAbsent(name, key -> new ArrayList<>()).add(start(name, uri)));
        }
        return all.entrySet().stream().map(entry -> Rounds.median(entry.getKey(), entry.getValue())).toList();
    }

    private static Measurement start(String name, String uri) {
        try (Fork fork = Fork.of(StartMain.class, uri)) {
            StartMain.Started started = fork.read(StartMain.Started.class);
            return new Measurement(name, 1e9 / started.nanos(), started.nanos() / 1e3, started.keptBytes(), 0, 0, 0);
        }
    }
}
