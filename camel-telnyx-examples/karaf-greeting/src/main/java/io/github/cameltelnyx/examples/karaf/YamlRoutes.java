package io.github.cameltelnyx.examples.karaf;

import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.spi.Resource;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;

/** Brings a file of routes in YAML to where Camel asks for a builder of routes. */
public final class YamlRoutes extends RouteBuilder {

    private final String location;

    /** @param location of the file, such as {@code classpath:camel/greeting.yaml} or {@code file:etc/greeting.yaml} */
    public YamlRoutes(String location) {
        this.location = location;
    }

    @Override
    public void configure() throws Exception {
        Resource file = ResourceHelper.resolveMandatoryResource(getContext(), location);
        PluginHelper.getRoutesLoader(getContext()).loadRoutes(file);
    }
}
