package io.github.cameltelnyx.resilience.nodes;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import io.github.cameltelnyx.resilience.nodes.SignedEvents.Event;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two nodes that share their claims in a database, by the manual's recipes: what is true when both get an event at once, and when one
 * of them is killed while it has claimed some.
 */
@Timeout(300)
class SharedRepositoryTest {

    private static final Telnyx TELNYX = new Telnyx();
    private static final int EVENTS = 60;

    private static Postgres postgres;
    private static Node survivor;
    /** Events with which the other node was killed, right before their effect and right after it. */
    private static final Map<Recipe, Event> BEFORE = new EnumMap<>(Recipe.class);
    private static final Map<Recipe, Event> AFTER = new EnumMap<>(Recipe.class);
    private static final Map<Recipe, List<Event>> TO_BOTH = new EnumMap<>(Recipe.class);

    @BeforeAll
    static void twoNodesOfWhichOneIsKilled() throws Exception {
        postgres = Postgres.start();
        Map<String, String> settings = Map.of("node.recipes", "PLAIN,ORPHANS,LEASE,TRANSACTION", "node.database",
                postgres.url(),
                "node.publicKey", TELNYX.events().publicKey());
        Node killed = Node.start(NodeProgram.class, "A", settings);
        survivor = Node.start(NodeProgram.class, "B", settings);
        for (Recipe recipe : List.of(Recipe.PLAIN, Recipe.LEASE, Recipe.TRANSACTION)) {
            TO_BOTH.put(recipe, sendToBoth(killed.path(recipe), survivor.path(recipe)));
        }
        stall(killed, "before", BEFORE, Recipe.PLAIN, Recipe.ORPHANS, Recipe.LEASE, Recipe.TRANSACTION);
        stall(killed, "after", AFTER, Recipe.LEASE, Recipe.TRANSACTION);
        killed.kill();
    }

    private static List<Event> sendToBoth(URI one, URI other) {
        List<Event> events = Stream.generate(TELNYX.events()::event).limit(EVENTS).toList();
        List<CompletableFuture<Void>> deliveries = new ArrayList<>();
        for (Event event : events) {
            deliveries.add(TELNYX.deliver(event, attempt -> one));
            deliveries.add(TELNYX.deliver(event, attempt -> other));
            deliveries.add(TELNYX.deliver(event, attempt -> attempt % 2 == 0 ? one : other));
        }
        all(deliveries);
        return events;
    }

    private static void all(List<CompletableFuture<Void>> deliveries) {
        CompletableFuture.allOf(deliveries.toArray(CompletableFuture[]::new)).orTimeout(120, TimeUnit.SECONDS).join();
    }

    private static void stall(Node node, String moment, Map<Recipe, Event> stalled, Recipe... recipes) {
        for (Recipe recipe : recipes) {
            Event event = TELNYX.events().event("A " + moment);
            stalled.put(recipe, event);
            TELNYX.send(event, node.path(recipe));
        }
        stalled.values().forEach(event -> node.awaitLine("STALLED " + event.id()));
    }

    @AfterAll
    static void stop() throws Exception {
        if (survivor != null) {
            survivor.close();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PLAIN", "LEASE", "TRANSACTION"})
    void eventsThatComeToBothNodesAtOnceTakeEffectOnce(Recipe recipe) {
        List<Event> events = TO_BOTH.get(recipe);
        assertThat(TELNYX.acknowledged()).containsAll(events.stream().map(Event::id).toList());
        assertThat(postgres.journal()).filteredOn(id -> events.stream().anyMatch(event -> event.id().equals(id)))
                .containsExactlyInAnyOrderElementsOf(events.stream().map(Event::id).toList());
    }

    @ParameterizedTest
    @EnumSource(names = {"PLAIN", "ORPHANS"})
    void aClaimOfADeadNodeStaysAndItsEventIsTakenForDone(Recipe recipe) {
        Event event = BEFORE.get(recipe);
        assertThat(TELNYX.ask(event, survivor.path(recipe))).isEqualTo(200);
        assertThat(effects(event)).isZero();
    }

    @Test
    void onceItsRowIsDeletedAClaimOfADeadNodeIsFree() {
        Event event = TELNYX.events().event();
        postgres.run("INSERT INTO CAMEL_MESSAGEPROCESSED VALUES (?, ?, now())", Recipe.PLAIN.name(), event.id());
        assertThat(TELNYX.ask(event, survivor.path(Recipe.PLAIN))).isEqualTo(200);
        assertThat(effects(event)).isZero();
        postgres.run("DELETE FROM CAMEL_MESSAGEPROCESSED WHERE processorName = ? AND messageId = ?", Recipe.PLAIN.name(),
                event.id());
        assertThat(TELNYX.ask(event, survivor.path(Recipe.PLAIN))).isEqualTo(200);
        assertThat(effects(event)).isOne();
    }

    @Test
    void aLeaseOfADeadNodeRunsOutAndNobodySays200BeforeTheEventIsDone() {
        Event event = BEFORE.get(Recipe.LEASE);
        deliverToSurvivor(Recipe.LEASE, event);
        assertThat(effects(event)).isOne();
    }

    @Test
    void aLeaseDoesNotKnowAnEffectThatItsNodeDidNotLiveToConfirm() {
        Event event = AFTER.get(Recipe.LEASE);
        deliverToSurvivor(Recipe.LEASE, event);
        assertThat(effects(event)).isEqualTo(2);
    }

    @Test
    void aLeaseThatIsHeldIsAnsweredWith500() {
        Event event = TELNYX.events().event();
        postgres.run("INSERT INTO telnyx_events VALUES (?, 'someone', now() + interval '1 hour', false)", event.id());
        assertThat(TELNYX.ask(event, survivor.path(Recipe.LEASE))).isEqualTo(500);
        assertThat(effects(event)).isZero();
    }

    @Test
    void aTransactionOfADeadNodeIsTakenBackWithItsClaim() {
        for (Event event : List.of(BEFORE.get(Recipe.TRANSACTION), AFTER.get(Recipe.TRANSACTION))) {
            deliverToSurvivor(Recipe.TRANSACTION, event);
            assertThat(effects(event)).isOne();
        }
    }

    private static void deliverToSurvivor(Recipe recipe, Event event) {
        URI path = survivor.path(recipe);
        all(List.of(TELNYX.deliver(event, attempt -> path)));
    }

    private static int effects(Event event) {
        return Collections.frequency(postgres.journal(), event.id());
    }
}
