package io.github.cameltelnyx.client;

import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TelnyxClientTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final RetryPolicy ONCE_MORE = new RetryPolicy(1, Duration.ofMillis(1), SECOND);

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

    @AfterEach
    void stop() {
        timer.shutdownNow();
    }

    @Test
    void aFaultOfOurOwnWhileAnEndingIsDecidedOnIsAnEndingToo() throws Exception {
        RetryDecision broken = new RetryDecision(Clock.systemUTC(), () -> {
            throw new IllegalStateException("no jitter today");
        });
        try (TelnyxClient client = new TelnyxClient(settings(), broken, timer)) {
            CompletableFuture<TelnyxResponse> result = client.send(toNobody(), ONCE_MORE, RequestObserver.NONE);

            assertThatThrownBy(() -> result.get(10, TimeUnit.SECONDS)).hasRootCauseMessage("no jitter today");
            assertThat(client.inFlight()).isZero();
        }
    }

    @Test
    void anErrorWhileAnEndingIsDecidedOnIsAnEndingToo() throws Exception {
        RetryDecision broken = new RetryDecision(Clock.systemUTC(), () -> {
            throw new NoSuchMethodError("another version of the transport");
        });
        try (TelnyxClient client = new TelnyxClient(settings(), broken, timer)) {
            CompletableFuture<TelnyxResponse> result = client.send(toNobody(), ONCE_MORE, RequestObserver.NONE);

            assertThatThrownBy(() -> result.get(10, TimeUnit.SECONDS)).hasRootCauseInstanceOf(NoSuchMethodError.class);
        }
    }

    private static TelnyxRequest toNobody() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            return TelnyxRequest.get(new ServerAddress(URI.create("http://127.0.0.1:" + taken.getLocalPort())), "/", Map.of());
        }
    }

    private static ClientSettings settings() {
        return new ClientSettings(SECOND, SECOND, SECOND, SECOND, SECOND, 1, 1, 1_000, 1_000, null, null);
    }
}
