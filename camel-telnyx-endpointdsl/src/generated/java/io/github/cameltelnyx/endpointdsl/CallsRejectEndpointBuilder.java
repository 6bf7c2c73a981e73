// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:calls/reject. Refuses an incoming call that has not been answered.
 */
public final class CallsRejectEndpointBuilder extends TelnyxOperationEndpointBuilder<CallsRejectEndpointBuilder> {

    CallsRejectEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    CallsRejectEndpointBuilder with(EndpointDescription changed) {
        return new CallsRejectEndpointBuilder(changed);
    }

    /**
     * The call to command. From an event it comes by itself, in the header CamelTelnyxCallControlId. Required, here, as
     * a header or in the body.
     */
    public CallsRejectEndpointBuilder callControlId(String callControlId) {
        return parameter("callControlId", callControlId);
    }

    /**
     * Why the call is refused, which the caller's network is told. Required, here, as a header or in the body. One of
     * CALL_REJECTED, USER_BUSY.
     */
    public CallsRejectEndpointBuilder cause(String cause) {
        return parameter("cause", cause);
    }

    /**
     * Text that every later event of the call carries back. Give it plain; the component sends it as base64.
     */
    public CallsRejectEndpointBuilder clientState(String clientState) {
        return parameter("clientState", clientState);
    }

    /**
     * An id of this command; Telnyx ignores a second one with the same id for the same call or conference. The component
     * derives it where it is not given.
     */
    public CallsRejectEndpointBuilder commandId(String commandId) {
        return parameter("commandId", commandId);
    }
}
