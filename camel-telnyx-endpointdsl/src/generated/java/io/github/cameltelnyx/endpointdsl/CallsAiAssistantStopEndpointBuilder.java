// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:calls/aiAssistantStop. Ends the conversation of the AI assistant on the call.
 */
public final class CallsAiAssistantStopEndpointBuilder extends TelnyxOperationEndpointBuilder<CallsAiAssistantStopEndpointBuilder> {

    CallsAiAssistantStopEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    CallsAiAssistantStopEndpointBuilder with(EndpointDescription changed) {
        return new CallsAiAssistantStopEndpointBuilder(changed);
    }

    /**
     * The call to command. From an event it comes by itself, in the header CamelTelnyxCallControlId. Required, here, as
     * a header or in the body.
     */
    public CallsAiAssistantStopEndpointBuilder callControlId(String callControlId) {
        return parameter("callControlId", callControlId);
    }

    /**
     * Text that every later event of the call carries back. Give it plain; the component sends it as base64.
     */
    public CallsAiAssistantStopEndpointBuilder clientState(String clientState) {
        return parameter("clientState", clientState);
    }

    /**
     * An id of this command; Telnyx ignores a second one with the same id for the same call or conference. The component
     * derives it where it is not given.
     */
    public CallsAiAssistantStopEndpointBuilder commandId(String commandId) {
        return parameter("commandId", commandId);
    }
}
