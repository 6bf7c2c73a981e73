// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:conferences/recordResume. Goes on with the paused recording of the conference.
 */
public final class ConferencesRecordResumeEndpointBuilder extends TelnyxOperationEndpointBuilder<ConferencesRecordResumeEndpointBuilder> {

    ConferencesRecordResumeEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    ConferencesRecordResumeEndpointBuilder with(EndpointDescription changed) {
        return new ConferencesRecordResumeEndpointBuilder(changed);
    }

    /**
     * The conference, by its id or name. Required, here, as a header or in the body.
     */
    public ConferencesRecordResumeEndpointBuilder id(String id) {
        return parameter("id", id);
    }

    /**
     * An id of this command; Telnyx ignores a second one with the same id for the same call or conference. The component
     * derives it where it is not given.
     */
    public ConferencesRecordResumeEndpointBuilder commandId(String commandId) {
        return parameter("commandId", commandId);
    }

    /**
     * The recording that is meant, by its id.
     */
    public ConferencesRecordResumeEndpointBuilder recordingId(String recordingId) {
        return parameter("recordingId", recordingId);
    }

    /**
     * The region that the conference's data are in; the account's own where it is not given. One of Australia, Europe,
     * Middle East, US.
     */
    public ConferencesRecordResumeEndpointBuilder region(String region) {
        return parameter("region", region);
    }
}
