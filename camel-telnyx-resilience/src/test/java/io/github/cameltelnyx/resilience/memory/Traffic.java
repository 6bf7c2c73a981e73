package io.github.cameltelnyx.resilience.memory;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/** Webhooks in any number: events, repetitions, TeXML forms, forgeries, bodies that are too long. */
final class Traffic {

    private static final int IN_FLIGHT = 32;
    private static final Ed25519PrivateKeyParameters KEY = new Ed25519PrivateKeyParameters(new byte[32], 0);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI url;
    private int sent;

    Traffic(int port) {
        url = URI.create("http://localhost:" + port + "/voice");
    }

    static String publicKey() {
        return Base64.getEncoder().encodeToString(KEY.generatePublicKey().getEncoded());
    }

    void send(int webhooks) throws InterruptedException {
        Semaphore free = new Semaphore(IN_FLIGHT);
        for (int i = 0; i < webhooks; i++) {
            free.acquire();
            answer(request(sent++)).whenComplete((answer, failure) -> free.release());
        }
        free.acquire(IN_FLIGHT);
    }

    /** One event of a call. @return how it was answered */
    int send(String eventType, String call) {
        return answer(post(event(eventType, UUID.randomUUID().toString(), call), "application/json", true)).join().statusCode();
    }

    private CompletableFuture<HttpResponse<Void>> answer(HttpRequest request) {
        return http.sendAsync(request, HttpResponse.BodyHandlers.discarding());
    }

    private HttpRequest request(int number) {
        return switch (number % 8) {
            case 3 -> post(event(number - 1), "application/json", true);
            case 5 -> post(("CallSid=v3%3A" + number + "&CallStatus=ringing&SequenceNumber=1").getBytes(StandardCharsets.UTF_8),
                    "application/x-www-form-urlencoded", true);
            case 6 -> post(event(number), "application/json", false);
            case 7 -> post(new byte[20_000], "application/json", true);
            default -> post(event(number), "application/json", true);
        };
    }

    private static byte[] event(int number) {
        return event("call.answered", "event-" + number, "v3:" + number);
    }

    private static byte[] event(String type, String id, String call) {
        return ("{\"data\":{\"record_type\":\"event\",\"event_type\":\"" + type + "\",\"id\":\"" + id
                + "\",\"occurred_at\":\"2026-11-20T00:00:00Z\",\"payload\":{\"call_control_id\":\"" + call + "\"}}}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private HttpRequest post(byte[] body, String type, boolean genuine) {
        String now = Long.toString(Instant.now().getEpochSecond());
        return HttpRequest.newBuilder(url)
                .header("Content-Type", type)
                .header("telnyx-timestamp", now)
                .header("telnyx-signature-ed25519", sign(now, genuine ? body : new byte[0]))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }

    private static String sign(String timestamp, byte[] body) {
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, KEY);
        byte[] before = (timestamp + "|").getBytes(StandardCharsets.US_ASCII);
        signer.update(before, 0, before.length);
        signer.update(body, 0, body.length);
        return Base64.getEncoder().encodeToString(signer.generateSignature());
    }
}
