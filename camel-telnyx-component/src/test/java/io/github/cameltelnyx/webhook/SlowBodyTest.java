package io.github.cameltelnyx.webhook;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Bodies that never end, on Vert.x, where they reach our code before they have ended. */
class SlowBodyTest extends WebhookTestBase {

    SlowBodyTest() {
        super(Engine.VERTX);
    }

    @Test
    void aBodyThatDoesNotEndInTimeIsAnswered408() {
        RecordingRoute route = route("");
        byte[] body = event();
        assertThat(http.promise(path, signed(body), body.length + 1L, body).status()).isEqualTo(408);
        await(() -> count("RejectedForSlowness") == 1);
        assertThat(route.runs()).isZero();
    }

    @Test
    void aBodyThatIsDeclaredTooLongIsAnsweredBeforeItIsSent() {
        route("maxBodySize=1000");
        assertThat(http.promise(path, signed(event()), 1_000_000_000_000L, new byte[0]).status()).isEqualTo(413);
    }

    @Test
    void aChunkedBodyWithoutEndIsCutOff() throws IOException {
        route("maxBodySize=1000");
        String chunk = "400\r\n" + "x".repeat(1024) + "\r\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), Engine.VERTX.server().port())) {
            // More than the cap, and no end. In one piece: the server closes as soon as it has seen enough.
            String request = "POST " + path + " HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk.repeat(3);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.setSoTimeout(10_000);
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    .startsWith("HTTP/1.1 413");
        }
    }
}
