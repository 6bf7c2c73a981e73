package io.github.cameltelnyx.resilience.secrets;

import java.util.Set;

/**
 * Where Camel itself shows the text of an endpoint's URI, of whatever component: secrets that its author wrote there, and those
 * that placeholders there stand for. The manual's page of threats says so. Nothing may come to this list unseen.
 */
final class ShownByCamel {

    static final Set<String> PLACES = Set.of(
            // The source of a route, as a tool shows it. Camel masks nothing here.
            "route dump", "console route-dump", "MBean operation dumpProcessorAsXml", "MBean operation dumpRouteAsXml",
            "MBean operation dumpRouteAsYaml", "MBean operation dumpRoutesAsXml", "MBean operation dumpRoutesAsYaml",
            "MBean operation dumpRoutesCoverageAsXml", "log org.apache.camel.impl.DefaultDumpRoutesStrategy",
            // A step by its text, and the exception of one that cannot be made. Camel masks the names that it knows.
            "MBean attribute ModelLabel", "console route-structure", "toString of a definition", "exception",
            "log org.apache.camel.impl.PreconditionHelper", "log org.apache.camel.impl.engine.DefaultChannel",
            "log org.apache.camel.reifier.ProcessorReifier",
            // How an endpoint is found by its URI, and made. At DEBUG and TRACE only.
            "log org.apache.camel.impl.engine.AbstractCamelContext", "log org.apache.camel.support.DefaultComponent",
            "log org.apache.camel.support.EndpointHelper", "registered endpoints",
            // What placeholders stand for. At DEBUG and TRACE only, and in the console, which masks the names that it knows.
            "log org.apache.camel.component.properties.DefaultPropertiesLookup",
            "log org.apache.camel.component.properties.DefaultPropertiesParser",
            "log org.apache.camel.component.properties.PropertiesComponent",
            "log org.apache.camel.impl.engine.DefaultCamelContextExtension", "console properties");

    private ShownByCamel() {
    }
}
