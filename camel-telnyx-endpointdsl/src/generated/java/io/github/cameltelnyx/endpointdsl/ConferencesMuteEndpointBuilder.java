// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:conferences/mute. Keeps the others from hearing participants of a conference.
 */
public final class ConferencesMuteEndpointBuilder extends TelnyxOperationEndpointBuilder<ConferencesMuteEndpointBuilder> {

    ConferencesMuteEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    ConferencesMuteEndpointBuilder with(EndpointDescription changed) {
        return new ConferencesMuteEndpointBuilder(changed);
    }

    /**
     * The conference, by its id or name. Required, here, as a header or in the body.
     */
    public ConferencesMuteEndpointBuilder id(String id) {
        return parameter("id", id);
    }

    /**
     * The calls to mute, by their control ids; all where it is empty.
     */
    public ConferencesMuteEndpointBuilder callControlIds(String callControlIds) {
        return parameter("callControlIds", callControlIds);
    }

    /**
     * The calls to mute, by their control ids; all where it is empty.
     */
    public ConferencesMuteEndpointBuilder callControlIds(java.util.List<?> callControlIds) {
        return parameter("callControlIds", callControlIds);
    }

    /**
     * The region that the conference's data are in; the account's own where it is not given. One of Australia, Europe,
     * Middle East, US.
     */
    public ConferencesMuteEndpointBuilder region(String region) {
        return parameter("region", region);
    }
}
