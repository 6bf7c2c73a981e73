// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:calls/transcriptionStop. Stops turning speech on the call into text.
 */
public final class CallsTranscriptionStopEndpointBuilder extends TelnyxOperationEndpointBuilder<CallsTranscriptionStopEndpointBuilder> {

    CallsTranscriptionStopEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    CallsTranscriptionStopEndpointBuilder with(EndpointDescription changed) {
        return new CallsTranscriptionStopEndpointBuilder(changed);
    }

    /**
     * The call to command. From an event it comes by itself, in the header CamelTelnyxCallControlId. Required, here, as
     * a header or in the body.
     */
    public CallsTranscriptionStopEndpointBuilder callControlId(String callControlId) {
        return parameter("callControlId", callControlId);
    }

    /**
     * Text that every later event of the call carries back. Give it plain; the component sends it as base64.
     */
    public CallsTranscriptionStopEndpointBuilder clientState(String clientState) {
        return parameter("clientState", clientState);
    }

    /**
     * An id of this command; Telnyx ignores a second one with the same id for the same call or conference. The component
     * derives it where it is not given.
     */
    public CallsTranscriptionStopEndpointBuilder commandId(String commandId) {
        return parameter("commandId", commandId);
    }
}
