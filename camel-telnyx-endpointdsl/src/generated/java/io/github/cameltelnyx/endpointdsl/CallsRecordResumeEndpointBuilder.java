// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:calls/recordResume. Goes on with the paused recording of the call. No event tells of it.
 */
public final class CallsRecordResumeEndpointBuilder extends TelnyxOperationEndpointBuilder<CallsRecordResumeEndpointBuilder> {

    CallsRecordResumeEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    CallsRecordResumeEndpointBuilder with(EndpointDescription changed) {
        return new CallsRecordResumeEndpointBuilder(changed);
    }

    /**
     * The call to command. From an event it comes by itself, in the header CamelTelnyxCallControlId. Required, here, as
     * a header or in the body.
     */
    public CallsRecordResumeEndpointBuilder callControlId(String callControlId) {
        return parameter("callControlId", callControlId);
    }

    /**
     * Text that every later event of the call carries back. Give it plain; the component sends it as base64.
     */
    public CallsRecordResumeEndpointBuilder clientState(String clientState) {
        return parameter("clientState", clientState);
    }

    /**
     * An id of this command; Telnyx ignores a second one with the same id for the same call or conference. The component
     * derives it where it is not given.
     */
    public CallsRecordResumeEndpointBuilder commandId(String commandId) {
        return parameter("commandId", commandId);
    }

    /**
     * The recording that is meant, by its id.
     */
    public CallsRecordResumeEndpointBuilder recordingId(String recordingId) {
        return parameter("recordingId", recordingId);
    }
}
