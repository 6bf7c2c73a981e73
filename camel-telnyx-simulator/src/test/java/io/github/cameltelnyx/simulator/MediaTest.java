package io.github.cameltelnyx.simulator;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cameltelnyx.simulator.ApiClient.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MediaTest {

    private static final String BOUNDARY = "----a-boundary";
    private static final byte[] SOUND = "RIFF\r\n--\r\n----a-boundar\r\n".getBytes(StandardCharsets.ISO_8859_1);

    private final MutableClock clock = new MutableClock();
    private final TelnyxSimulator simulator = TelnyxSimulator.builder().clock(clock).start();
    private final ApiClient api = new ApiClient(simulator);

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void anUploadedFileIsDownloadedByteByByte() throws Exception {
        byte[] large = new byte[5 << 20];
        new Random(1).nextBytes(large);
        Answer stored = upload("POST", "/media", text("media_name", "hello") + file("hello.mp3", "audio/mpeg"), large);
        HttpResponse<byte[]> downloaded = download("hello");

        assertThat(stored.status()).isEqualTo(201);
        assertThat(stored.data().path("media_name").asText()).isEqualTo("hello");
        assertThat(downloaded.body()).isEqualTo(large);
        assertThat(downloaded.headers().firstValue("Content-Type")).contains("audio/mpeg");
    }

    @Test
    void aFileMayHoldWhatLooksLikeTheEndOfAPart() throws Exception {
        upload("POST", "/media", text("media_name", "a") + file("a.wav", null), SOUND);

        assertThat(download("a").body()).isEqualTo(SOUND);
        assertThat(api.get("/media/a").data().path("content_type").asText()).isEqualTo("audio/wav");
    }

    @Test
    void aFileWithoutANameGetsOne() throws Exception {
        String name = upload("POST", "/media", file("a.mp3", null), SOUND).data().path("media_name").asText();

        assertThat(download(name).body()).isEqualTo(SOUND);
    }

    @Test
    void aFileIsReplacedAndDeletedOnce() throws Exception {
        api.json("POST", "/media", "{'media_name':'a','media_url':'https://example.com/a.mp3?b=/c.wav'}");
        assertThat(api.get("/media/a").data().path("content_type").asText()).isEqualTo("audio/mpeg");
        upload("PUT", "/media/a", text("ttl_secs", "60") + file("a.wav", "audio/wav"), SOUND);

        assertThat(download("a").body()).isEqualTo(SOUND);
        assertThat(api.get("/media/a").data().path("expires_at").asText()).isEqualTo("2026-01-01T00:01:00.000000Z");
        assertThat(api.delete("/media/a").status()).isEqualTo(204);
        assertThat(api.delete("/media/a").error()).isEqualTo("404 10005");
        assertThat(download("a").statusCode()).isEqualTo(404);
    }

    @Test
    void aFileIsGoneWhenItsTimeIsOver() {
        api.json("POST", "/media", "{'media_name':'short','media_url':'https://a/b','ttl_secs':60}");
        api.json("POST", "/media", "{'media_name':'usual','media_url':'https://a/b'}");
        clock.forward(Duration.ofSeconds(59));
        assertThat(api.get("/media/short").status()).isEqualTo(200);
        clock.forward(Duration.ofSeconds(1));
        assertThat(api.get("/media/short").error()).isEqualTo("404 10005");
        assertThat(api.get("/media").json().path("data")).hasSize(1);
        clock.forward(Duration.ofDays(2));
        assertThat(api.get("/media").json().path("data")).isEmpty();
    }

    @Test
    void filesAreListedByTheirTypes() {
        for (String name : new String[]{"a.mp3", "b.wav", "c.txt"}) {
            api.json("POST", "/media", "{'media_url':'https://a/" + name + "'}");
        }
        String filter = "filter%5Bcontent_type%5D%5B%5D=";

        assertThat(api.get("/media").json().path("data")).hasSize(3);
        assertThat(api.get("/media?" + filter + "audio/wav").json().path("data")).hasSize(1);
        assertThat(api.get("/media?" + filter + "audio/wav&" + filter + "audio/mpeg").json().path("data")).hasSize(2);
    }

    @Test
    void aFileIsRefusedForWhatIsWrongWithIt() throws Exception {
        assertThat(api.json("POST", "/media", "{}").error()).isEqualTo("422 10004 /media_url");
        assertThat(upload("POST", "/media", text("media_name", "a") + file("a.wav", null), SOUND).status()).isEqualTo(201);
        assertThat(upload("POST", "/media", text("media_name", "a") + file("a.wav", null), SOUND).error())
                .isEqualTo("422 10012 /media_name");
        assertThat(upload("POST", "/media", text("ttl_secs", "long") + file("a.wav", null), SOUND).error())
                .isEqualTo("422 10015 /ttl_secs");
        assertThat(api.json("POST", "/media", "{'media_url':'a.mp3'}").error()).isEqualTo("422 10003 /media_url");
        assertThat(api.json("POST", "/media", "{'media':'text'}").error()).startsWith("422 10015 /media");
        assertThat(api.send("POST", "/media", "multipart/form-data", "a=b").error()).isEqualTo("400 10015");
        assertThat(api.send("POST", "/media", "multipart/form-data; boundary=b", "--b\r\nname").error()).isEqualTo("400 10015");
        assertThat(api.send("POST", "/queues", "multipart/form-data; boundary=b", "--b--").error()).isEqualTo("415 10029");
    }

    @Test
    void aFileHasTwentyMegabytesAtMost() throws Exception {
        assertThat(upload("POST", "/media", file("a.wav", null), new byte[20 << 20]).status()).isEqualTo(201);
        assertThat(upload("POST", "/media", file("a.wav", null), new byte[(20 << 20) + 1]).error())
                .isEqualTo("422 10015 /media");
        assertThat(upload("POST", "/media", file("a.wav", null), new byte[30 << 20]).error()).isEqualTo("413 10015");
    }

    @Test
    void aFileIsPlayedWhileItIsThere() {
        SimulatedCall call = simulator.inboundCall("+15550100", "+15550199");
        api.command(call, "answer", "{}");
        api.command(call, "playback_start", "{'media_name':'hello'}");
        assertThat(simulator.transcript().awaitEvent("call.playback.ended").payload())
                .containsEntry("status", "file_not_found")
                .containsEntry("media_name", "hello");
        assertThat(simulator.transcript().events("call.playback.started")).isEmpty();
        api.json("POST", "/media", "{'media_name':'hello','media_url':'https://a/b'}");
        api.command(call, "playback_start", "{'media_name':'hello'}");

        assertThat(simulator.transcript().awaitEvents("call.playback.ended", 2).get(1).payload())
                .containsEntry("status", "completed");
    }

    @Test
    void theTranscriptTellsOfAFileWithoutKeepingIt() throws Exception {
        upload("POST", "/media", file("a.wav", null), SOUND);

        assertThat(simulator.transcript().commands("media/upload").get(0).body())
                .containsEntry("media", "a.wav (audio/wav, " + SOUND.length + " bytes)");
    }

    private static String text(String name, String value) {
        return part("Content-Disposition: form-data; name=\"" + name + "\"") + value + "\r\n";
    }

    private static String file(String name, String type) {
        return part("content-disposition: form-data; name=\"media\"; filename=\"" + name + "\""
                + (type == null ? "" : "\r\nContent-Type: " + type));
    }

    private static String part(String headers) {
        return "--" + BOUNDARY + "\r\n" + headers + "\r\n\r\n";
    }

    private Answer upload(String method, String path, String head, byte[] file) throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        HttpResponse<byte[]> answer = send(request(path).method(method, BodyPublishers.ofByteArray(body.toByteArray()))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY));
        return new Answer(answer.statusCode(), new ObjectMapper().readTree(answer.body()), answer.headers());
    }

    private HttpResponse<byte[]> download(String name) throws Exception {
        return send(request("/media/" + name + "/download"));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(simulator.baseUrl() + path))
                .header("Authorization", "Bearer " + simulator.apiKey());
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
    }
}
