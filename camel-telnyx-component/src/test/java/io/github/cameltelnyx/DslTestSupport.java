package io.github.cameltelnyx;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.spi.Resource;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;

import static org.assertj.core.api.Assertions.assertThat;

/** Sends by a route of one telnyx step, written in Java, XML or YAML, and tells what Telnyx got. */
abstract class DslTestSupport extends ProducerTestSupport {

    JsonNode sentByJava(String uri) throws Exception {
        context.addRoutes(new RouteBuilder() {

            @Override
            public void configure() {
                from("direct:start").routeId("route").to(uri);
            }
        });
        return sent();
    }

    JsonNode sentByXml(String uri) throws Exception {
        String escaped = uri.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        return sentBy(ResourceHelper.fromString("route.xml",
                "<route id=\"route\"><from uri=\"direct:start\"/><to uri=\"" + escaped + "\"/></route>"));
    }

    JsonNode sentByYaml(String operation, Map<String, Object> parameters) throws Exception {
        return sentBy(ResourceHelper.fromString("route.yaml", """
                - route:
                    id: route
                    from:
                      uri: direct:start
                      steps:
                        - to:
                            uri: telnyx:calls/%s
                            parameters: %s
                """.formatted(operation, json.writeValueAsString(parameters))));
    }

    private JsonNode sentBy(Resource routes) throws Exception {
        PluginHelper.getRoutesLoader(context).loadRoutes(routes);
        return sent();
    }

    private JsonNode sent() throws Exception {
        answer(OK);
        Exchange exchange = send("direct:start", null, Map.of("area", "30"));
        assertThat(exchange.getException()).isNull();
        context.getRouteController().stopRoute("route");
        context.removeRoute("route");
        return requestBody();
    }
}
