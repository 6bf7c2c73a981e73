package io.github.cameltelnyx.client;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import okhttp3.Headers;
import okhttp3.Protocol;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** An answer whose header fields have no end fails its request, and not the JVM. */
class HeaderBoundsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final HeldCertificate CERTIFICATE = new HeldCertificate.Builder().addSubjectAlternativeName("localhost")
            .build();

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final MockWebServer server = new MockWebServer();
    private TelnyxClient client;

    @BeforeEach
    void start() {
        server.useHttps(new HandshakeCertificates.Builder().heldCertificate(CERTIFICATE).build().sslSocketFactory(), false);
        HandshakeCertificates trust = new HandshakeCertificates.Builder().addTrustedCertificate(CERTIFICATE.certificate())
                .build();
        client = new TelnyxClient(
                new ClientSettings(PATIENCE, PATIENCE, PATIENCE, PATIENCE, PATIENCE, 1, 1, 1_000, 1_000, trust.sslContext(),
                        null),
                new RetryDecision(Clock.systemUTC(), () -> 0), timer);
    }

    @AfterEach
    void stop() throws Exception {
        client.close();
        server.shutdown();
        timer.shutdownNow();
    }

    @ParameterizedTest
    @EnumSource(value = Protocol.class, names = {"HTTP_1_1", "HTTP_2"})
    void tooManyHeaderFieldsFailTheRequest(Protocol protocol) throws Exception {
        speak(protocol);
        Headers.Builder headers = new Headers.Builder();
        for (int i = 0; i < 3_000; i++) {
            headers.add("x-field-" + i, "x".repeat(60));
        }
        server.enqueue(new MockResponse().setHeaders(headers.build()).setBody("{}"));

        assertThatThrownBy(() -> get()).isInstanceOf(ExecutionException.class);
    }

    @ParameterizedTest
    @EnumSource(value = Protocol.class, names = {"HTTP_1_1", "HTTP_2"})
    void aHeaderFieldThatIsTooLongFailsTheRequest(Protocol protocol) throws Exception {
        speak(protocol);
        server.enqueue(new MockResponse().setHeader("x-field", "x".repeat(200_000)).setBody("{}"));

        assertThatThrownBy(() -> get()).isInstanceOf(ExecutionException.class);
    }

    @ParameterizedTest
    @EnumSource(value = Protocol.class, names = {"HTTP_1_1", "HTTP_2"})
    void whatServersSendIsTaken(Protocol protocol) throws Exception {
        speak(protocol);
        MockResponse answer = new MockResponse().setBody("{}");
        for (int i = 0; i < 100; i++) {
            answer.setHeader("x-field-" + i, "x".repeat(400));
        }
        server.enqueue(answer);

        assertThat(get().status()).isEqualTo(200);
    }

    private void speak(Protocol protocol) {
        server.setProtocols(protocol == Protocol.HTTP_2 ? List.of(Protocol.HTTP_2, Protocol.HTTP_1_1) : List.of(protocol));
    }

    private TelnyxResponse get() throws Exception {
        TelnyxRequest request = TelnyxRequest.get(URI.create(server.url("/").toString()), Map.of());
        return client.send(request, new RetryPolicy(0, PATIENCE, PATIENCE), RequestObserver.NONE).get(20, TimeUnit.SECONDS);
    }
}
