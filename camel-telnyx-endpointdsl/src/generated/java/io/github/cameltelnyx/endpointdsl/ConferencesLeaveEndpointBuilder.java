// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:conferences/leave. Takes a call out of a conference; it stays parked.
 */
public final class ConferencesLeaveEndpointBuilder extends TelnyxOperationEndpointBuilder<ConferencesLeaveEndpointBuilder> {

    ConferencesLeaveEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    ConferencesLeaveEndpointBuilder with(EndpointDescription changed) {
        return new ConferencesLeaveEndpointBuilder(changed);
    }

    /**
     * The conference, by its id or name. Required, here, as a header or in the body.
     */
    public ConferencesLeaveEndpointBuilder id(String id) {
        return parameter("id", id);
    }

    /**
     * The call that leaves. From an event it comes by itself, in the header CamelTelnyxCallControlId. Required, here, as
     * a header or in the body.
     */
    public ConferencesLeaveEndpointBuilder callControlId(String callControlId) {
        return parameter("callControlId", callControlId);
    }

    /**
     * When a beep tells of participants who come or go. One of always, never, on_enter, on_exit.
     */
    public ConferencesLeaveEndpointBuilder beepEnabled(String beepEnabled) {
        return parameter("beepEnabled", beepEnabled);
    }

    /**
     * An id of this command; Telnyx ignores a second one with the same id for the same call or conference. The component
     * derives it where it is not given.
     */
    public ConferencesLeaveEndpointBuilder commandId(String commandId) {
        return parameter("commandId", commandId);
    }

    /**
     * The region that the conference's data are in; the account's own where it is not given. One of Australia, Europe,
     * Middle East, US.
     */
    public ConferencesLeaveEndpointBuilder region(String region) {
        return parameter("region", region);
    }
}
