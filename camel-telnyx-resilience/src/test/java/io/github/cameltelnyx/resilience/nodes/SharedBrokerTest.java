package io.github.cameltelnyx.resilience.nodes;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import io.github.cameltelnyx.resilience.nodes.SignedEvents.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Two nodes that hand events to a broker before they acknowledge them, by the manual's recipe, while nodes and broker are killed. What
 * the nodes then take from the broker has its effect in a database, where it is counted.
 */
@Timeout(300)
class SharedBrokerTest {

    private final Telnyx telnyx = new Telnyx();
    private final List<CompletableFuture<Void>> deliveries = new ArrayList<>();
    @TempDir
    private Path folder;
    private Postgres postgres;
    private int port;
    private Node broker;
    private Node one;
    private Node other;

    @BeforeEach
    void start() throws Exception {
        postgres = Postgres.start();
        port = freePort();
        broker = startBroker();
        one = startNode("C");
        other = startNode("D");
        one.path(Recipe.BROKER);
        other.path(Recipe.BROKER);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private Node startBroker() throws IOException {
        Node started = Node.start(BrokerProgram.class, "broker",
                Map.of("broker.folder", folder.toString(), "broker.port", Integer.toString(port)));
        started.awaitLine("BROKER UP");
        return started;
    }

    private Node startNode(String name) throws IOException {
        return Node.start(NodeProgram.class, name, Map.of("node.recipes", "BROKER", "node.broker",
                "tcp://127.0.0.1:" + port + "?callTimeout=3000", "node.database", postgres.url(),
                "node.publicKey", telnyx.events().publicKey()));
    }

    @AfterEach
    void stop() throws Exception {
        for (Node started : new Node[]{one, other, broker}) {
            if (started != null) {
                started.close();
            }
        }
    }

    @Test
    void everyAcknowledgedEventTakesEffectOnceThoughNodesAndBrokerAreKilledAndTheBrokerStandsStill() throws Exception {
        deliver(30);
        one.kill();
        deliver(30);
        one = startNode("C");
        one.path(Recipe.BROKER);
        deliver(30);
        broker.kill();
        assertThatNothingIsAcknowledged(deliver(15));
        broker = startBroker();
        allDelivered();
        broker.freeze();
        assertThatNothingIsAcknowledged(deliver(10));
        // Now it does what nodes have given up to wait for, and gets it once more.
        broker.thaw();
        allDelivered();
        await().atMost(120, TimeUnit.SECONDS).until(() -> postgres.journal().containsAll(telnyx.acknowledged()));
        assertThat(postgres.journal()).containsExactlyInAnyOrderElementsOf(telnyx.acknowledged());
        assertThat(telnyx.kindsOfAnswers()).contains(200, 500, Telnyx.NONE);
    }

    /** Each to both nodes at once. A repetition goes to the one or the other. */
    private List<Event> deliver(int number) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Event event = telnyx.events().event();
            events.add(event);
            int first = i;
            Function<Integer, URI> node = attempt -> ((first + attempt) % 2 == 0 ? one : other).path(Recipe.BROKER);
            deliveries.add(telnyx.deliver(event, node));
            deliveries.add(telnyx.deliver(event, attempt -> node.apply(attempt + 1)));
        }
        return events;
    }

    /** However often they are sent: each at least two times by each of both senders. */
    private void assertThatNothingIsAcknowledged(List<Event> events) {
        await().atMost(120, TimeUnit.SECONDS)
                .until(() -> events.stream().anyMatch(this::acknowledged)
                        || events.stream().allMatch(event -> telnyx.answersTo(event).size() >= 4));
        assertThat(events).noneMatch(this::acknowledged);
    }

    private boolean acknowledged(Event event) {
        return telnyx.answersTo(event).contains(200);
    }

    private void allDelivered() {
        CompletableFuture.allOf(deliveries.toArray(CompletableFuture[]::new)).orTimeout(120, TimeUnit.SECONDS).join();
    }
}
