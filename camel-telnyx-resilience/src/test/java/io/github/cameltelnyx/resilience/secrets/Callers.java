package io.github.cameltelnyx.resilience.secrets;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** Sends webhooks, good ones and bad ones, and looks at the answers. */
final class Callers {

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;
    private final Leaks leaks;

    Callers(int port, Leaks leaks) {
        this.port = port;
        this.leaks = leaks;
    }

    /** Every kind of answer that the paths of the application give. */
    void call() throws Exception {
        String now = Long.toString(Instant.now().getEpochSecond());
        byte[] event = event().getBytes(StandardCharsets.UTF_8);
        byte[] form = "CallSid=v3%3Aabc&CallStatus=ringing&SequenceNumber=1".getBytes(StandardCharsets.UTF_8);
        int key = 1;
        for (String path : new String[]{"/voice", "/own-key", "/other", "/nowhere"}) {
            post(path, event, "application/json", now, Keys.sign(key, now, event));
            post(path, event, "application/json", now, Keys.sign(key, now, event));
            post(path, form, "application/x-www-form-urlencoded", now, Keys.sign(key, now, form));
            post(path, event, "application/json", now, Keys.sign(7, now, event));
            post(path, event, "application/json", "1", Keys.sign(key, "1", event));
            post(path, event, "application/json", now, "no signature");
            byte[] noEvent = "{\"event_type\": 1".getBytes(StandardCharsets.UTF_8);
            post(path, noEvent, "application/json", now, Keys.sign(key, now, noEvent));
            post(path, new byte[1_048_577], "application/json", now, Keys.sign(key, now, event));
            answer(HttpRequest.newBuilder(url(path)).GET());
            key++;
        }
    }

    private static String event() {
        return "{\"data\":{\"record_type\":\"event\",\"event_type\":\"call.answered\",\"id\":\"" + UUID.randomUUID()
                + "\",\"occurred_at\":\"2026-11-20T00:00:00Z\",\"payload\":{\"call_control_id\":\"v3:gone\"}}}";
    }

    private void post(String path, byte[] body, String type, String timestamp, String signature)
            throws IOException, InterruptedException {
        answer(HttpRequest.newBuilder(url(path))
                .header("Content-Type", type)
                .header("telnyx-timestamp", timestamp)
                .header("telnyx-signature-ed25519", signature)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    private void answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        leaks.look("HTTP answer", answer.statusCode() + " " + answer.headers() + " " + answer.body());
    }

    private URI url(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
