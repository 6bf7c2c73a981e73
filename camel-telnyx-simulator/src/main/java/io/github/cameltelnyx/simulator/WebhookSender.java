package io.github.cameltelnyx.simulator;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Sends signed webhooks. Thread-safe. */
final class WebhookSender {

    private final HttpClient client;
    private final SigningKey key;
    private final Clock clock;
    private final Duration timeout;

    WebhookSender(SigningKey key, Clock clock, Duration timeout, Executor executor) {
        this.client = HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER)
                .connectTimeout(timeout)
                .executor(executor)
                .build();
        this.key = key;
        this.clock = clock;
        this.timeout = timeout;
    }

    /** @return the status of the answer, or 0 where none came in time or the URL is none */
    CompletableFuture<Integer> send(String url, byte[] body) {
        HttpRequest request;
        try {
            request = request(url, body);
        } catch (IllegalArgumentException e) {
            return CompletableFuture.completedFuture(0);
        }
        return client.sendAsync(request, BodyHandlers.discarding())
                .handle((response, failure) -> failure == null ? response.statusCode() : 0);
    }

    private HttpRequest request(String url, byte[] body) {
        String timestamp = Long.toString(clock.instant().getEpochSecond());
        return HttpRequest.newBuilder(URI.create(url))
                .timeout(timeout)
                .header("Content-Type", "application/json")
                .header("User-Agent", "telnyx-webhooks")
                .header("telnyx-timestamp", timestamp)
                .header("telnyx-signature-ed25519", key.sign(timestamp, body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }
}
