package io.github.cameltelnyx.benchmarks.load;

import java.util.Map;

import io.github.cameltelnyx.TelnyxComponent;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;

/** A process that starts a context with one route and one endpoint, tells how long that took, and what it kept in memory. */
final class StartMain {

    private StartMain() {
    }

    /** @param arguments the URI of the endpoint */
    public static void main(String[] arguments) throws Exception {
        long begin = System.nanoTime();
        CamelContext context = new DefaultCamelContext();
        if (arguments[0].startsWith("telnyx:")) {
            context.getComponent("telnyx", TelnyxComponent.class).getConfiguration().setApiKey("KEY0123456789");
        }
        context.addRoutes(new RouteBuilder() {

            @Override
            public void configure() {
                from("direct:start").to(arguments[0]);
            }
        });
        context.start();
        long took = System.nanoTime() - begin;
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long kept = runtime.totalMemory() - runtime.freeMemory();
        Fork.serve(new Started(took, kept), question -> Map.of());
    }

    /** What a start cost. */
    record Started(long nanos, long keptBytes) {
    }
}
