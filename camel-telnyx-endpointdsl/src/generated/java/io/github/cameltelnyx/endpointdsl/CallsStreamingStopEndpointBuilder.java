// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:calls/streamingStop. Stops streaming the sound of the call.
 */
public final class CallsStreamingStopEndpointBuilder extends TelnyxOperationEndpointBuilder<CallsStreamingStopEndpointBuilder> {

    CallsStreamingStopEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    CallsStreamingStopEndpointBuilder with(EndpointDescription changed) {
        return new CallsStreamingStopEndpointBuilder(changed);
    }

    /**
     * The call to command. From an event it comes by itself, in the header CamelTelnyxCallControlId. Required, here, as
     * a header or in the body.
     */
    public CallsStreamingStopEndpointBuilder callControlId(String callControlId) {
        return parameter("callControlId", callControlId);
    }

    /**
     * Text that every later event of the call carries back. Give it plain; the component sends it as base64.
     */
    public CallsStreamingStopEndpointBuilder clientState(String clientState) {
        return parameter("clientState", clientState);
    }

    /**
     * An id of this command; Telnyx ignores a second one with the same id for the same call or conference. The component
     * derives it where it is not given.
     */
    public CallsStreamingStopEndpointBuilder commandId(String commandId) {
        return parameter("commandId", commandId);
    }

    /**
     * The stream to stop, by its id; all streams of the call where it is not given.
     */
    public CallsStreamingStopEndpointBuilder streamId(String streamId) {
        return parameter("streamId", streamId);
    }
}
