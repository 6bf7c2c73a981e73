// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:media/get. Tells of one stored file, without its content.
 */
public final class MediaGetEndpointBuilder extends TelnyxOperationEndpointBuilder<MediaGetEndpointBuilder> {

    MediaGetEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    MediaGetEndpointBuilder with(EndpointDescription changed) {
        return new MediaGetEndpointBuilder(changed);
    }

    /**
     * The file, by its name. Required, here, as a header or in the body.
     */
    public MediaGetEndpointBuilder mediaName(String mediaName) {
        return parameter("mediaName", mediaName);
    }
}
