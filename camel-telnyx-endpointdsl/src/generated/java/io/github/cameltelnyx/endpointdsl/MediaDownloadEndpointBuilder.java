// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:media/download. Fetches the content of a stored file, as a stream that may be read more than once.
 */
public final class MediaDownloadEndpointBuilder extends TelnyxOperationEndpointBuilder<MediaDownloadEndpointBuilder> {

    MediaDownloadEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    MediaDownloadEndpointBuilder with(EndpointDescription changed) {
        return new MediaDownloadEndpointBuilder(changed);
    }

    /**
     * The file, by its name. Required, here, as a header or in the body.
     */
    public MediaDownloadEndpointBuilder mediaName(String mediaName) {
        return parameter("mediaName", mediaName);
    }
}
