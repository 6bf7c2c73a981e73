package io.github.cameltelnyx;

import java.util.concurrent.TimeUnit;

import io.github.cameltelnyx.operation.Operation;
import io.github.cameltelnyx.operation.OperationCatalog;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Whether a command costs more where a context has endpoints of more operations. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class OperationGrowthBenchmark {

    @Param({"11", "131"})
    public int operations;

    private CamelContext context;
    private TelnyxEndpoint endpoint;
    private TelnyxBinding binding;

    @Setup
    public void start() throws Exception {
        context = new DefaultCamelContext();
        context.getComponent("telnyx", TelnyxComponent.class).getConfiguration().setApiKey("KEY0123456789");
        context.start();
        endpoint = (TelnyxEndpoint) context.getEndpoint("telnyx:calls/speak?voice=female&payload=Hello from Camel");
        binding = new TelnyxBinding(endpoint);
        int made = 1;
        for (String resource : OperationCatalog.standard().resources()) {
            for (Operation operation : OperationCatalog.standard().operations(resource)) {
                if (made < operations && !operation.uri().equals("telnyx:calls/speak")) {
                    context.getEndpoint(operation.uri());
                    made++;
                }
            }
        }
        if (made != operations) {
            throw new IllegalStateException("the catalogue has " + made + " operations");
        }
    }

    @TearDown
    public void stop() {
        context.stop();
    }

    @Benchmark
    public Object aCommandIsMade() throws Exception {
        Exchange exchange = endpoint.createExchange();
        exchange.getMessage().setHeader(TelnyxConstants.CALL_CONTROL_ID, "v3:call");
        return binding.command(exchange, binding.parameters(exchange));
    }
}
