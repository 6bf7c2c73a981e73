package io.github.cameltelnyx.simulator;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** Sends signed webhooks, and asks for documents with a signature. Thread-safe. */
final class WebhookSender {

    private final HttpClient client;
    private final SigningKey key;
    private final Clock clock;
    private final Duration timeout;
    private final Duration documentTimeout;

    WebhookSender(SigningKey key, Clock clock, Duration timeout, Duration documentTimeout, Executor executor) {
        this.client = HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER)
                .connectTimeout(timeout)
                .executor(executor)
                .build();
        this.key = key;
        this.clock = clock;
        this.timeout = timeout;
        this.documentTimeout = documentTimeout;
    }

    /** @return the answer, or {@link Response#NONE} where none came in time or the URL is none */
    CompletableFuture<Response> send(SignedRequest request) {
        return send(request, timeout);
    }

    /** As {@link #send}, for a request whose answer is a document: that may take longer. */
    CompletableFuture<Response> ask(SignedRequest request) {
        return send(request, documentTimeout);
    }

    private CompletableFuture<Response> send(SignedRequest request, Duration patience) {
        HttpRequest signed;
        try {
            signed = signed(request, patience);
        } catch (IllegalArgumentException e) {
            return CompletableFuture.completedFuture(Response.NONE);
        }
        try {
            return client.sendAsync(signed, BodyHandlers.ofByteArray())
                    .handle((response, failure) -> failure == null ? Response.of(response) : Response.NONE);
        } catch (RejectedExecutionException e) {
            // The simulator is being closed.
            return CompletableFuture.completedFuture(Response.NONE);
        }
    }

    private HttpRequest signed(SignedRequest request, Duration patience) {
        String timestamp = Long.toString(clock.instant().getEpochSecond());
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(request.url()))
                .timeout(patience)
                .header("User-Agent", "telnyx-webhooks")
                .header("telnyx-timestamp", timestamp)
                .header("telnyx-signature-ed25519", key.sign(timestamp, request.body()))
                .method(request.method(), BodyPublishers.ofByteArray(request.body()));
        if (request.contentType() != null) {
            builder.header("Content-Type", request.contentType());
        }
        return builder.build();
    }

    /**
     * What the application answered.
     *
     * @param status      the status; 0 where no answer came
     * @param contentType the body's type, or empty
     */
    record Response(int status, String contentType, byte[] body) {

        static final Response NONE = new Response(0, "", new byte[0]);

        static Response of(HttpResponse<byte[]> response) {
            return new Response(response.statusCode(), response.headers().firstValue("Content-Type").orElse(""),
                    response.body());
        }

        boolean ok() {
            return status / 100 == 2;
        }
    }
}
