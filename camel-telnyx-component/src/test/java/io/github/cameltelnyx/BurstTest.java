package io.github.cameltelnyx;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.PemKeyCertOptions;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.apache.camel.AsyncProducer;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.apache.camel.support.jsse.TrustManagersParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** More commands at once than there are connections, over HTTP/2 as with Telnyx. */
class BurstTest {

    private static final int CONNECTIONS = 2;
    private static final int BURST = 20;
    private static final int ENOUGH = 400;

    private final Vertx vertx = Vertx.vertx();
    private final DefaultCamelContext context = new DefaultCamelContext();
    private HttpServer telnyx;

    @BeforeEach
    void start() throws Exception {
        HeldCertificate certificate = new HeldCertificate.Builder().addSubjectAlternativeName("127.0.0.1").build();
        telnyx = vertx
                .createHttpServer(new HttpServerOptions().setSsl(true)
                        .setUseAlpn(true)
                        .setKeyCertOptions(new PemKeyCertOptions()
                                .setCertValue(Buffer.buffer(certificate.certificatePem()))
                                .setKeyValue(Buffer.buffer(certificate.privateKeyPkcs8Pem()))))
                .requestHandler(request -> {
                    assertThat(request.version()).isEqualTo(HttpVersion.HTTP_2);
                    // Not at once, so that connections are in use all the time.
                    vertx.setTimer(20, timer -> request.response().end("{\"data\":{\"result\":\"ok\"}}"));
                })
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
        TelnyxComponent component = context.getComponent("telnyx", TelnyxComponent.class);
        component.getConfiguration().setApiKey("KEY");
        component.getConfiguration().setBaseUrl("https://127.0.0.1:" + telnyx.actualPort());
        component.setSslContextParameters(trusting(certificate));
        component.setConnectionsPerRoute(CONNECTIONS);
        context.start();
    }

    private static SSLContextParameters trusting(HeldCertificate certificate) {
        TrustManagersParameters trust = new TrustManagersParameters();
        trust.setTrustManager(
                new HandshakeCertificates.Builder().addTrustedCertificate(certificate.certificate()).build().trustManager());
        SSLContextParameters parameters = new SSLContextParameters();
        parameters.setTrustManagers(trust);
        return parameters;
    }

    @AfterEach
    void stop() throws Exception {
        context.stop();
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @Test
    void commandsThatWaitForAConnectionAreNotOvertakenForEver() throws Exception {
        AsyncProducer producer = context.getEndpoint("telnyx:calls/hangup").createAsyncProducer();
        producer.start();
        AtomicInteger later = new AtomicInteger();
        CompletableFuture<Void> enough = new CompletableFuture<>();
        List<CompletableFuture<Exchange>> burst = new ArrayList<>();
        for (int i = 0; i < BURST; i++) {
            CompletableFuture<Exchange> first = send(producer);
            first.thenRun(() -> goOn(producer, later, enough));
            burst.add(first);
        }

        // A thread of the connections' own waits for nothing but the whole burst, or for four hundred that came after it.
        CompletableFuture.anyOf(CompletableFuture.allOf(burst.toArray(CompletableFuture[]::new)), enough)
                .get(60, TimeUnit.SECONDS);

        assertThat(burst).as("those of the burst that are done after %s that came later", later)
                .allMatch(CompletableFuture::isDone);
        assertThat(burst).allSatisfy(first -> assertThat(first.join().getException()).isNull());
    }

    /** Sends another one as soon as one is done, as busy routes do. */
    private static void goOn(AsyncProducer producer, AtomicInteger later, CompletableFuture<Void> enough) {
        if (later.incrementAndGet() >= ENOUGH) {
            enough.complete(null);
        } else {
            send(producer).thenRun(() -> goOn(producer, later, enough));
        }
    }

    private static CompletableFuture<Exchange> send(AsyncProducer producer) {
        Exchange exchange = new DefaultExchange(producer.getEndpoint().getCamelContext());
        exchange.getMessage().setHeader(TelnyxConstants.CALL_CONTROL_ID, "call-1");
        return producer.processAsync(exchange);
    }
}
