package io.github.cameltelnyx.benchmarks.load;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.github.cameltelnyx.benchmarks.SampleEvent;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;

/** A process that signs and posts one event of each of many calls. It is asked by {@code port eventType firstCall lastCall}. */
final class CallSender {

    /** Within which the server must have taken all of them. */
    private static final double SECONDS = 600;

    private CallSender() {
    }

    public static void main(String[] arguments) throws Exception {
        Vertx vertx = Vertx.vertx();
        Fork.serve(Map.of(), question -> {
            String[] words = question.split(" ");
            List<Buffer> requests = IntStream.range(Integer.parseInt(words[2]), Integer.parseInt(words[3]))
                    .parallel()
                    .mapToObj(call -> WebhookSender.request(SampleEvent.of(words[1], call), "genuine"))
                    .toList();
            return WebhookSender.send(vertx, Integer.parseInt(words[0]), requests, SECONDS, "200");
        });
    }
}
