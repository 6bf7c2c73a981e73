package io.github.cameltelnyx.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Talks to the simulator over real HTTP, as the component will, and knows nothing of its insides. */
final class ApiClient {

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final String baseUrl;
    private final String apiKey;

    ApiClient(TelnyxSimulator simulator) {
        this(simulator.baseUrl(), simulator.apiKey());
    }

    ApiClient(String baseUrl, String apiKey) {
        this.baseUrl = baseUrl;
        this.apiKey = apiKey;
    }

    Answer command(SimulatedCall call, String action, String body) {
        return command(call.callControlId(), action, body);
    }

    Answer command(String callControlId, String action, String body) {
        return send("POST", "/calls/" + callControlId + "/actions/" + action, "application/json", body.replace('\'', '"'));
    }

    /** As {@link #command}, without waiting for the answer. */
    CompletableFuture<Answer> commandLater(SimulatedCall call, String action, String body) {
        return CompletableFuture.supplyAsync(() -> command(call, action, body), task -> new Thread(task).start());
    }

    Answer dial(String body) {
        return send("POST", "/calls", "application/json", body.replace('\'', '"'));
    }

    Answer get(String path) {
        return send("GET", path, null, "");
    }

    Answer json(String method, String path, String body) {
        return send(method, path, "application/json", body.replace('\'', '"'));
    }

    /** Stores files of these names, for commands to play. */
    void storeMedia(String... names) {
        for (String name : names) {
            json("POST", "/media", "{'media_name':'" + name + "','media_url':'https://example.com/a.mp3'}");
        }
    }

    Answer delete(String path) {
        return send("DELETE", path, null, "");
    }

    Answer send(String method, String path, String contentType, String body) {
        try {
            return trySend(method, path, contentType, body);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** @throws IOException when there is no answer */
    Answer trySend(String method, String path, String contentType, String body) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + path))
                .timeout(Duration.ofSeconds(10))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (apiKey != null) {
            request.header("Authorization", "Bearer " + apiKey);
        }
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), MAPPER.readTree(response.body()), response.headers());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    record Answer(int status, JsonNode json, HttpHeaders headers) {

        JsonNode data() {
            return json.path("data");
        }

        /** Status, code and place of the first error, as in {@code 422 90009 /loop}. */
        String error() {
            JsonNode error = json.path("errors").path(0);
            return (status + " " + error.path("code").asText() + " " + error.path("source").path("pointer").asText()).trim();
        }
    }
}
