package io.github.cameltelnyx.resilience.soak;

import java.io.File;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import io.github.cameltelnyx.simulator.CallState;
import io.github.cameltelnyx.simulator.Faults;
import io.github.cameltelnyx.simulator.Pace;
import io.github.cameltelnyx.simulator.RequestFault;
import io.github.cameltelnyx.simulator.TelnyxSimulator;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Callers, commands and events under every fault at once, and an application that is suspended, stopped, restarted and killed
 * in the middle. At the end the books are balanced. CONTRIBUTING.md has the command for a long run.
 */
class SoakTest {

    private static final Duration LATENESS = Duration.ofMillis(250);
    private static final Faults FAULTS = Faults.none()
            .requests(0.03, RequestFault.rateLimited(Duration.ofSeconds(1)))
            .requests(0.03, RequestFault.failing(500))
            .requests(0.03, RequestFault.failing(503))
            .requests(0.03, RequestFault.dropped())
            .requests(0.03, RequestFault.answerLost())
            .requests(0.03, RequestFault.halfAnswered())
            .requests(0.03, RequestFault.silent())
            .requests(0.03, RequestFault.delayed(Duration.ofMillis(300)))
            .duplicatedEvents(0.06)
            .twinEvents(0.06)
            .lateEvents(0.06, LATENESS)
            .eventsOutOfOrder(0.06);
    private static final List<String> ALL_FAULTS = List.of("failing 429", "failing 500", "failing 503", "dropped",
            "answer lost", "half answered", "silent", "delayed", "duplicated event", "twin events", "late event",
            "event out of order", "reset before the request", "reset before the answer", "reset amidst the answer");

    private final SoakSettings settings = SoakSettings.fromProperties();

    @Test
    void underEveryFaultNothingIsLostAndNothingDoneTwice() throws Exception {
        int port = freePort();
        Random chance = new Random(settings.seed());
        try (Books books = new Books();
                TelnyxSimulator simulator = TelnyxSimulator.builder()
                        .webhookUrl("http://127.0.0.1:" + port + "/voice")
                        .random(new Random(chance.nextLong()))
                        .pace(Pace.fasterBy(20))
                        .retryDelays(Collections.nCopies(1_000, Duration.ofSeconds(4)))
                        .faults(FAULTS)
                        .start();
                RudeRelay relay = new RudeRelay(URI.create(simulator.baseUrl()).getPort(), new Random(chance.nextLong()))) {
            Traffic traffic = new Traffic(simulator, books);
            Map<String, String> properties = Map.of("app.port", Integer.toString(port), "app.key", simulator.apiKey(),
                    "app.publicKey", simulator.publicKey(), "app.books", books.url(),
                    "app.baseUrl", "http://127.0.0.1:" + relay.port() + "/v2");
            try (Mischief mischief = new Mischief(properties, log(), traffic, new Random(chance.nextLong()))) {
                run(simulator, relay, traffic, mischief);
                calm(simulator, relay, traffic);
                mischief.end();
                verify(new Balance(simulator, books), faults(simulator, relay), traffic, mischief);
            }
        }
    }

    private void run(TelnyxSimulator simulator, RudeRelay relay, Traffic traffic, Mischief mischief) throws Exception {
        long end = System.nanoTime() + settings.duration().toNanos();
        traffic.begin();
        do {
            mischief.round();
        } while (System.nanoTime() < end || !faults(simulator, relay).keySet().containsAll(ALL_FAULTS));
    }

    /** All calls come to their end, and every event is accepted. */
    private void calm(TelnyxSimulator simulator, RudeRelay relay, Traffic traffic) {
        traffic.end();
        simulator.faults(Faults.none());
        relay.behave();
        try {
            Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> nothingUnderWay(simulator));
        } catch (ConditionTimeoutException e) {
            throw new AssertionError("seed " + settings.seed() + ": still under way are " + new UnderWay(simulator));
        }
    }

    /** A call's next event is made before the last is accepted: an end that is seen between two looks is one. */
    private static boolean nothingUnderWay(TelnyxSimulator simulator) {
        return simulator.transcript().eventsUnderWay() == 0
                && simulator.calls().stream().allMatch(call -> call.state() == CallState.ENDED)
                && simulator.transcript().eventsUnderWay() == 0;
    }

    private void verify(Balance balance, Map<String, Integer> faults, Traffic traffic, Mischief mischief) throws Exception {
        List<String> differences = new ArrayList<>(balance.differences());
        differences.addAll(traffic.broken());
        differences.addAll(mischief.broken());
        String told = "seed " + settings.seed() + ", " + traffic.calls() + " callers, " + balance.events() + " events, faults "
                + faults + ", " + mischief.done();
        System.out.println("Soak: " + told);
        assertThat(differences).as(told).isEmpty();
        assertThat(faults).as(told).containsOnlyKeys(ALL_FAULTS);
        assertThat(mischief.done()).as(told).containsOnlyKeys(Mischief.KINDS);
    }

    private static Map<String, Integer> faults(TelnyxSimulator simulator, RudeRelay relay) {
        Map<String, Integer> faults = new TreeMap<>(simulator.faultsSoFar());
        faults.putAll(relay.happened());
        return faults;
    }

    private static File log() {
        return Path.of("target", "soak-application.log").toFile();
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
