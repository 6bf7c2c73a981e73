// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:conferences/unmute. Lets participants of a conference be heard again.
 */
public final class ConferencesUnmuteEndpointBuilder extends TelnyxOperationEndpointBuilder<ConferencesUnmuteEndpointBuilder> {

    ConferencesUnmuteEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    ConferencesUnmuteEndpointBuilder with(EndpointDescription changed) {
        return new ConferencesUnmuteEndpointBuilder(changed);
    }

    /**
     * The conference, by its id or name. Required, here, as a header or in the body.
     */
    public ConferencesUnmuteEndpointBuilder id(String id) {
        return parameter("id", id);
    }

    /**
     * The calls to be heard again, by their control ids; all where it is empty.
     */
    public ConferencesUnmuteEndpointBuilder callControlIds(String callControlIds) {
        return parameter("callControlIds", callControlIds);
    }

    /**
     * The calls to be heard again, by their control ids; all where it is empty.
     */
    public ConferencesUnmuteEndpointBuilder callControlIds(java.util.List<?> callControlIds) {
        return parameter("callControlIds", callControlIds);
    }

    /**
     * The region that the conference's data are in; the account's own where it is not given. One of Australia, Europe,
     * Middle East, US.
     */
    public ConferencesUnmuteEndpointBuilder region(String region) {
        return parameter("region", region);
    }
}
