package io.github.cameltelnyx;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.cameltelnyx.client.ResponseHeaders;
import io.github.cameltelnyx.client.TelnyxResponse;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What the producer itself costs, without a network: an exchange becomes a request, and an answer the exchange's result. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ProducerCostBenchmark {

    private static final String CALL = "v3:T02llQxyaRkhfRKxgAP8nY511EhFLizdvdUKJiSw8d6A9BborherQA";
    private static final byte[] ANSWER = "{\"data\":{\"result\":\"ok\",\"command_id\":\"891510ac-f3e4-11e8-af5b-de00688a4901\"}}"
            .getBytes(StandardCharsets.UTF_8);
    private static final Map<String, String> ANSWER_HEADERS = Map.of("content-type", "application/json", "content-length", "78",
            "x-request-id", "a1b2c3d4-0000-4000-8000-000000000000", "x-ratelimit-limit", "1000", "x-ratelimit-remaining", "999",
            "x-ratelimit-reset", "1");

    private final JsonMapper jackson = new JsonMapper();
    private CamelContext context;
    private TelnyxEndpoint endpoint;
    private TelnyxBinding binding;

    @Setup
    public void start() throws Exception {
        context = new DefaultCamelContext();
        TelnyxComponent component = context.getComponent("telnyx", TelnyxComponent.class);
        component.getConfiguration().setApiKey("KEY0123456789");
        context.start();
        endpoint = (TelnyxEndpoint) context.getEndpoint("telnyx:calls/speak?voice=female&payload=Hello from Camel");
        binding = new TelnyxBinding(endpoint);
    }

    @TearDown
    public void stop() {
        context.stop();
    }

    /** The body of the request by Jackson alone, which no way to send it can do without. */
    @Benchmark
    public byte[] jacksonEncodes() throws Exception {
        return jackson.writeValueAsBytes(request());
    }

    /** The same, and the answer's body by Jackson alone. */
    @Benchmark
    public Object jacksonEncodesAndDecodes() throws Exception {
        byte[] body = jackson.writeValueAsBytes(request());
        Object answer = jackson.readValue(ANSWER, Object.class);
        return body.length > 0 ? answer : null;
    }

    private static Map<String, Object> request() {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("payload", "Hello from Camel");
        request.put("voice", "female");
        request.put("command_id", "891510ac-f3e4-11e8-af5b-de00688a4901");
        return request;
    }

    /** Camel's own part in what follows: a route gives each exchange its id. */
    @Benchmark
    public Exchange camelMakesTheExchange() {
        Exchange exchange = endpoint.createExchange();
        exchange.getExchangeId();
        exchange.getMessage().setHeader(TelnyxConstants.CALL_CONTROL_ID, CALL);
        return exchange;
    }

    @Benchmark
    public Object exchangeToRequest() throws Exception {
        Exchange exchange = camelMakesTheExchange();
        return binding.command(exchange, binding.parameters(exchange));
    }

    @Benchmark
    public Object exchangeToRequestAndAnswerToExchange() throws Exception {
        Exchange exchange = camelMakesTheExchange();
        Command command = binding.command(exchange, binding.parameters(exchange));
        TelnyxResponse response = new TelnyxResponse(200, "OK", ResponseHeaders.of(ANSWER_HEADERS), ANSWER, null);
        binding.write(exchange, binding.answer(command, response, null));
        return exchange.getMessage().getBody();
    }
}
