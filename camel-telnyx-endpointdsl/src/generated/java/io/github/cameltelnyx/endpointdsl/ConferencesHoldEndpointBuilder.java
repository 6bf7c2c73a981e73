// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:conferences/hold. Puts participants of a conference on hold.
 */
public final class ConferencesHoldEndpointBuilder extends TelnyxOperationEndpointBuilder<ConferencesHoldEndpointBuilder> {

    ConferencesHoldEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    ConferencesHoldEndpointBuilder with(EndpointDescription changed) {
        return new ConferencesHoldEndpointBuilder(changed);
    }

    /**
     * The conference, by its id or name. Required, here, as a header or in the body.
     */
    public ConferencesHoldEndpointBuilder id(String id) {
        return parameter("id", id);
    }

    /**
     * The address of an MP3 or WAV file that they hear on hold; not together with mediaName.
     */
    public ConferencesHoldEndpointBuilder audioUrl(String audioUrl) {
        return parameter("audioUrl", audioUrl);
    }

    /**
     * The calls to put on hold, by their control ids; all where it is empty.
     */
    public ConferencesHoldEndpointBuilder callControlIds(String callControlIds) {
        return parameter("callControlIds", callControlIds);
    }

    /**
     * The calls to put on hold, by their control ids; all where it is empty.
     */
    public ConferencesHoldEndpointBuilder callControlIds(java.util.List<?> callControlIds) {
        return parameter("callControlIds", callControlIds);
    }

    /**
     * The name of an uploaded MP3 or WAV file that they hear on hold; not together with audioUrl.
     */
    public ConferencesHoldEndpointBuilder mediaName(String mediaName) {
        return parameter("mediaName", mediaName);
    }

    /**
     * The region that the conference's data are in; the account's own where it is not given. One of Australia, Europe,
     * Middle East, US.
     */
    public ConferencesHoldEndpointBuilder region(String region) {
        return parameter("region", region);
    }
}
