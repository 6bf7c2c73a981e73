// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:conferences/update. Changes what a supervising participant of a conference may do.
 */
public final class ConferencesUpdateEndpointBuilder extends TelnyxOperationEndpointBuilder<ConferencesUpdateEndpointBuilder> {

    ConferencesUpdateEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    ConferencesUpdateEndpointBuilder with(EndpointDescription changed) {
        return new ConferencesUpdateEndpointBuilder(changed);
    }

    /**
     * The conference, by its id or name. Required, here, as a header or in the body.
     */
    public ConferencesUpdateEndpointBuilder id(String id) {
        return parameter("id", id);
    }

    /**
     * The supervisor's call. From an event it comes by itself, in the header CamelTelnyxCallControlId. Required, here,
     * as a header or in the body.
     */
    public ConferencesUpdateEndpointBuilder callControlId(String callControlId) {
        return parameter("callControlId", callControlId);
    }

    /**
     * What the supervisor may do in the conference; whisper is heard by the chosen calls alone, monitor by nobody.
     * Required, here, as a header or in the body. One of barge, monitor, none, whisper.
     */
    public ConferencesUpdateEndpointBuilder supervisorRole(String supervisorRole) {
        return parameter("supervisorRole", supervisorRole);
    }

    /**
     * An id of this command; Telnyx ignores a second one with the same id for the same call or conference. The component
     * derives it where it is not given.
     */
    public ConferencesUpdateEndpointBuilder commandId(String commandId) {
        return parameter("commandId", commandId);
    }

    /**
     * The region that the conference's data are in; the account's own where it is not given. One of Australia, Europe,
     * Middle East, US.
     */
    public ConferencesUpdateEndpointBuilder region(String region) {
        return parameter("region", region);
    }

    /**
     * The calls that hear a whispering supervisor, by their control ids.
     */
    public ConferencesUpdateEndpointBuilder whisperCallControlIds(String whisperCallControlIds) {
        return parameter("whisperCallControlIds", whisperCallControlIds);
    }

    /**
     * The calls that hear a whispering supervisor, by their control ids.
     */
    public ConferencesUpdateEndpointBuilder whisperCallControlIds(java.util.List<?> whisperCallControlIds) {
        return parameter("whisperCallControlIds", whisperCallControlIds);
    }
}
