// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:calls/get. Tells whether a call is alive and how long it lasts, up to 10 minutes after its end.
 */
public final class CallsGetEndpointBuilder extends TelnyxOperationEndpointBuilder<CallsGetEndpointBuilder> {

    CallsGetEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    CallsGetEndpointBuilder with(EndpointDescription changed) {
        return new CallsGetEndpointBuilder(changed);
    }

    /**
     * The call to command. From an event it comes by itself, in the header CamelTelnyxCallControlId. Required, here, as
     * a header or in the body.
     */
    public CallsGetEndpointBuilder callControlId(String callControlId) {
        return parameter("callControlId", callControlId);
    }
}
