package io.github.cameltelnyx.resilience.secrets;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;

import io.github.cameltelnyx.simulator.TelnyxSimulator;
import okhttp3.Protocol;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.QueueDispatcher;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/** Everyone whom the application talks to: Telnyx's simulator, Telnyx by TLS, a proxy that asks for a password, silence. */
final class Peers implements AutoCloseable {

    private static final String DONE = "{\"data\":{\"result\":\"ok\"}}";

    final TelnyxSimulator simulator = TelnyxSimulator.builder()
            .apiKey(Mark.API_KEY.value())
            .signingSeed(Keys.seed(1))
            .start();
    final MockWebServer http2 = new MockWebServer();
    final MockWebServer http1 = new MockWebServer();
    final MockWebServer silence = new MockWebServer();
    final MockWebServer proxy = new MockWebServer();
    final MockWebServer tunnel = new MockWebServer();
    private final Path trustStore;

    Peers(Path folder) throws Exception {
        HeldCertificate certificate = new HeldCertificate.Builder().addSubjectAlternativeName("localhost").build();
        HandshakeCertificates held = new HandshakeCertificates.Builder().heldCertificate(certificate).build();
        trustStore = folder.resolve("trust.p12");
        trust(certificate);
        http2.useHttps(held.sslSocketFactory(), false);
        http1.useHttps(held.sslSocketFactory(), false);
        http1.setProtocols(List.of(Protocol.HTTP_1_1));
        tunnel.useHttps(held.sslSocketFactory(), true);
        for (MockWebServer server : List.of(http2, http1)) {
            server.setDispatcher(always(new MockResponse().setBody(DONE)));
        }
        silence.setDispatcher(always(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE)));
        proxy.setDispatcher(new AskingProxy());
        // First it asks for the password, then it is a tunnel, and then no more.
        ((QueueDispatcher) tunnel.getDispatcher()).setFailFast(true);
        tunnel.enqueue(AskingProxy.question());
        tunnel.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.UPGRADE_TO_SSL_AT_END));
        tunnel.enqueue(new MockResponse().setBody(DONE));
        for (MockWebServer server : List.of(http2, http1, silence, proxy, tunnel)) {
            server.start(InetAddress.getByName("localhost"), 0);
        }
    }

    private void trust(HeldCertificate certificate) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("telnyx", certificate.certificate());
        try (OutputStream file = Files.newOutputStream(trustStore)) {
            store.store(file, Mark.TRUST_STORE_PASSWORD.value().toCharArray());
        }
    }

    String trustStore() {
        return trustStore.toUri().toString();
    }

    /** Where nobody listens. */
    static String nowhere() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return "http://localhost:" + socket.getLocalPort() + "/v2";
        }
    }

    static String url(MockWebServer server) {
        return server.url("/v2").toString();
    }

    private static Dispatcher always(MockResponse answer) {
        return new Dispatcher() {

            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answer;
            }
        };
    }

    private static final class AskingProxy extends Dispatcher {

        static MockResponse question() {
            return new MockResponse().setResponseCode(407).setHeader("Proxy-Authenticate", "Basic realm=\"proxy\"");
        }

        @Override
        public MockResponse dispatch(RecordedRequest request) {
            return request.getHeader("Proxy-Authorization") == null ? question() : new MockResponse().setBody(DONE);
        }
    }

    @Override
    public void close() throws IOException {
        for (MockWebServer server : List.of(http2, http1, silence, proxy, tunnel)) {
            server.close();
        }
        simulator.close();
    }
}
