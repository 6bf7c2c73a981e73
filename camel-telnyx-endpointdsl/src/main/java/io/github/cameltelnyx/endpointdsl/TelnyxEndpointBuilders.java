package io.github.cameltelnyx.endpointdsl;

/**
 * Where a route in Java starts: import these methods statically, and give what they lead to to {@code from} and {@code to}.
 *
 * <pre>
 * from(telnyxWebhook("voice").events("call.initiated"))
 *         .to(telnyx().calls().answer())
 *         .to(telnyx().calls().speak().voice("female").payload("Hello"));
 * </pre>
 */
public final class TelnyxEndpointBuilders {

    private TelnyxEndpointBuilders() {
    }

    /** The operations of Telnyx's API, by what they work on. */
    public static TelnyxResources telnyx() {
        return new TelnyxResources();
    }

    /**
     * Receives Telnyx's webhooks.
     *
     * @param  path                     of the HTTP server, as {@code voice}
     * @throws IllegalArgumentException when the path holds a question mark: options are methods of the builder
     */
    public static TelnyxWebhookEndpointBuilder telnyxWebhook(String path) {
        if (path.contains("?")) {
            throw new IllegalArgumentException(
                    "telnyxWebhook takes a path alone. Its options are methods, as in telnyxWebhook(\"voice\").events(\"call.*\").");
        }
        return new TelnyxWebhookEndpointBuilder(EndpointDescription.of("telnyx-webhook", path));
    }
}
