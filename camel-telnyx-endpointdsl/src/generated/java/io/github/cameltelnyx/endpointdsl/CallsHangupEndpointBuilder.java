// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:calls/hangup. Ends the call.
 */
public final class CallsHangupEndpointBuilder extends TelnyxOperationEndpointBuilder<CallsHangupEndpointBuilder> {

    CallsHangupEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    CallsHangupEndpointBuilder with(EndpointDescription changed) {
        return new CallsHangupEndpointBuilder(changed);
    }

    /**
     * The call to command. From an event it comes by itself, in the header CamelTelnyxCallControlId. Required, here, as
     * a header or in the body.
     */
    public CallsHangupEndpointBuilder callControlId(String callControlId) {
        return parameter("callControlId", callControlId);
    }

    /**
     * Text that every later event of the call carries back. Give it plain; the component sends it as base64.
     */
    public CallsHangupEndpointBuilder clientState(String clientState) {
        return parameter("clientState", clientState);
    }

    /**
     * An id of this command; Telnyx ignores a second one with the same id for the same call or conference. The component
     * derives it where it is not given.
     */
    public CallsHangupEndpointBuilder commandId(String commandId) {
        return parameter("commandId", commandId);
    }

    /**
     * SIP headers for the message that ends the call, each with a name and a value.
     */
    public CallsHangupEndpointBuilder customHeaders(String customHeaders) {
        return parameter("customHeaders", customHeaders);
    }

    /**
     * SIP headers for the message that ends the call, each with a name and a value.
     */
    public CallsHangupEndpointBuilder customHeaders(java.util.List<?> customHeaders) {
        return parameter("customHeaders", customHeaders);
    }
}
