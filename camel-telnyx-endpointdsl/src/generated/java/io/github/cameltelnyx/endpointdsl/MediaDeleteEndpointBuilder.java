// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:media/delete. Deletes a stored file.
 */
public final class MediaDeleteEndpointBuilder extends TelnyxOperationEndpointBuilder<MediaDeleteEndpointBuilder> {

    MediaDeleteEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    MediaDeleteEndpointBuilder with(EndpointDescription changed) {
        return new MediaDeleteEndpointBuilder(changed);
    }

    /**
     * The file, by its name. Required, here, as a header or in the body.
     */
    public MediaDeleteEndpointBuilder mediaName(String mediaName) {
        return parameter("mediaName", mediaName);
    }
}
