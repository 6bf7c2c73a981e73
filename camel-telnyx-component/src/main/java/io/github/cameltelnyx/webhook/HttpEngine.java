package io.github.cameltelnyx.webhook;

import org.apache.camel.CamelContext;
import org.apache.camel.Consumer;
import org.apache.camel.NoSuchBeanException;
import org.apache.camel.component.platform.http.PlatformHttpComponent;
import org.apache.camel.component.platform.http.PlatformHttpConstants;
import org.apache.camel.spi.FactoryFinder;
import org.apache.camel.support.service.ServiceHelper;

/** The HTTP server that Camel's platform-http found, and how to read requests there. */
record HttpEngine(PlatformHttpComponent component, RequestReader reader) {

    private static final String NO_ENGINE = "telnyx-webhook: there is no HTTP server. Add camel-platform-http-vertx and start its"
            + " server (camel.server.enabled=true with Camel Main), or camel-platform-http-starter with Spring Boot.";

    /**
     * Makes Camel's component before any route starts, as routes of its own do. The Camel CLI starts its HTTP server with the
     * component, and fails where it is made as late as that. Where there is no engine, {@link #of} tells.
     */
    static void prepare(CamelContext camelContext) {
        boolean known = camelContext.getRegistry().lookupByName(PlatformHttpConstants.PLATFORM_HTTP_ENGINE_NAME) != null
                || camelContext.getCamelContextExtension()
                        .getFactoryFinder(FactoryFinder.DEFAULT_PATH)
                        .findClass(PlatformHttpConstants.PLATFORM_HTTP_ENGINE_FACTORY)
                        .isPresent();
        if (known) {
            camelContext.getComponent("platform-http");
        }
    }

    static HttpEngine of(CamelContext camelContext) {
        try {
            PlatformHttpComponent component = camelContext.getComponent("platform-http", PlatformHttpComponent.class);
            // It finds its engine when it starts.
            ServiceHelper.startService(component);
            return new HttpEngine(component, reader(component.getEngine().getClass().getName()));
        } catch (RuntimeException e) {
            throw new IllegalStateException(NO_ENGINE, e);
        }
    }

    /** By name, as none of the engines need be there. */
    private static RequestReader reader(String engine) {
        if (engine.endsWith("VertxPlatformHttpEngine")) {
            return new VertxRequestReader();
        }
        return engine.endsWith("SpringBootPlatformHttpEngine") ? new ServletRequestReader() : new MessageRequestReader();
    }

    /** A running HTTP consumer at the path. */
    Consumer consume(String path, WebhookPath receiver) throws Exception {
        RawBodyEndpoint endpoint = new RawBodyEndpoint(path, component, reader, receiver);
        reader.configure(endpoint);
        ServiceHelper.startService(endpoint);
        Consumer consumer = endpoint.createConsumer(receiver);
        try {
            ServiceHelper.startService(consumer);
            return consumer;
        } catch (IllegalArgumentException | NoSuchBeanException e) {
            // The latter up to Camel 4.16.
            throw new IllegalStateException(NO_ENGINE, e);
        }
    }
}
