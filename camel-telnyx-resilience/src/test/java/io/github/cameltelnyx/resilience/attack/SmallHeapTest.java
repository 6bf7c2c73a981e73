package io.github.cameltelnyx.resilience.attack;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What attackers send costs a bounded amount of memory: a process with a heap of 64 MB takes it all and goes on. It would end
 * with the first OutOfMemoryError.
 */
class SmallHeapTest {

    private static final String NOW = Victim.now();
    private static final Signer TELNYX = new Signer();
    private static final int MEGABYTE = 1024 * 1024;

    private static RawApi api;
    private static Process process;
    private static Wire wire;

    @BeforeAll
    static void start() throws Exception {
        api = new RawApi();
        process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m",
                "-XX:+ExitOnOutOfMemoryError", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                SmallHeapVictim.class.getName(), TELNYX.publicKey(), api.url())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader printed = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = printed.readLine();
        while (line != null && !line.startsWith("port ")) {
            line = printed.readLine();
        }
        assertThat(line).as("the victim starts").isNotNull();
        wire = new Wire(Integer.parseInt(line.substring(5)));
        Thread drain = new Thread(() -> printed.lines().forEach(ignored -> {
        }));
        drain.setDaemon(true);
        drain.start();
    }

    @AfterAll
    static void stop() throws Exception {
        process.getOutputStream().close();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        api.close();
    }

    @Test
    void bodiesWithoutEndAreNotKept() {
        byte[] chunk = Post.bytes("100000\r\n" + "x".repeat(MEGABYTE) + "\r\n");
        byte[] head = Post.of("/voice", List.of("Transfer-Encoding: chunked"), new byte[0]);
        byte[][] parts = new byte[41][];
        parts[0] = head;
        IntStream.rangeClosed(1, 40).forEach(at -> parts[at] = chunk);

        for (int i = 0; i < 5; i++) {
            assertThat(wire.send(parts)).containsExactly(413);
        }
        assertAlive();
    }

    @Test
    void whatIsCompressedIsNotExpanded() throws IOException {
        byte[] zipped = zippedZeros(900);
        assertThat(zipped).hasSizeLessThan(MEGABYTE);
        List<String> headers = new java.util.ArrayList<>(Post.json(TELNYX.sign(NOW, zipped), NOW));
        headers.add("Content-Encoding: gzip");

        assertThat(wire.send(Post.withLength("/voice", headers, zipped))).containsExactly(400);
        assertAlive();
    }

    @Test
    void aSignedBombIsReadAndForgotten() {
        for (String json : List.of("[".repeat(500_000), "1,".repeat(300_000) + "1]", "{\"a\":".repeat(200_000))) {
            byte[] bomb = Post.bytes("{\"data\":{\"event_type\":\"x.y\",\"payload\":{\"x\":[" + json + "}}}");
            assertThat(wire.send(Post.withLength("/voice", Post.json(TELNYX.sign(NOW, bomb), NOW), bomb))).hasSize(1);
        }
        assertAlive();
    }

    @Test
    void answersOfTheApiWithoutEndAreNotKept() {
        String fill = "x".repeat(64 * 1024);
        failsWith("HTTP/1.1 200 OK\r\n\r\n\"", fill);
        failsWith("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "10000\r\n" + fill + "\r\n");
        failsWith("HTTP/1.1 422 No\r\n\r\n\"", fill);
        failsWith("HTTP/1.1 200 OK\r\nX: ", fill);
        failsWith("HTTP/1.1 200 OK\r\n", "X: " + "x".repeat(1000) + "\r\n");
    }

    private static void failsWith(String once, String again) {
        api.answerNextWithoutEnd(once, again);
        assertThat(talk()).containsExactly(500);
        assertAlive();
    }

    private static void assertAlive() {
        assertThat(process.isAlive()).as("the process has not run out of memory").isTrue();
        assertThat(talk()).as("an event and its command").containsExactly(200);
    }

    private static List<Integer> talk() {
        byte[] event = Post.bytes(
                "{\"data\":{\"event_type\":\"call.answered\",\"id\":\"%s\",\"payload\":{\"call_control_id\":\"v3:call\",\"said\":\"a\"}}}"
                        .formatted(UUID.randomUUID()));
        return wire.send(Post.withLength("/talk", Post.json(TELNYX.sign(NOW, event), NOW), event));
    }

    /** Parts of a megabyte each, which a reader of gzip takes for one file. */
    private static byte[] zippedZeros(int megabytes) throws IOException {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(part)) {
            out.write(new byte[MEGABYTE]);
        }
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        for (int i = 0; i < megabytes; i++) {
            part.writeTo(zipped);
        }
        return zipped.toByteArray();
    }
}
