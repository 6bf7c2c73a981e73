package io.github.cameltelnyx.metrics;

import java.util.Map;
import java.util.stream.Collectors;

import org.apache.camel.spi.annotations.DevConsole;
import org.apache.camel.support.console.AbstractDevConsole;
import org.apache.camel.util.json.JsonArray;
import org.apache.camel.util.json.JsonObject;

/** The page "telnyx" of Camel's developer console: names of operations and paths, and numbers. */
@DevConsole(name = "telnyx", displayName = "Telnyx",
        description = "Operations sent to Telnyx, its rate limit, and webhooks received")
public final class TelnyxDevConsole extends AbstractDevConsole {

    public TelnyxDevConsole() {
        super("camel", "telnyx", "Telnyx", "Operations sent to Telnyx, its rate limit, and webhooks received");
    }

    @Override
    protected JsonObject doCallJson(Map<String, Object> options) {
        JsonObject root = new JsonObject();
        TelnyxMetrics metrics = metrics();
        JsonArray operations = new JsonArray();
        metrics.operations().forEach(operation -> operations.add(json(operation)));
        root.put("operations", operations);
        if (metrics.rateLimit() != null) {
            root.put("rateLimit", json(metrics.rateLimit()));
        }
        JsonArray webhooks = new JsonArray();
        metrics.webhooks().forEach(webhook -> webhooks.add(json(webhook)));
        root.put("webhooks", webhooks);
        return root;
    }

    private static JsonObject json(OperationMetrics operation) {
        JsonObject json = new JsonObject();
        json.put("operation", operation.operation());
        json.put("inFlight", operation.inFlight());
        json.put("awaiting", operation.waiting());
        json.put("retries", operation.retries());
        json.put("meanMillis", operation.meanTime().toMillis());
        json.put("longestMillis", operation.longestTime().toMillis());
        json.put("outcomes", json(operation.outcomes()));
        return json;
    }

    private static JsonObject json(WebhookMetrics<?> webhook) {
        JsonObject json = new JsonObject();
        json.put("path", webhook.path());
        json.put("received", webhook.received());
        json.put("failedRuns", webhook.failed());
        json.put("verdicts", json(webhook.verdicts()));
        return json;
    }

    private static JsonObject json(RateLimit told) {
        JsonObject json = new JsonObject();
        json.put("remaining", told.remaining());
        if (told.limit() != null) {
            json.put("limit", told.limit());
        }
        if (told.reset() != null) {
            json.put("resetSeconds", told.reset().toSeconds());
        }
        json.put("toldAt", told.toldAt().toString());
        return json;
    }

    /** What happened at all. */
    private static JsonObject json(Tally<?> tally) {
        JsonObject json = new JsonObject();
        tally.byName().forEach((name, count) -> {
            if (count.sum() > 0) {
                json.put(name, count.sum());
            }
        });
        return json;
    }

    @Override
    protected String doCallText(Map<String, Object> options) {
        TelnyxMetrics metrics = metrics();
        StringBuilder text = new StringBuilder("Operations:\n");
        metrics.operations()
                .forEach(operation -> text.append(String.format(
                        "    %s:%s (in flight: %d, awaiting: %d, retries: %d, mean: %d ms, longest: %d ms)%n",
                        operation.operation(), text(operation.outcomes()), operation.inFlight(), operation.waiting(),
                        operation.retries(),
                        operation.meanTime().toMillis(), operation.longestTime().toMillis())));
        if (metrics.rateLimit() != null) {
            text.append("Rate limit:\n    ").append(text(metrics.rateLimit())).append('\n');
        }
        text.append("Webhooks:\n");
        metrics.webhooks()
                .forEach(webhook -> text.append(String.format("    %s:%s (received: %d, failed runs: %d)%n", webhook.path(),
                        text(webhook.verdicts()), webhook.received(), webhook.failed())));
        return text.toString();
    }

    private static String text(Tally<?> tally) {
        return tally.byName()
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue().sum() > 0)
                .map(entry -> " " + entry.getKey() + " " + entry.getValue().sum())
                .collect(Collectors.joining(","));
    }

    private static String text(RateLimit told) {
        return told.remaining() + " left" + (told.limit() == null ? "" : " of " + told.limit())
                + (told.reset() == null ? "" : ", reset after " + told.reset().toSeconds() + " s") + ", by the answer of "
                + told.toldAt();
    }

    private TelnyxMetrics metrics() {
        try {
            return TelnyxMetrics.of(getCamelContext());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
