// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:conferences/recordStop. Stops the recording of the conference, which is then saved.
 */
public final class ConferencesRecordStopEndpointBuilder extends TelnyxOperationEndpointBuilder<ConferencesRecordStopEndpointBuilder> {

    ConferencesRecordStopEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    ConferencesRecordStopEndpointBuilder with(EndpointDescription changed) {
        return new ConferencesRecordStopEndpointBuilder(changed);
    }

    /**
     * The conference, by its id or name. Required, here, as a header or in the body.
     */
    public ConferencesRecordStopEndpointBuilder id(String id) {
        return parameter("id", id);
    }

    /**
     * Text that every later event of the call carries back. Give it plain; the component sends it as base64.
     */
    public ConferencesRecordStopEndpointBuilder clientState(String clientState) {
        return parameter("clientState", clientState);
    }

    /**
     * An id of this command; Telnyx ignores a second one with the same id for the same call or conference. The component
     * derives it where it is not given.
     */
    public ConferencesRecordStopEndpointBuilder commandId(String commandId) {
        return parameter("commandId", commandId);
    }

    /**
     * The recording that is meant, by its id.
     */
    public ConferencesRecordStopEndpointBuilder recordingId(String recordingId) {
        return parameter("recordingId", recordingId);
    }

    /**
     * The region that the conference's data are in; the account's own where it is not given. One of Australia, Europe,
     * Middle East, US.
     */
    public ConferencesRecordStopEndpointBuilder region(String region) {
        return parameter("region", region);
    }
}
