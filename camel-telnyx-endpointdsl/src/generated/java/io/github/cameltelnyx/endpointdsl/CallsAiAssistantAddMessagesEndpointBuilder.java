// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:calls/aiAssistantAddMessages. Adds messages to the conversation that an AI assistant has on the call.
 */
public final class CallsAiAssistantAddMessagesEndpointBuilder extends TelnyxOperationEndpointBuilder<CallsAiAssistantAddMessagesEndpointBuilder> {

    CallsAiAssistantAddMessagesEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    CallsAiAssistantAddMessagesEndpointBuilder with(EndpointDescription changed) {
        return new CallsAiAssistantAddMessagesEndpointBuilder(changed);
    }

    /**
     * The call to command. From an event it comes by itself, in the header CamelTelnyxCallControlId. Required, here, as
     * a header or in the body.
     */
    public CallsAiAssistantAddMessagesEndpointBuilder callControlId(String callControlId) {
        return parameter("callControlId", callControlId);
    }

    /**
     * Text that every later event of the call carries back. Give it plain; the component sends it as base64.
     */
    public CallsAiAssistantAddMessagesEndpointBuilder clientState(String clientState) {
        return parameter("clientState", clientState);
    }

    /**
     * An id of this command; Telnyx ignores a second one with the same id for the same call or conference. The component
     * derives it where it is not given.
     */
    public CallsAiAssistantAddMessagesEndpointBuilder commandId(String commandId) {
        return parameter("commandId", commandId);
    }

    /**
     * The messages to add; their role tells who they come from.
     */
    public CallsAiAssistantAddMessagesEndpointBuilder messages(String messages) {
        return parameter("messages", messages);
    }

    /**
     * The messages to add; their role tells who they come from.
     */
    public CallsAiAssistantAddMessagesEndpointBuilder messages(java.util.List<?> messages) {
        return parameter("messages", messages);
    }
}
