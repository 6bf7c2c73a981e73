package io.github.cameltelnyx.resilience.nodes;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import jakarta.jms.Connection;
import jakarta.jms.Session;

import io.github.cameltelnyx.resilience.nodes.SignedEvents.Event;
import io.github.cameltelnyx.resilience.nodes.SignedEvents.Signature;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Conversations on two nodes behind one address, by the manual's recipe: an event may reach the one whose route does not wait. */
@Timeout(300)
class SharedConversationTest {

    private static final int CALLS = 10;

    private static final String STATE = "client_state";
    private static final String ASKED = "Please press a key";
    private static final String THANKED = "You pressed 1";

    private static final Telnyx TELNYX = new Telnyx();
    @TempDir
    private static Path folder;
    private static CallApi api;
    private static Postgres postgres;
    private static int port;
    private static Node broker;
    private static Node one;
    private static Node other;

    @BeforeAll
    static void start() throws Exception {
        api = new CallApi();
        postgres = Postgres.start();
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        broker = startBroker();
        one = startNode("E");
        other = startNode("F");
        broker.awaitLine("LISTENER 2");
    }

    private static Node startBroker() throws IOException {
        Node started = Node.start(BrokerProgram.class, "broker of topics",
                Map.of("broker.folder", folder.toString(), "broker.port", Integer.toString(port)));
        started.awaitLine("BROKER UP");
        return started;
    }

    private static Node startNode(String name) throws IOException {
        return Node.start(NodeProgram.class, name, Map.of("node.recipes", "CONVERSATION", "node.broker", brokerUrl(),
                "node.database", postgres.url(), "node.publicKey", TELNYX.events().publicKey(), "node.api", api.url(),
                "takeUpAfter", "2000"));
    }

    private static String brokerUrl() {
        return "tcp://127.0.0.1:" + port + "?callTimeout=3000";
    }

    @AfterAll
    static void stop() throws Exception {
        for (Node started : new Node[]{one, other, broker}) {
            if (started != null) {
                started.close();
            }
        }
        api.close();
    }

    @Test
    void aConversationGoesOnWhereItBeganThoughItsEventsReachTheOtherNode() {
        String call = call();
        initiated(call, one);
        tells(call, "answer");
        answered(call, other);
        tells(call, "answer", ASKED);
        gathered(call, other);
        tells(call, "answer", ASKED, THANKED);
    }

    @Test
    void eventsThatComeTwiceToBothNodesEndEachStepOnce() {
        List<String> calls = Stream.generate(SharedConversationTest::call).limit(CALLS).toList();
        sendToBothTwice("call.initiated", calls, "");
        tell(calls, "answer");
        sendToBothTwice("call.answered", calls, "ask");
        tell(calls, "answer", ASKED);
        sendToBothTwice("call.gather.ended", calls, "thank");
        tell(calls, "answer", ASKED, THANKED);
    }

    @Test
    void whatTelnyxDidNotSignEndsNoStep() throws Exception {
        String call = call();
        initiated(call, one);
        tells(call, "answer");
        Event forged = TELNYX.events().event("call.answered", call, STATE, state("ask"));
        Signature another = TELNYX.events().sign(TELNYX.events().event());
        String body = new String(forged.body(), StandardCharsets.UTF_8);
        write(body, "", "||" + body, another.signature() + "|" + another.timestamp() + "|" + body);

        // What is written after it is read after it.
        String next = call();
        initiated(next, one);
        tells(next, "answer");
        answered(next, other);
        tells(next, "answer", ASKED);
        assertThat(api.told(call)).containsExactly("answer");
    }

    private static void write(String... texts) throws Exception {
        try (ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory(brokerUrl());
                Connection connection = factory.createConnection();
                Session session = connection.createSession()) {
            for (String text : texts) {
                session.createProducer(session.createTopic("telnyx-events")).send(session.createTextMessage(text));
            }
        }
    }

    @Test
    void eventsThatCannotBeHandedOnAreRefusedUntilTheBrokerIsBack() throws Exception {
        String call = call();
        initiated(call, one);
        tells(call, "answer");
        broker.kill();
        Event answered = TELNYX.events().event("call.answered", call, STATE, state("ask"));
        assertThat(TELNYX.ask(answered, address(other))).isEqualTo(500);
        assertThat(api.told(call)).containsExactly("answer");

        broker = startBroker();
        broker.awaitLine("LISTENER 2");
        delivered(answered, other);
        tells(call, "answer", ASKED);
    }

    @Test
    void theCallsOfANodeThatDiesAreTakenUpByTheirNextEventsAndTheOthersGoOn() throws Exception {
        Node dies = startNode("G");
        String ringing = call();
        String asked = call();
        String bystander = call();
        for (String call : List.of(ringing, asked)) {
            initiated(call, dies);
        }
        initiated(bystander, one);
        tell(List.of(ringing, asked, bystander), "answer");
        answered(asked, dies);
        tells(asked, "answer", ASKED);
        dies.kill();

        answered(ringing, one);
        gathered(asked, other);
        answered(bystander, other);
        tell(List.of(ringing, bystander), "answer", ASKED);
        tells(asked, "answer", ASKED, THANKED);
        gathered(ringing, other);
        gathered(bystander, other);
        tell(List.of(ringing, bystander), "answer", ASKED, THANKED);
    }

    private static String call() {
        return "v3:" + UUID.randomUUID();
    }

    private static void initiated(String call, Node node) {
        delivered(TELNYX.events().event("call.initiated", call, "direction", "incoming"), node);
    }

    private static void answered(String call, Node node) {
        delivered(TELNYX.events().event("call.answered", call, STATE, state("ask")), node);
    }

    private static void gathered(String call, Node node) {
        delivered(TELNYX.events().event("call.gather.ended", call, STATE, state("thank")), node);
    }

    private static String state(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static void delivered(Event event, Node node) {
        TELNYX.deliver(event, attempt -> address(node)).orTimeout(60, TimeUnit.SECONDS).join();
    }

    private static void sendToBothTwice(String type, List<String> calls, String state) {
        CompletableFuture.allOf(calls.stream()
                .map(call -> TELNYX.events().event(type, call, STATE, state(state)))
                .flatMap(
                        event -> Stream.of(one, other, other, one).map(node -> TELNYX.deliver(event, attempt -> address(node))))
                .toArray(CompletableFuture[]::new)).orTimeout(60, TimeUnit.SECONDS).join();
    }

    private static URI address(Node node) {
        return node.path(Recipe.CONVERSATION);
    }

    private static void tells(String call, String... commands) {
        tell(List.of(call), commands);
    }

    /** So far, and nothing beside. */
    private static void tell(List<String> calls, String... commands) {
        await().pollDelay(Duration.ZERO)
                .atMost(60, TimeUnit.SECONDS)
                .untilAsserted(() -> assertThat(calls)
                        .allSatisfy(call -> assertThat(api.told(call)).containsExactly(commands)));
    }
}
