// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * Calls that an AI assistant of Telnyx's makes. Dial them.
 */
public final class TexmlAiCallsOperations {

    TexmlAiCallsOperations() {
    }

    /**
     * Dials a number and lets an AI assistant talk as soon as it is answered.
     */
    public TexmlAiCallsCreateEndpointBuilder create() {
        return new TexmlAiCallsCreateEndpointBuilder(EndpointDescription.of("telnyx", "texml-ai-calls/create"));
    }
}
