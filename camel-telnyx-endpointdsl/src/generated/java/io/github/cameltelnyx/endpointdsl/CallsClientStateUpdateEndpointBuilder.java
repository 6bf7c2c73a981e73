// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:calls/clientStateUpdate. Sets the text that every later event of the call carries back.
 */
public final class CallsClientStateUpdateEndpointBuilder extends TelnyxOperationEndpointBuilder<CallsClientStateUpdateEndpointBuilder> {

    CallsClientStateUpdateEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    CallsClientStateUpdateEndpointBuilder with(EndpointDescription changed) {
        return new CallsClientStateUpdateEndpointBuilder(changed);
    }

    /**
     * The call to command. From an event it comes by itself, in the header CamelTelnyxCallControlId. Required, here, as
     * a header or in the body.
     */
    public CallsClientStateUpdateEndpointBuilder callControlId(String callControlId) {
        return parameter("callControlId", callControlId);
    }

    /**
     * Text that every later event of the call carries back. Give it plain; the component sends it as base64. Required,
     * here, as a header or in the body.
     */
    public CallsClientStateUpdateEndpointBuilder clientState(String clientState) {
        return parameter("clientState", clientState);
    }
}
