// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:conferences/unhold. Takes participants of a conference back from hold.
 */
public final class ConferencesUnholdEndpointBuilder extends TelnyxOperationEndpointBuilder<ConferencesUnholdEndpointBuilder> {

    ConferencesUnholdEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    ConferencesUnholdEndpointBuilder with(EndpointDescription changed) {
        return new ConferencesUnholdEndpointBuilder(changed);
    }

    /**
     * The conference, by its id or name. Required, here, as a header or in the body.
     */
    public ConferencesUnholdEndpointBuilder id(String id) {
        return parameter("id", id);
    }

    /**
     * The calls to take back, by their control ids; each must be named. Required, here, as a header or in the body.
     */
    public ConferencesUnholdEndpointBuilder callControlIds(String callControlIds) {
        return parameter("callControlIds", callControlIds);
    }

    /**
     * The calls to take back, by their control ids; each must be named. Required, here, as a header or in the body.
     */
    public ConferencesUnholdEndpointBuilder callControlIds(java.util.List<?> callControlIds) {
        return parameter("callControlIds", callControlIds);
    }

    /**
     * The region that the conference's data are in; the account's own where it is not given. One of Australia, Europe,
     * Middle East, US.
     */
    public ConferencesUnholdEndpointBuilder region(String region) {
        return parameter("region", region);
    }
}
