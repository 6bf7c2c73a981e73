package io.github.cameltelnyx.resilience.secrets;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import io.micrometer.core.instrument.Meter;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Route;
import org.apache.camel.console.DevConsole;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckHelper;
import org.apache.camel.http.base.HttpOperationFailedException;
import org.apache.camel.impl.console.DefaultDevConsolesLoader;
import org.apache.camel.model.ModelCamelContext;
import org.apache.camel.support.PluginHelper;

/** Looks at all that a running application shows of itself, apart from its logs. */
final class Shown {

    private final Application application;
    private final CamelContext camel;
    private final Leaks leaks;

    Shown(Application application, Leaks leaks) {
        this.application = application;
        this.camel = application.camel;
        this.leaks = leaks;
    }

    void look() throws Exception {
        objects();
        dumps();
        consoles();
        new Beans(leaks).look();
        for (Meter meter : application.meters.getMeters()) {
            leaks.look("meter", meter.getId() + " " + meter.measure());
        }
        application.spans.ended().forEach(span -> leaks.look("span", span));
        health();
    }

    private void objects() {
        for (String name : camel.getComponentNames()) {
            leaks.look("toString of a component", camel.getComponent(name));
        }
        for (Endpoint endpoint : camel.getEndpoints()) {
            leaks.look("toString of an endpoint", endpoint);
            leaks.look("uri of an endpoint", endpoint.getEndpointUri() + " " + endpoint.getEndpointKey());
        }
        for (Route route : camel.getRoutes()) {
            leaks.look("toString of a route", route + " " + route.getConsumer() + " " + route.getDescription());
            route.getServices().forEach(service -> leaks.look("toString of a service", service));
            leaks.look("toString of a definition", ((ModelCamelContext) camel).getRouteDefinition(route.getRouteId()));
        }
        leaks.look("toString of the context", camel);
        leaks.look("registered endpoints", camel.getEndpointRegistry().keySet());
    }

    private void dumps() throws Exception {
        for (boolean resolved : new boolean[]{false, true}) {
            for (var route : ((ModelCamelContext) camel).getRouteDefinitions()) {
                leaks.look("route dump", PluginHelper.getModelToXMLDumper(camel)
                        .dumpModelAsXml(camel, route, resolved, true, true));
                leaks.look("route dump", PluginHelper.getModelToYAMLDumper(camel)
                        .dumpModelAsYaml(camel, route, resolved, !resolved, true, true));
            }
        }
    }

    private void consoles() {
        new DefaultDevConsolesLoader(camel).loadDevConsoles();
        camel.getCamelContextExtension()
                .getContextPlugin(org.apache.camel.console.DevConsoleRegistry.class)
                .stream()
                .forEach(console -> {
                    for (DevConsole.MediaType type : DevConsole.MediaType.values()) {
                        if (console.supportMediaType(type)) {
                            leaks.look("console " + console.getId(), console.call(type, Map.of()));
                        }
                    }
                });
    }

    /** Last, as every other look would ask them as well, and some wait for an answer. */
    private void health() {
        for (String checks : List.of("producers", "consumers", "routes")) {
            HealthCheckHelper.getHealthCheckRepository(camel, checks).setEnabled(true);
        }
        Collection<HealthCheck.Result> results = HealthCheckHelper.invoke(camel);
        for (HealthCheck.Result result : results) {
            leaks.look("health", result + " " + result.getMessage() + " " + result.getDetails());
            result.getError().ifPresent(this::exception);
        }
    }

    /** An exchange after its step, and what it failed with. */
    void exchange(Exchange exchange) {
        leaks.look("toString of an exchange", exchange + " " + exchange.getMessage() + " " + exchange.getIn());
        if (exchange.getException() != null) {
            exception(exchange.getException());
        }
    }

    void exception(Throwable exception) {
        StringWriter trace = new StringWriter();
        exception.printStackTrace(new PrintWriter(trace));
        leaks.look("exception", trace);
        if (exception instanceof HttpOperationFailedException refusal) {
            leaks.look("exception", refusal.getUri() + refusal.getResponseHeaders() + refusal.getResponseBody()
                    + refusal.getHttpResponseStatus() + refusal.getRedirectLocation());
        }
    }
}
