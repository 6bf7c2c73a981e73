// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:conferences/stop. Stops the file that participants of a conference hear.
 */
public final class ConferencesStopEndpointBuilder extends TelnyxOperationEndpointBuilder<ConferencesStopEndpointBuilder> {

    ConferencesStopEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    ConferencesStopEndpointBuilder with(EndpointDescription changed) {
        return new ConferencesStopEndpointBuilder(changed);
    }

    /**
     * The conference, by its id or name. Required, here, as a header or in the body.
     */
    public ConferencesStopEndpointBuilder id(String id) {
        return parameter("id", id);
    }

    /**
     * The calls that hear it no more, by their control ids; the whole conference where it is not given.
     */
    public ConferencesStopEndpointBuilder callControlIds(String callControlIds) {
        return parameter("callControlIds", callControlIds);
    }

    /**
     * The calls that hear it no more, by their control ids; the whole conference where it is not given.
     */
    public ConferencesStopEndpointBuilder callControlIds(java.util.List<?> callControlIds) {
        return parameter("callControlIds", callControlIds);
    }

    /**
     * The region that the conference's data are in; the account's own where it is not given. One of Australia, Europe,
     * Middle East, US.
     */
    public ConferencesStopEndpointBuilder region(String region) {
        return parameter("region", region);
    }
}
