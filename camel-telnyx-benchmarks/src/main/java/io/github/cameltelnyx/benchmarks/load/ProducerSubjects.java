package io.github.cameltelnyx.benchmarks.load;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import io.github.cameltelnyx.TelnyxComponent;
import org.apache.camel.AsyncProducer;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePattern;
import org.apache.camel.component.http.HttpComponent;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.jsse.KeyStoreParameters;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.apache.camel.support.jsse.TrustManagersParameters;

/**
 * The ways to speak into a call that are compared. The peers get what the component makes for itself: the address, the key
 * and the encoded text of the request. They hand over the answer's text, and do not decode it.
 */
final class ProducerSubjects {

    static final String COMMAND = "/v2/calls/v3:T02llQxyaRkhfRKxgAP8nY511EhFLizdvdUKJiSw8d6A9BborherQA/actions/speak";
    static final String KEY = "KEY0123456789ABCDEF0123456789ABCDEF_benchmark";
    static final String JSON = "{\"payload\":\"Hello from Camel\",\"voice\":\"female\",\"command_id\":\"891510ac-f3e4-11e8-af5b-de00688a4901\"}";
    private static final String CALL = "v3:T02llQxyaRkhfRKxgAP8nY511EhFLizdvdUKJiSw8d6A9BborherQA";

    private ProducerSubjects() {
    }

    static Subject of(String name, String base, int inFlight, String trust) throws Exception {
        return switch (name) {
            case "telnyx" -> telnyx(base, inFlight, trust);
            case "telnyx, defaults" -> telnyx(base, 0, trust);
            case "camel-http" -> camelHttp(base, inFlight, inFlight);
            case "camel-http, defaults" -> camelHttp(base, inFlight, 0);
            case "okhttp" -> new OkHttpSubject(base, inFlight);
            case "okhttp, a thread each" -> OkHttpSubject.blocking(base, inFlight);
            case "httpclient5" -> new HttpClientSubject(base, inFlight);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Subject telnyx(String base, int connections, String trust) throws Exception {
        CamelContext context = new DefaultCamelContext();
        TelnyxComponent component = context.getComponent("telnyx", TelnyxComponent.class);
        component.getConfiguration().setApiKey(KEY);
        component.getConfiguration().setBaseUrl(base + "/v2");
        if (base.startsWith("https")) {
            component.setSslContextParameters(trusting(trust));
        }
        if (connections > 0) {
            component.setConnectionsPerRoute(connections);
            component.setMaxTotalConnections(connections);
        }
        context.start();
        Endpoint endpoint = context.getEndpoint("telnyx:calls/speak?voice=female&payload=Hello from Camel");
        AsyncProducer producer = endpoint.createAsyncProducer();
        producer.start();
        return done -> {
            Exchange exchange = endpoint.createExchange(ExchangePattern.InOut);
            exchange.getMessage().setHeader("CamelTelnyxCallControlId", CALL);
            producer.process(exchange, synchronously -> {
                succeed(exchange);
                done.run();
            });
        };
    }

    private static SSLContextParameters trusting(String trustStore) {
        KeyStoreParameters store = new KeyStoreParameters();
        store.setResource("file:" + trustStore);
        store.setPassword(TestKeyStore.PASSWORD);
        TrustManagersParameters trust = new TrustManagersParameters();
        trust.setKeyStore(store);
        SSLContextParameters parameters = new SSLContextParameters();
        parameters.setTrustManagers(trust);
        return parameters;
    }

    private static Subject camelHttp(String base, int threads, int connections) throws Exception {
        CamelContext context = new DefaultCamelContext();
        HttpComponent component = context.getComponent("http", HttpComponent.class);
        if (connections > 0) {
            component.setConnectionsPerRoute(connections);
            component.setMaxTotalConnections(connections);
        }
        context.start();
        Endpoint endpoint = context.getEndpoint(base + COMMAND + "?httpMethod=POST");
        AsyncProducer producer = endpoint.createAsyncProducer();
        producer.start();
        ExecutorService callers = Executors.newFixedThreadPool(threads);
        return done -> callers.execute(() -> {
            Exchange exchange = endpoint.createExchange(ExchangePattern.InOut);
            exchange.getMessage().setHeader("Authorization", "Bearer " + KEY);
            exchange.getMessage().setHeader(Exchange.CONTENT_TYPE, "application/json");
            exchange.getMessage().setBody(JSON);
            producer.process(exchange, synchronously -> {
                succeed(exchange);
                exchange.getMessage().getBody(String.class);
                done.run();
            });
        });
    }

    private static void succeed(Exchange exchange) {
        if (exchange.getException() != null) {
            throw new IllegalStateException(exchange.getException());
        }
    }
}
