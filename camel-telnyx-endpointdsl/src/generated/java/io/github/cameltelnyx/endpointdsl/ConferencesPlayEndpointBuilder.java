// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:conferences/play. Plays an audio file to participants of a conference.
 */
public final class ConferencesPlayEndpointBuilder extends TelnyxOperationEndpointBuilder<ConferencesPlayEndpointBuilder> {

    ConferencesPlayEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    ConferencesPlayEndpointBuilder with(EndpointDescription changed) {
        return new ConferencesPlayEndpointBuilder(changed);
    }

    /**
     * The conference, by its id or name. Required, here, as a header or in the body.
     */
    public ConferencesPlayEndpointBuilder id(String id) {
        return parameter("id", id);
    }

    /**
     * The address of an MP3 or WAV file that Telnyx fetches; not together with mediaName.
     */
    public ConferencesPlayEndpointBuilder audioUrl(String audioUrl) {
        return parameter("audioUrl", audioUrl);
    }

    /**
     * The calls that hear it, by their control ids; the whole conference where it is not given.
     */
    public ConferencesPlayEndpointBuilder callControlIds(String callControlIds) {
        return parameter("callControlIds", callControlIds);
    }

    /**
     * The calls that hear it, by their control ids; the whole conference where it is not given.
     */
    public ConferencesPlayEndpointBuilder callControlIds(java.util.List<?> callControlIds) {
        return parameter("callControlIds", callControlIds);
    }

    /**
     * How often the file is played, from 1 to 100, or infinity until it is stopped. At least 1. At most 100. Default: 1.
     */
    public ConferencesPlayEndpointBuilder loop(String loop) {
        return parameter("loop", loop);
    }

    /**
     * How often the file is played, from 1 to 100, or infinity until it is stopped. At least 1. At most 100. Default: 1.
     */
    public ConferencesPlayEndpointBuilder loop(long loop) {
        return parameter("loop", loop);
    }

    /**
     * The name of an MP3 or WAV file that was uploaded to Telnyx; not together with audioUrl.
     */
    public ConferencesPlayEndpointBuilder mediaName(String mediaName) {
        return parameter("mediaName", mediaName);
    }

    /**
     * The region that the conference's data are in; the account's own where it is not given. One of Australia, Europe,
     * Middle East, US.
     */
    public ConferencesPlayEndpointBuilder region(String region) {
        return parameter("region", region);
    }
}
