package io.github.cameltelnyx.resilience.nodes;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.github.cameltelnyx.resilience.nodes.SignedEvents.Event;
import io.github.cameltelnyx.resilience.nodes.SignedEvents.Signature;

/**
 * Sends events to nodes behind one path, and sends again what is not answered with 200 within two seconds, as Telnyx does. It keeps
 * every answer. Thread-safe.
 */
final class Telnyx {

    /** The answer of a node that gave none: it is dead, or took too long. */
    static final int NONE = 0;

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Executor A_WHILE_LATER = CompletableFuture.delayedExecutor(150, TimeUnit.MILLISECONDS);

    private final SignedEvents events = new SignedEvents(Clock.systemUTC());
    private final HttpClient http = HttpClient.newBuilder().version(Version.HTTP_1_1).connectTimeout(PATIENCE).build();
    private final Map<String, List<Integer>> answers = new ConcurrentHashMap<>();

    SignedEvents events() {
        return events;
    }

    /** Sends it once, and waits for the answer for as long as it takes. */
    int ask(Event event, URI node) {
        return send(event, node, Duration.ofMinutes(1)).join();
    }

    /** Sends it once. */
    CompletableFuture<Integer> send(Event event, URI node) {
        return send(event, node, PATIENCE);
    }

    private CompletableFuture<Integer> send(Event event, URI node, Duration patience) {
        Signature signature = events.sign(event);
        HttpRequest request = HttpRequest.newBuilder(node)
                .timeout(patience)
                .header("Content-Type", "application/json")
                .header("telnyx-timestamp", signature.timestamp())
                .header("telnyx-signature-ed25519", signature.signature())
                .POST(BodyPublishers.ofByteArray(event.body()))
                .build();
        return http.sendAsync(request, BodyHandlers.discarding())
                .handle((response, failure) -> failure == null ? response.statusCode() : NONE)
                .thenApply(status -> {
                    answers.computeIfAbsent(event.id(), id -> new CopyOnWriteArrayList<>()).add(status);
                    return status;
                });
    }

    /**
     * Sends it until it is answered with 200.
     *
     * @param node which one to try, by the number of the attempt from 0 on
     */
    CompletableFuture<Void> deliver(Event event, Function<Integer, URI> node) {
        return deliver(event, node, 0);
    }

    private CompletableFuture<Void> deliver(Event event, Function<Integer, URI> node, int attempt) {
        return send(event, node.apply(attempt)).thenCompose(status -> status == 200
                ? CompletableFuture.completedFuture(null)
                : CompletableFuture.supplyAsync(() -> deliver(event, node, attempt + 1), A_WHILE_LATER)
                        .thenCompose(Function.identity()));
    }

    /** Every event that had its 200, however many other answers before or after it. */
    Set<String> acknowledged() {
        return answers.entrySet()
                .stream()
                .filter(entry -> entry.getValue().contains(200))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Integer> answersTo(Event event) {
        return List.copyOf(answers.getOrDefault(event.id(), List.of()));
    }

    Set<Integer> kindsOfAnswers() {
        return answers.values().stream().flatMap(Collection::stream).collect(Collectors.toUnmodifiableSet());
    }
}
