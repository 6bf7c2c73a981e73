package io.github.cameltelnyx.tooling.endpointdsl;

import java.util.Map;

/** The builder that those of all operations extend, and that of webhooks: the options of the two schemes. */
final class SchemeSources {

    private SchemeSources() {
    }

    static void addTo(Map<String, JavaSource> sources, OptionMethods telnyx, OptionMethods webhook) {
        JavaSource operation = new JavaSource("A telnyx: endpoint, with the options that those of all operations have.",
                "public abstract class TelnyxOperationEndpointBuilder<B> extends TelnyxEndpointBuilder<B>"
                        + " implements org.apache.camel.builder.EndpointProducerBuilder");
        operation.method("", "TelnyxOperationEndpointBuilder(EndpointDescription described)", "super(described);");
        telnyx.add(operation, "B", OptionMethods.OF_LISTS.negate());
        sources.put("TelnyxOperationEndpointBuilder", operation);

        String type = "TelnyxWebhookEndpointBuilder";
        JavaSource receiver = new JavaSource("A telnyx-webhook: endpoint.",
                "public final class " + type + " extends TelnyxEndpointBuilder<" + type + ">"
                        + " implements org.apache.camel.builder.EndpointConsumerBuilder");
        receiver.method("", type + "(EndpointDescription described)", "super(described);");
        receiver.method("", "@Override\n    " + type + " with(EndpointDescription changed)",
                "return new " + type + "(changed);");
        webhook.add(receiver, type, name -> true);
        sources.put(type, receiver);
    }
}
