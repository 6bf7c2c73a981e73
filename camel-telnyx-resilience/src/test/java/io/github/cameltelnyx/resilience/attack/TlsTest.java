package io.github.cameltelnyx.resilience.attack;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.net.ssl.SSLException;

import io.github.cameltelnyx.TelnyxComponent;
import io.github.cameltelnyx.TelnyxNoAnswerException;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.apache.camel.support.jsse.TrustManagersParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Nothing is said to a server that cannot prove that it is the one. */
class TlsTest {

    private static final HeldCertificate TRUSTED = new HeldCertificate.Builder().certificateAuthority(1).build();
    private static final int TOGETHER = 10;
    private static final String OK = "{\"data\":{\"result\":\"ok\"}}";

    private final MockWebServer server = new MockWebServer();
    private final DefaultCamelContext camel = new DefaultCamelContext();

    @AfterEach
    void stop() throws Exception {
        camel.stop();
        server.shutdown();
    }

    private static HeldCertificate.Builder localhost() {
        return new HeldCertificate.Builder().addSubjectAlternativeName("localhost").signedBy(TRUSTED);
    }

    static Stream<Arguments> impostors() {
        long now = Instant.now().toEpochMilli();
        long day = TimeUnit.DAYS.toMillis(1);
        HeldCertificate elsewhere = new HeldCertificate.Builder().addSubjectAlternativeName("evil.example")
                .signedBy(TRUSTED)
                .build();
        return Stream.of(
                arguments("another name", elsewhere, null),
                arguments("a name below",
                        new HeldCertificate.Builder().addSubjectAlternativeName("*.localhost")
                                .signedBy(TRUSTED)
                                .build(),
                        null),
                arguments("expired", localhost().validityInterval(now - 2 * day, now - day).build(), null),
                arguments("not valid yet", localhost().validityInterval(now + day, now + 2 * day).build(), null),
                arguments("signed by itself", new HeldCertificate.Builder().addSubjectAlternativeName("localhost").build(),
                        null),
                arguments("signed by another authority", localhost()
                        .signedBy(new HeldCertificate.Builder().certificateAuthority(0).build())
                        .build(), null),
                arguments("signed by a server's certificate",
                        new HeldCertificate.Builder().addSubjectAlternativeName("localhost").signedBy(elsewhere).build(),
                        elsewhere));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("impostors")
    void anImpostorHearsNothing(String name, HeldCertificate shown, HeldCertificate between) throws Exception {
        serve(shown, between == null ? new HeldCertificate[0] : new HeldCertificate[]{between});
        server.enqueue(new MockResponse().setBody(OK));

        Exchange exchange = status();

        assertThat(exchange.getException()).isInstanceOf(TelnyxNoAnswerException.class).hasCauseInstanceOf(SSLException.class);
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void theRightOneIsTalkedTo() throws Exception {
        serve(localhost().build());
        server.enqueue(new MockResponse().setBody(OK));

        assertThat(status().getException()).isNull();
        assertThat(server.takeRequest().getHeader("Authorization")).isEqualTo("Bearer " + Victim.API_KEY);
    }

    @Test
    void anAnswerThatIsTooLongEndsNoOther() throws Exception {
        camel.getComponent("telnyx", TelnyxComponent.class).setMaxResponseSize(100_000);
        serve(localhost().build());
        server.enqueue(new MockResponse().setBody(OK));
        assertThat(status().getException()).isNull();
        server.setDispatcher(new Dispatcher() {

            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return request.getPath().endsWith("/big")
                        ? new MockResponse().setBody("x".repeat(5_000_000))
                        : new MockResponse().setBody(OK).setBodyDelay(500, TimeUnit.MILLISECONDS);
            }
        });

        List<CompletableFuture<Exchange>> all = IntStream.range(0, TOGETHER)
                .mapToObj(i -> camel.createProducerTemplate().asyncSend("telnyx:calls/get", call(i == 0 ? "big" : "v3:call")))
                .toList();

        assertThat(all.get(0).get(20, TimeUnit.SECONDS).getException()).hasMessageContaining("see maxResponseSize");
        for (CompletableFuture<Exchange> other : all.subList(1, TOGETHER)) {
            assertThat(other.get(20, TimeUnit.SECONDS).getException()).isNull();
        }
    }

    private void serve(HeldCertificate shown, HeldCertificate... chain) throws Exception {
        java.security.cert.X509Certificate[] between = Stream.of(chain)
                .map(HeldCertificate::certificate)
                .toArray(java.security.cert.X509Certificate[]::new);
        server.useHttps(new HandshakeCertificates.Builder().heldCertificate(shown, between).build().sslSocketFactory(), false);
        server.start();
        TrustManagersParameters trust = new TrustManagersParameters();
        trust.setTrustManager(
                new HandshakeCertificates.Builder().addTrustedCertificate(TRUSTED.certificate()).build().trustManager());
        SSLContextParameters parameters = new SSLContextParameters();
        parameters.setTrustManagers(trust);
        TelnyxComponent telnyx = camel.getComponent("telnyx", TelnyxComponent.class);
        telnyx.setSslContextParameters(parameters);
        telnyx.getConfiguration().setApiKey(Victim.API_KEY);
        telnyx.getConfiguration().setMaxRetries(0);
        telnyx.getConfiguration().setBaseUrl("https://localhost:" + server.getPort() + "/v2");
        camel.start();
    }

    private Exchange status() {
        return camel.createProducerTemplate().request("telnyx:calls/get", call("v3:call"));
    }

    private static Processor call(String callControlId) {
        return exchange -> exchange.getMessage().setHeader("CamelTelnyxCallControlId", callControlId);
    }
}
