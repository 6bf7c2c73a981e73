package io.github.cameltelnyx.benchmarks.load;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

import io.github.cameltelnyx.TelnyxComponent;
import io.github.cameltelnyx.await.Waits;
import io.github.cameltelnyx.benchmarks.SampleEvent;
import io.github.cameltelnyx.event.TelnyxEvent;
import io.github.cameltelnyx.event.TelnyxEventParser;
import io.github.cameltelnyx.webhook.TelnyxWebhookComponent;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServer;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServerConfiguration;
import org.apache.camel.impl.DefaultCamelContext;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/**
 * A process whose route speaks into each call that begins, and waits until that is done. Its argument is the API's address. It tells
 * its port, and is asked by {@code waiting N}, {@code tell FROM TO} and {@code ended N}.
 */
final class AwaitMain {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final int idleThreads = THREADS.getThreadCount();
    private final LongAdder ended = new LongAdder();
    private final DefaultCamelContext context = new DefaultCamelContext();

    /** What a process holds while so many calls wait. */
    record Held(int waiting, int threads, long bytes) {
    }

    private AwaitMain() {
    }

    public static void main(String[] arguments) throws Exception {
        AwaitMain main = new AwaitMain();
        int port = FreePort.find();
        main.start(arguments[0], port);
        Fork.serve(Map.of("port", port), question -> main.answer(question.split(" ")));
    }

    private void start(String api, int port) throws Exception {
        TelnyxComponent telnyx = context.getComponent("telnyx", TelnyxComponent.class);
        telnyx.getConfiguration().setApiKey("KEY0123456789");
        telnyx.getConfiguration().setBaseUrl(api + "/v2");
        // As many as the processors of a machine that would take so many calls; the default is 20.
        context.getComponent("telnyx-webhook", TelnyxWebhookComponent.class).setWorkers(8);
        VertxPlatformHttpServerConfiguration server = new VertxPlatformHttpServerConfiguration();
        server.setBindHost("127.0.0.1");
        server.setBindPort(port);
        context.addService(new VertxPlatformHttpServer(server));
        context.addRoutes(new RouteBuilder() {

            @Override
            public void configure() {
                from("telnyx-webhook:voice?events=call.initiated&publicKey=RAW(" + SampleEvent.publicKey() + ")")
                        .to("telnyx:calls/speak?voice=female&payload=Hello from Camel&await=true&awaitTimeout=3600000")
                        .process(exchange -> ended.increment());
            }
        });
        context.start();
    }

    private Object answer(String[] words) throws Exception {
        return switch (words[0]) {
            case "waiting" -> held(Integer.parseInt(words[1]));
            case "tell" -> Map.of("micros", tell(Integer.parseInt(words[1]), Integer.parseInt(words[2])));
            case "ended" -> ended(Long.parseLong(words[1]));
            default -> throw new IllegalArgumentException(words[0]);
        };
    }

    private Held held(int number) {
        until(() -> waits().size() == number, () -> waits().size() + " wait of " + number);
        // Once to find what may go, once more for what that held.
        System.gc();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return new Held(number, THREADS.getThreadCount() - idleThreads, runtime.totalMemory() - runtime.freeMemory());
    }

    /** How long it takes to hand an event to the step that waits for it, whose route then goes on elsewhere: the median. */
    private double tell(int from, int to) throws Exception {
        long[] nanos = new long[to - from];
        for (int call = from; call < to; call++) {
            TelnyxEvent event = TelnyxEventParser.parse(SampleEvent.of("call.speak.ended", call).body());
            long begin = System.nanoTime();
            if (!waits().tell(event)) {
                throw new IllegalStateException("Nobody waited for " + call);
            }
            nanos[call - from] = System.nanoTime() - begin;
        }
        Arrays.sort(nanos);
        return nanos[nanos.length / 2] / 1e3;
    }

    private Object ended(long number) {
        until(() -> ended.sum() == number, () -> ended.sum() + " ended of " + number);
        ended.reset();
        return Map.of();
    }

    private Waits waits() {
        return context.hasService(Waits.class);
    }

    private static void until(Callable<Boolean> condition, Supplier<String> state) {
        try {
            Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).until(condition);
        } catch (ConditionTimeoutException e) {
            throw new IllegalStateException(state.get(), e);
        }
    }
}
