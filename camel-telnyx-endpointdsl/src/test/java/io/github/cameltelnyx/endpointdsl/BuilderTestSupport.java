package io.github.cameltelnyx.endpointdsl;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cameltelnyx.TelnyxComponent;
import io.github.cameltelnyx.TelnyxConstants;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.EndpointProducerBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.junit.jupiter.api.AfterEach;

import static org.assertj.core.api.Assertions.assertThat;

/** A started Camel context whose telnyx component talks to a server on loopback. */
abstract class BuilderTestSupport extends CamelTestSupport {

    static final String CALL = "v3:call-1";

    /** A step of a route, in whatever EIP. */
    interface Step {

        void addTo(RouteDefinition route);
    }

    final MockWebServer telnyx = new MockWebServer();

    @Override
    protected CamelContext createCamelContext() throws Exception {
        telnyx.start();
        CamelContext context = super.createCamelContext();
        TelnyxComponent component = context.getComponent("telnyx", TelnyxComponent.class);
        component.getConfiguration().setApiKey("KEY0123456789");
        component.getConfiguration().setBaseUrl(telnyx.url("/v2").toString());
        return context;
    }

    @AfterEach
    void stopServer() throws IOException {
        telnyx.shutdown();
    }

    /** What Telnyx receives when an exchange with these headers goes through a route of one step. */
    JsonNode sent(EndpointProducerBuilder endpoint, Object body, Map<String, Object> headers) throws Exception {
        return sent(route -> route.to(endpoint), body, headers);
    }

    JsonNode sent(EndpointProducerBuilder endpoint) throws Exception {
        return sent(endpoint, null, Map.of());
    }

    JsonNode sent(Step step, Object body, Map<String, Object> headers) throws Exception {
        return new ObjectMapper().readTree(request(step, body, headers).getBody().readUtf8());
    }

    RecordedRequest request(Step step, Object body, Map<String, Object> headers) throws Exception {
        telnyx.enqueue(new MockResponse().setHeader("Content-Type", "application/json")
                .setBody("{\"data\":{\"result\":\"ok\"}}"));
        startRoute(step);
        assertThat(template.request("direct:start", exchange -> {
            exchange.getMessage().setBody(body);
            exchange.getMessage().setHeader(TelnyxConstants.CALL_CONTROL_ID, CALL);
            headers.forEach(exchange.getMessage()::setHeader);
        }).getException()).isNull();
        RecordedRequest request = telnyx.takeRequest(10, TimeUnit.SECONDS);
        assertThat(request).as("a request reaches Telnyx").isNotNull();
        return request;
    }

    void startRoute(Step step) throws Exception {
        context.addRoutes(new RouteBuilder() {

            @Override
            public void configure() {
                step.addTo(from("direct:start"));
            }
        });
    }
}
