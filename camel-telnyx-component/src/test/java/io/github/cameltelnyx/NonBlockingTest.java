package io.github.cameltelnyx;

import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import org.apache.camel.AsyncProducer;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A thousand commands wait for Telnyx at the same time, and a handful of threads waits with them. */
class NonBlockingTest {

    private static final int COMMANDS = 1_000;
    private static final int HANDFUL = 16;

    private final Vertx vertx = Vertx.vertx();
    private final DefaultCamelContext context = new DefaultCamelContext();
    private final Queue<HttpServerRequest> waiting = new ConcurrentLinkedQueue<>();
    private final CountDownLatch arrived = new CountDownLatch(COMMANDS);
    private final Set<Thread> before = Thread.getAllStackTraces().keySet();
    private HttpServer telnyx;

    @BeforeEach
    void start() throws Exception {
        telnyx = vertx.createHttpServer().requestHandler(request -> {
            waiting.add(request);
            arrived.countDown();
        }).listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        TelnyxComponent component = context.getComponent("telnyx", TelnyxComponent.class);
        component.getConfiguration().setApiKey("KEY");
        component.getConfiguration().setBaseUrl("http://127.0.0.1:" + telnyx.actualPort());
        component.setConnectionsPerRoute(COMMANDS);
        component.setMaxTotalConnections(COMMANDS);
        component.setResponseTimeout(60_000);
        context.start();
    }

    @AfterEach
    void stop() throws Exception {
        context.stop();
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @Test
    void aThousandCommandsInFlightNeedAHandfulOfThreads() throws Exception {
        AsyncProducer producer = context.getEndpoint("telnyx:calls/hangup").createAsyncProducer();
        producer.start();
        CountDownLatch done = new CountDownLatch(COMMANDS);
        for (int i = 0; i < COMMANDS; i++) {
            Exchange exchange = new DefaultExchange(context);
            exchange.getMessage().setHeader(TelnyxConstants.CALL_CONTROL_ID, "call-" + i);
            producer.process(exchange, doneSync -> done.countDown());
        }
        assertThat(arrived.await(60, TimeUnit.SECONDS)).as("all commands reach Telnyx before any is answered").isTrue();

        assertThat(threads()).hasSizeLessThanOrEqualTo(HANDFUL);
        waiting.forEach(request -> request.response().end("{\"data\":{\"result\":\"ok\"}}"));
        assertThat(done.await(60, TimeUnit.SECONDS)).as("all exchanges go on").isTrue();
        assertThat(threads()).hasSizeLessThanOrEqualTo(HANDFUL);
    }

    /** Those that came into being with this test's component, beside what other tests left behind. */
    private List<String> threads() {
        return Thread.getAllStackTraces()
                .keySet()
                .stream()
                .filter(thread -> !before.contains(thread))
                .map(Thread::getName)
                .filter(name -> !name.startsWith("vert"))
                .toList();
    }
}
