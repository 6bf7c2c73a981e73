package io.github.cameltelnyx;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.junit.jupiter.api.AfterEach;

import static org.assertj.core.api.Assertions.assertThat;

/** A Camel context whose telnyx component talks to a scripted server on loopback. */
abstract class ProducerTestSupport extends CamelTestSupport {

    static final String KEY = "KEY0123456789";
    static final String CALL = "v3:call-1";
    static final String OK = "{\"data\":{\"result\":\"ok\"}}";

    final MockWebServer telnyx = new MockWebServer();
    final ObjectMapper json = new ObjectMapper();

    @Override
    protected CamelContext createCamelContext() throws Exception {
        telnyx.start();
        CamelContext context = super.createCamelContext();
        TelnyxComponent component = context.getComponent("telnyx", TelnyxComponent.class);
        component.getConfiguration().setApiKey(KEY);
        component.getConfiguration().setBaseUrl(telnyx.url("/v2").toString());
        component.getConfiguration().setRetryDelay(1);
        configure(component);
        configure(component);
        return context;
    }

    /** For tests that need other options. */
    void configure(TelnyxComponent component) {
    }

    @AfterEach
    void stopServer() throws IOException {
        telnyx.shutdown();
    }

    void answer(String body) {
        answer(200, body);
    }

    void answer(int status, String body) {
        telnyx.enqueue(new MockResponse().setResponseCode(status).setHeader("Content-Type", "application/json").setBody(body));
    }

    Exchange send(String uri, Object body, Map<String, Object> headers) {
        return template.request(uri, exchange -> {
            exchange.getMessage().setBody(body);
            exchange.getMessage().setHeader(TelnyxConstants.CALL_CONTROL_ID, CALL);
            headers.forEach(exchange.getMessage()::setHeader);
        });
    }

    Exchange send(String uri) {
        return send(uri, null, Map.of());
    }

    Exchange send(String uri, Processor processor) {
        return template.request(uri, processor);
    }

    RecordedRequest request() throws InterruptedException {
        RecordedRequest request = telnyx.takeRequest(10, TimeUnit.SECONDS);
        assertThat(request).as("a request reaches Telnyx").isNotNull();
        return request;
    }

    JsonNode requestBody() throws Exception {
        return json.readTree(request().getBody().readUtf8());
    }

    void assertNothingWasSent() {
        assertThat(telnyx.getRequestCount()).as("requests sent").isZero();
    }
}
