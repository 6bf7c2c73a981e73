// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:calls/recordStop. Stops the recording of the call, which is then saved.
 */
public final class CallsRecordStopEndpointBuilder extends TelnyxOperationEndpointBuilder<CallsRecordStopEndpointBuilder> {

    CallsRecordStopEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    CallsRecordStopEndpointBuilder with(EndpointDescription changed) {
        return new CallsRecordStopEndpointBuilder(changed);
    }

    /**
     * The call to command. From an event it comes by itself, in the header CamelTelnyxCallControlId. Required, here, as
     * a header or in the body.
     */
    public CallsRecordStopEndpointBuilder callControlId(String callControlId) {
        return parameter("callControlId", callControlId);
    }

    /**
     * Text that every later event of the call carries back. Give it plain; the component sends it as base64.
     */
    public CallsRecordStopEndpointBuilder clientState(String clientState) {
        return parameter("clientState", clientState);
    }

    /**
     * An id of this command; Telnyx ignores a second one with the same id for the same call or conference. The component
     * derives it where it is not given.
     */
    public CallsRecordStopEndpointBuilder commandId(String commandId) {
        return parameter("commandId", commandId);
    }

    /**
     * The recording that is meant, by its id.
     */
    public CallsRecordStopEndpointBuilder recordingId(String recordingId) {
        return parameter("recordingId", recordingId);
    }
}
