package io.github.cameltelnyx.tooling.metadata;

import java.util.Map;

import org.apache.camel.tooling.model.BaseOptionModel;

/** What an option does, in words of the project. */
public final class OptionDescription {

    /** The options that every component of Camel has: the metadata has Camel's words for them, the manual ours. */
    private static final Map<String, String> CAMELS = Map.of("lazyStartProducer",
            "Starts the producer with its first message, so that a failure to start is handled by the route's error handler.",
            "bridgeErrorHandler", "Hands failures outside of a route to the route's error handler, instead of logging them.",
            "exceptionHandler", "Handles failures outside of a route, where bridgeErrorHandler is off.", "exchangePattern",
            "The pattern of the exchanges that the consumer makes.", "autowiredEnabled",
            "Looks in the registry for what an option may be set to, where there is exactly one.", "healthCheckConsumerEnabled",
            "Whether the consumers of this component take part in health checks.", "healthCheckProducerEnabled",
            "Whether the producers of this component take part in health checks, which needs camel.health.producersEnabled too.");

    private OptionDescription() {
    }

    /** @return the metadata's description, but of the options that all components have: there it is Camel's, and this ours */
    public static String of(BaseOptionModel option) {
        return CAMELS.getOrDefault(option.getName(), option.getDescription());
    }
}
