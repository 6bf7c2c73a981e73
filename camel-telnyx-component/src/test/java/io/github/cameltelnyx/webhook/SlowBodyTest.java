package io.github.cameltelnyx.webhook;

import java.nio.charset.StandardCharsets;
import java.util.List;

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
    void aChunkedBodyWithoutEndIsCutOff() {
        route("maxBodySize=1000");
        // More than the cap, and no end.
        byte[] chunks = ("400\r\n" + "x".repeat(1024) + "\r\n").repeat(3).getBytes(StandardCharsets.US_ASCII);
        assertThat(http.exchange("POST", path, List.of("Transfer-Encoding: chunked"), chunks).status()).isEqualTo(413);
    }
}
