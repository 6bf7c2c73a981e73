package io.github.cameltelnyx.benchmarks.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import io.github.cameltelnyx.TelnyxComponent;
import io.github.cameltelnyx.benchmarks.Measurement;
import io.github.cameltelnyx.simulator.TelnyxSimulator;
import io.github.cameltelnyx.webhook.TelnyxWebhookComponent;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServer;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServerConfiguration;
import org.apache.camel.impl.DefaultCamelContext;

/** From a call that the simulator places, by a signed webhook, to the command that answers it. One call at a time. */
public final class RoundTrip {

    private RoundTrip() {
    }

    /** The moments of one call, by the JVM's clock. */
    private record Moments(long called, long inRoute, long answered) {
    }

    public static List<Measurement> run(int warmUp, int calls) throws Exception {
        int port = FreePort.find();
        BlockingQueue<long[]> answered = new LinkedBlockingQueue<>();
        try (TelnyxSimulator simulator = TelnyxSimulator.builder().start();
                DefaultCamelContext context = new DefaultCamelContext()) {
            TelnyxComponent component = context.getComponent("telnyx", TelnyxComponent.class);
            component.getConfiguration().setApiKey(simulator.apiKey());
            component.getConfiguration().setBaseUrl(simulator.baseUrl());
            context.getComponent("telnyx-webhook", TelnyxWebhookComponent.class)
                    .getConfiguration()
                    .setPublicKey(simulator.publicKey());
            VertxPlatformHttpServerConfiguration server = new VertxPlatformHttpServerConfiguration();
            server.setBindHost("127.0.0.1");
            server.setBindPort(port);
            context.addService(new VertxPlatformHttpServer(server));
            context.addRoutes(new RouteBuilder() {

                @Override
                public void configure() {
                    from("telnyx-webhook:voice?events=call.initiated").process(
                            exchange -> exchange.setProperty("inRoute", System.nanoTime()))
                            .to("telnyx:calls/answer")
                            .process(exchange -> answered
                                    .add(new long[]{exchange.getProperty("inRoute", Long.class), System.nanoTime()}));
                }
            });
            context.start();
            simulator.webhookUrl("http://127.0.0.1:" + port + "/voice");
            List<Moments> moments = new ArrayList<>();
            for (int i = -warmUp; i < calls; i++) {
                long called = System.nanoTime();
                simulator.inboundCall("+15550100", "+15550199");
                long[] times = answered.poll(30, TimeUnit.SECONDS);
                if (i >= 0) {
                    moments.add(new Moments(called, times[0], times[1]));
                }
            }
            return measurements(moments);
        }
    }

    private static List<Measurement> measurements(List<Moments> moments) {
        Map<String, long[]> parts = new LinkedHashMap<>();
        parts.put("the call is placed, its event signed, sent, verified and in the route",
                moments.stream().mapToLong(times -> times.inRoute() - times.called()).sorted().toArray());
        parts.put("the command is sent, answered, and the route goes on",
                moments.stream().mapToLong(times -> times.answered() - times.inRoute()).sorted().toArray());
        parts.put("all of it", moments.stream().mapToLong(times -> times.answered() - times.called()).sorted().toArray());
        return parts.entrySet().stream().map(part -> measurement(part.getKey(), part.getValue())).toList();
    }

    private static Measurement measurement(String part, long[] sorted) {
        return new Measurement(part, 1e9 * sorted.length / Arrays.stream(sorted).sum(), 0, 0, 0,
                sorted[sorted.length / 2] / 1e3,
                sorted[(int) (sorted.length * 0.99)] / 1e3);
    }
}
