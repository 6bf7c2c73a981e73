package io.github.cameltelnyx;

import java.net.InetAddress;

import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.apache.camel.Exchange;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.apache.camel.support.jsse.TrustManagersParameters;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TransportOptionsTest extends ProducerTestSupport {

    @Test
    void aServerThatNobodyVouchesForIsNotTalkedTo() throws Exception {
        try (MockWebServer secure = secureServer(certificate())) {
            use(component -> component.getConfiguration().setBaseUrl(secure.url("/v2").toString()));

            assertThat(send("telnyx:calls/hangup").getException()).isInstanceOf(TelnyxNoAnswerException.class)
                    .hasCauseInstanceOf(javax.net.ssl.SSLException.class);
            assertThat(secure.getRequestCount()).isZero();
        }
    }

    @Test
    void aServerOfAnotherNameIsNotTalkedTo() throws Exception {
        HeldCertificate elsewhere = new HeldCertificate.Builder().addSubjectAlternativeName("evil.example").build();
        try (MockWebServer secure = secureServer(elsewhere)) {
            secure.enqueue(new MockResponse().setBody(OK));
            use(component -> {
                component.setSslContextParameters(trusting(elsewhere));
                component.getConfiguration().setBaseUrl(secure.url("/v2").toString());
            });

            assertThat(send("telnyx:calls/hangup").getException()).isInstanceOf(TelnyxNoAnswerException.class)
                    .hasCauseInstanceOf(javax.net.ssl.SSLException.class);
            assertThat(secure.getRequestCount()).isZero();
        }
    }

    @Test
    void theTrustOfSslContextParametersCounts() throws Exception {
        HeldCertificate certificate = certificate();
        try (MockWebServer secure = secureServer(certificate)) {
            secure.enqueue(new MockResponse().setBody(OK));
            use(component -> {
                component.setSslContextParameters(trusting(certificate));
                component.getConfiguration().setBaseUrl(secure.url("/v2").toString());
            });

            assertThat(send("telnyx:calls/hangup").getException()).isNull();
            assertThat(secure.takeRequest().getHeaders().toString()).as("lower case, as HTTP/2 has it").contains("user-agent:");
        }
    }

    @Test
    void theTrustOfTheCamelContextCountsWhereAskedFor() throws Exception {
        HeldCertificate certificate = certificate();
        try (MockWebServer secure = secureServer(certificate)) {
            secure.enqueue(new MockResponse().setBody(OK));
            context.setSSLContextParameters(trusting(certificate));
            use(component -> {
                component.setUseGlobalSslContextParameters(true);
                component.getConfiguration().setBaseUrl(secure.url("/v2").toString());
            });

            assertThat(send("telnyx:calls/hangup").getException()).isNull();
        }
    }

    @Test
    void aProxyIsGoneThroughWithItsCredentials() throws Exception {
        telnyx.enqueue(new MockResponse().setResponseCode(407).setHeader("Proxy-Authenticate", "Basic realm=\"proxy\""));
        answer(OK);
        use(component -> {
            component.setProxyHost(telnyx.getHostName());
            component.setProxyPort(telnyx.getPort());
            component.setProxyAuthUsername("us");
            component.setProxyAuthPassword("secret");
            component.getConfiguration().setBaseUrl("http://telnyx.invalid/v2");
        });

        Exchange exchange = send("telnyx:calls/hangup");

        assertThat(exchange.getException()).isNull();
        request();
        RecordedRequest request = request();
        assertThat(request.getRequestLine()).startsWith("POST http://telnyx.invalid/v2/calls/");
        assertThat(request.getHeader("Proxy-Authorization")).isEqualTo(okhttp3.Credentials.basic("us", "secret"));
    }

    @Test
    void halfAProxyIsAnErrorAtStart() {
        TelnyxComponent component = new TelnyxComponent();
        component.setCamelContext(context);
        component.setProxyHost("proxy");

        org.assertj.core.api.Assertions.assertThatThrownBy(component::start).hasMessageContaining("proxyPort is not");
    }

    @Test
    void aSynchronousEndpointGoesOnOnTheRoutesOwnThread() throws Exception {
        answer(OK);
        Exchange exchange = new org.apache.camel.support.DefaultExchange(context);
        exchange.getMessage().setHeader(TelnyxConstants.CALL_CONTROL_ID, CALL);
        var producer = context.getEndpoint("telnyx:calls/hangup?synchronous=true").createAsyncProducer();
        producer.start();
        Thread[] wentOnOn = new Thread[1];

        boolean done = producer.process(exchange, doneSync -> wentOnOn[0] = Thread.currentThread());

        assertThat(done).isTrue();
        assertThat(wentOnOn[0]).isEqualTo(Thread.currentThread());
    }

    private interface Change {

        void to(TelnyxComponent component);
    }

    /** Options of the transport count from the component's start on. */
    private void use(Change change) {
        TelnyxComponent component = context.getComponent("telnyx", TelnyxComponent.class);
        component.stop();
        change.to(component);
        component.start();
    }

    private static HeldCertificate certificate() throws Exception {
        return new HeldCertificate.Builder()
                .addSubjectAlternativeName(InetAddress.getByName("localhost").getCanonicalHostName())
                .addSubjectAlternativeName("localhost")
                .build();
    }

    private static MockWebServer secureServer(HeldCertificate certificate) throws Exception {
        MockWebServer server = new MockWebServer();
        server.useHttps(new HandshakeCertificates.Builder().heldCertificate(certificate).build().sslSocketFactory(), false);
        server.start();
        return server;
    }

    private static SSLContextParameters trusting(HeldCertificate certificate) {
        TrustManagersParameters trust = new TrustManagersParameters();
        trust.setTrustManager(
                new HandshakeCertificates.Builder().addTrustedCertificate(certificate.certificate()).build().trustManager());
        SSLContextParameters parameters = new SSLContextParameters();
        parameters.setTrustManagers(trust);
        return parameters;
    }
}
