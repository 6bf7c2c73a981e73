package io.github.cameltelnyx.resilience.soak;

import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** What happens to the application while events come in: one after the other, in an order that the seed decides. */
final class Mischief implements AutoCloseable {

    /** A restart ends all exchanges of a context, those included that wait for an answer which never comes. */
    static final List<String> KINDS = List.of("suspend", "stop", "kill", "restart");

    private static final List<String> ROUTES = List.of("journal", "desk", "outgoing");
    private static final String NOTHING_OPEN = " open=0 inflight=0 producers=0 consumers=0";

    private final Map<String, String> properties;
    private final File log;
    private final Traffic traffic;
    private final Random random;
    private final Map<String, Integer> done = new TreeMap<>();
    private final List<String> broken = new ArrayList<>();
    private ApplicationProcess application;

    Mischief(Map<String, String> properties, File log, Traffic traffic, Random random) throws IOException {
        this.properties = properties;
        this.log = log;
        this.traffic = traffic;
        this.random = random;
        application = newProcess();
    }

    /** Does each kind once. */
    void round() throws IOException {
        List<String> kinds = new ArrayList<>(KINDS);
        Collections.shuffle(kinds, random);
        for (String kind : kinds) {
            traffic.awaitAccepted(10 + random.nextInt(20));
            String route = ROUTES.get(random.nextInt(ROUTES.size()));
            switch (kind) {
                case "suspend" -> forAWhile("suspend " + route, "resume " + route);
                // Of two routes at one path none can be stopped so: without it, the other has every event for itself.
                case "stop" -> forAWhile("stop outgoing", "start outgoing");
                case "restart" -> {
                    // What waits for nothing but the time must end, too.
                    traffic.awaitLimited();
                    checkEnded(application.tell("restart"), "at a restart");
                }
                default -> kill();
            }
            done.merge(kind, 1, Integer::sum);
        }
        traffic.awaitAccepted(10);
    }

    Map<String, Integer> done() {
        return done;
    }

    /** Where exchanges did not end. */
    List<String> broken() {
        return broken;
    }

    /** Stops the application, in which everything has to have ended. */
    void end() {
        try {
            // The answers have come; the exchanges of some may be about to end.
            Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> application.tell("open").endsWith(NOTHING_OPEN));
        } catch (ConditionTimeoutException e) {
            checkEnded(application.tell("open"), "after the last event");
        }
        checkEnded(application.tell("end"), "at the end");
    }

    private void forAWhile(String evil, String good) {
        application.tell(evil);
        traffic.awaitAnswers(10);
        application.tell(good);
    }

    private void kill() throws IOException {
        application.kill();
        traffic.awaitAnswers(5);
        application = newProcess();
    }

    private void checkEnded(String report, String when) {
        if (!report.endsWith(NOTHING_OPEN)) {
            broken.add("exchanges did not end " + when + ": " + report);
        }
    }

    private ApplicationProcess newProcess() throws IOException {
        Map<String, String> own = new HashMap<>(properties);
        own.put("app.seed", Long.toString(random.nextLong()));
        return new ApplicationProcess(own, log);
    }

    @Override
    public void close() {
        application.close();
    }
}
