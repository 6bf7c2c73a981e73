// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:conferences/end. Ends a conference and hangs up all its calls.
 */
public final class ConferencesEndEndpointBuilder extends TelnyxOperationEndpointBuilder<ConferencesEndEndpointBuilder> {

    ConferencesEndEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    ConferencesEndEndpointBuilder with(EndpointDescription changed) {
        return new ConferencesEndEndpointBuilder(changed);
    }

    /**
     * The conference, by its id or name. Required, here, as a header or in the body.
     */
    public ConferencesEndEndpointBuilder id(String id) {
        return parameter("id", id);
    }

    /**
     * An id of this command; Telnyx ignores a second one with the same id for the same call or conference. The component
     * derives it where it is not given.
     */
    public ConferencesEndEndpointBuilder commandId(String commandId) {
        return parameter("commandId", commandId);
    }
}
