// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:calls/forkStop. Stops copying the sound of the call.
 */
public final class CallsForkStopEndpointBuilder extends TelnyxOperationEndpointBuilder<CallsForkStopEndpointBuilder> {

    CallsForkStopEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    CallsForkStopEndpointBuilder with(EndpointDescription changed) {
        return new CallsForkStopEndpointBuilder(changed);
    }

    /**
     * The call to command. From an event it comes by itself, in the header CamelTelnyxCallControlId. Required, here, as
     * a header or in the body.
     */
    public CallsForkStopEndpointBuilder callControlId(String callControlId) {
        return parameter("callControlId", callControlId);
    }

    /**
     * Text that every later event of the call carries back. Give it plain; the component sends it as base64.
     */
    public CallsForkStopEndpointBuilder clientState(String clientState) {
        return parameter("clientState", clientState);
    }

    /**
     * An id of this command; Telnyx ignores a second one with the same id for the same call or conference. The component
     * derives it where it is not given.
     */
    public CallsForkStopEndpointBuilder commandId(String commandId) {
        return parameter("commandId", commandId);
    }

    /**
     * The streamType of the forkStart that is to end. One of raw, decrypted. Default: raw.
     */
    public CallsForkStopEndpointBuilder streamType(String streamType) {
        return parameter("streamType", streamType);
    }
}
