package io.github.cameltelnyx.webhook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import io.github.cameltelnyx.metrics.TelnyxMetrics;
import io.github.cameltelnyx.metrics.WebhookMetrics;
import org.apache.camel.CamelContext;
import org.apache.camel.support.service.ServiceHelper;

/**
 * The paths at which consumers listen, one HTTP consumer each. Two on one path would not share its requests, and stopping one
 * would stop both.
 */
final class WebhookPaths {

    private static final Pattern PLAIN = Pattern.compile("(/[A-Za-z0-9._~-]+)+");

    private final CamelContext camelContext;
    private final WebhookWorkers workers;
    private final TelnyxMetrics metrics;
    private final Map<String, WebhookMetrics<Verdict>> counters = new ConcurrentHashMap<>();
    private final Map<String, WebhookPath> paths = new HashMap<>();
    private final Map<String, Integer> maxBodySizes = new ConcurrentHashMap<>();
    private final List<TelnyxWebhookConsumer> listening = new CopyOnWriteArrayList<>();
    private final Supplier<String> relayUri;
    private final Lock lock = new ReentrantLock();
    private volatile EventRelay relay;

    /** @param relayUri asked for as the first route starts: Camel sets options after it has initialised the component */
    WebhookPaths(CamelContext camelContext, WebhookWorkers workers, TelnyxMetrics metrics, Supplier<String> relayUri) {
        this.relayUri = relayUri;
        this.camelContext = camelContext;
        this.workers = workers;
        this.metrics = metrics;
    }

    /** With one leading slash and none at the end. */
    static String normalize(String remaining) {
        String path = "/" + remaining.replaceAll("^/+|/+$", "");
        if (!PLAIN.matcher(path).matches()) {
            throw new IllegalArgumentException(
                    "telnyx-webhook: the path must be letters, digits, dots, dashes, underscores and tildes between slashes, not "
                            + remaining);
        }
        return path;
    }

    WebhookMetrics<Verdict> counters(String path) {
        return counters.computeIfAbsent(path, key -> {
            WebhookMetrics<Verdict> added = new WebhookMetrics<>(path, Verdict.class);
            metrics.add(added);
            return added;
        });
    }

    /** @return -1 where nobody has ever listened */
    int maxBodySizeAt(String path) {
        return maxBodySizes.getOrDefault(path, -1);
    }

    void join(TelnyxWebhookConsumer consumer) throws Exception {
        String path = consumer.getEndpoint().getPath();
        lock.lock();
        try {
            WebhookPath known = paths.get(path);
            if (known == null) {
                known = new WebhookPath(camelContext, path, workers, counters(path));
                known.listen();
                paths.put(path, known);
            }
            known.add(consumer);
            listening.add(consumer);
            startRelay();
            maxBodySizes.put(path, known.maxBodySize());
        } finally {
            lock.unlock();
        }
    }

    void leave(TelnyxWebhookConsumer consumer) {
        String path = consumer.getEndpoint().getPath();
        lock.lock();
        try {
            listening.remove(consumer);
            WebhookPath known = paths.get(path);
            if (known != null && known.remove(consumer)) {
                paths.remove(path);
                known.silence();
            }
            if (paths.isEmpty()) {
                ServiceHelper.stopAndShutdownService(relay);
                relay = null;
            }
        } finally {
            lock.unlock();
        }
    }

    /** With the first route: until then nobody here could verify what the others hand over. */
    private void startRelay() throws Exception {
        String uri = relayUri.get();
        if (relay == null && uri != null && !uri.isBlank()) {
            EventRelay started = new EventRelay(camelContext, uri, this::isGenuine);
            ServiceHelper.startService(started);
            relay = started;
        }
    }

    /** Whether it is Telnyx's by the rules of one of the routes here. */
    private boolean isGenuine(SignedRequest request) {
        return listening.stream()
                .anyMatch(consumer -> request.body().length <= consumer.rules().maxBodySize()
                        && consumer.verifier()
                                .verify(request.signatures(), request.timestamps(), request.body()) == Verdict.ACCEPTED);
    }

    /** Where events go that nobody waits for here; null where they go nowhere. */
    EventRelay relay() {
        return relay;
    }
}
