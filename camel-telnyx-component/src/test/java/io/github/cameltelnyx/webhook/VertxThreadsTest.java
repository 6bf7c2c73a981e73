package io.github.cameltelnyx.webhook;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.support.AsyncProcessorSupport;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** On Vert.x no thread of the server waits for a route. */
class VertxThreadsTest extends WebhookTestBase {

    /** Vert.x has 20 threads for work that blocks. */
    private static final int MANY = 25;

    /** Holds no thread of ours either. */
    private static final class Later extends AsyncProcessorSupport {

        private final Queue<AsyncCallback> waiting = new ConcurrentLinkedQueue<>();

        @Override
        public boolean process(Exchange exchange, AsyncCallback callback) {
            waiting.add(callback);
            return false;
        }
    }

    VertxThreadsTest() {
        super(Engine.VERTX);
    }

    @Test
    void moreRoutesThanTheServerHasThreadsLeaveItFreeForOthers() throws Exception {
        Later later = new Later();
        RecordingRoute hangups = route("events=call.hangup");
        String answered = uri("events=call.answered");
        camel.addRoutes(new RouteBuilder() {

            @Override
            public void configure() {
                from(answered).routeId(path).process(later);
            }
        });
        try {
            List<CompletableFuture<Integer>> waiting = IntStream.range(0, MANY)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> send(event()).status(), OWN_THREAD))
                    .toList();
            await(() -> later.waiting.size() == MANY);

            assertThat(send(event("call.hangup", "another")).status()).isEqualTo(200);
            assertThat(hangups.runs()).isOne();
            later.waiting.forEach(callback -> callback.done(false));
            assertThat(waiting).extracting(CompletableFuture::join).containsOnly(200);
        } finally {
            camel.getRouteController().stopRoute(path);
            camel.removeRoute(path);
        }
    }
}
