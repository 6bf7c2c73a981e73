// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:conferences/get. Gives one conference.
 */
public final class ConferencesGetEndpointBuilder extends TelnyxOperationEndpointBuilder<ConferencesGetEndpointBuilder> {

    ConferencesGetEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    ConferencesGetEndpointBuilder with(EndpointDescription changed) {
        return new ConferencesGetEndpointBuilder(changed);
    }

    /**
     * The conference, by its id or name. Required, here, as a header or in the body.
     */
    public ConferencesGetEndpointBuilder id(String id) {
        return parameter("id", id);
    }

    /**
     * The region that the conference's data are in. One of Australia, Europe, Middle East, US.
     */
    public ConferencesGetEndpointBuilder region(String region) {
        return parameter("region", region);
    }
}
