// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:calls/aiAssistantJoin. Adds a call to a conversation that an AI assistant has on another one.
 */
public final class CallsAiAssistantJoinEndpointBuilder extends TelnyxOperationEndpointBuilder<CallsAiAssistantJoinEndpointBuilder> {

    CallsAiAssistantJoinEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    CallsAiAssistantJoinEndpointBuilder with(EndpointDescription changed) {
        return new CallsAiAssistantJoinEndpointBuilder(changed);
    }

    /**
     * The call to command. From an event it comes by itself, in the header CamelTelnyxCallControlId. Required, here, as
     * a header or in the body.
     */
    public CallsAiAssistantJoinEndpointBuilder callControlId(String callControlId) {
        return parameter("callControlId", callControlId);
    }

    /**
     * The conversation to join, by the id that aiAssistantStart gave. Required, here, as a header or in the body.
     */
    public CallsAiAssistantJoinEndpointBuilder conversationId(String conversationId) {
        return parameter("conversationId", conversationId);
    }

    /**
     * The call that joins, and its part in the conversation. Required, here, as a header or in the body.
     */
    public CallsAiAssistantJoinEndpointBuilder participant(String participant) {
        return parameter("participant", participant);
    }

    /**
     * The call that joins, and its part in the conversation. Required, here, as a header or in the body.
     */
    public CallsAiAssistantJoinEndpointBuilder participant(java.util.Map<String, ?> participant) {
        return parameter("participant", participant);
    }

    /**
     * Text that every later event of the call carries back. Give it plain; the component sends it as base64.
     */
    public CallsAiAssistantJoinEndpointBuilder clientState(String clientState) {
        return parameter("clientState", clientState);
    }

    /**
     * An id of this command; Telnyx ignores a second one with the same id for the same call or conference. The component
     * derives it where it is not given.
     */
    public CallsAiAssistantJoinEndpointBuilder commandId(String commandId) {
        return parameter("commandId", commandId);
    }
}
