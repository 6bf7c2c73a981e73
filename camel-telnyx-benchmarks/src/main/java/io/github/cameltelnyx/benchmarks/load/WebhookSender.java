package io.github.cameltelnyx.benchmarks.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import io.github.cameltelnyx.benchmarks.SampleEvent;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetSocket;

/**
 * A process that stands for Telnyx: it signs webhooks beforehand and posts them over connections that stay open, each the next
 * once it has its answer. It is asked by {@code port kind seconds}.
 */
final class WebhookSender {

    private static final int CONNECTIONS = 32;
    /** So many a second are signed for the first round, and twice what it took before for each that follows. */
    private static final double FIRST_PER_SECOND = 2_000;

    private WebhookSender() {
    }

    public static void main(String[] arguments) throws Exception {
        Vertx vertx = Vertx.vertx();
        Map<String, Double> rates = new HashMap<>();
        Fork.serve(Map.of(), question -> {
            String[] words = question.split(" ");
            double seconds = Double.parseDouble(words[2]);
            List<Buffer> requests = Stream.generate(SampleEvent::next)
                    .limit((long) (seconds * rates.getOrDefault(words[0] + words[1], FIRST_PER_SECOND)))
                    .parallel()
                    .map(event -> request(event, words[1]))
                    .toList();
            String status = words[1].equals("genuine") ? "200" : "400";
            WebhookRound round = send(vertx, Integer.parseInt(words[0]), requests, seconds, status);
            rates.put(words[0] + words[1], 2 * round.perSecond());
            return round;
        });
    }

    static Buffer request(SampleEvent genuine, String kind) {
        SampleEvent event = switch (kind) {
            case "forged" -> genuine.forged();
            case "stale" -> SampleEvent.at(System.currentTimeMillis() / 1000 - 4_000);
            default -> genuine;
        };
        String signature = kind.equals("unsigned") ? "" : "telnyx-signature-ed25519: " + event.signature() + "\r\n";
        return Buffer.buffer("POST " + WebhookServers.PATH + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: benchmark\r\n"
                + "Accept: */*\r\nContent-Type: application/json\r\ntelnyx-timestamp: " + event.timestamp() + "\r\n" + signature
                + "Content-Length: " + event.body().length + "\r\n\r\n").appendBytes(event.body());
    }

    static WebhookRound send(Vertx vertx, int port, List<Buffer> requests, double seconds, String status)
            throws Exception {
        Iterator<Buffer> left = new ConcurrentLinkedQueue<>(requests).iterator();
        long begin = System.nanoTime();
        WebhookRound.Book book = new WebhookRound.Book(left, begin + (long) (seconds * TimeUnit.SECONDS.toNanos(1)), status);
        List<Future<?>> ends = new ArrayList<>();
        Future<String> deployed = vertx.deployVerticle(new AbstractVerticle() {

            @Override
            public void start() {
                for (int i = 0; i < CONNECTIONS; i++) {
                    Future<NetSocket> connected = vertx.createNetClient().connect(port, "127.0.0.1");
                    ends.add(connected.compose(socket -> new WebhookConnection(socket, book).run()));
                }
            }
        });
        String id = deployed.toCompletionStage().toCompletableFuture().get();
        Future.all(ends).toCompletionStage().toCompletableFuture().get();
        WebhookRound round = book.close(System.nanoTime() - begin);
        vertx.undeploy(id);
        return round;
    }
}
