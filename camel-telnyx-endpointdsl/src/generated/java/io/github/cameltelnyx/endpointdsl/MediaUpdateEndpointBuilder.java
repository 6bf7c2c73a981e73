// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:media/update. Replaces a stored file, or changes how long it is kept.
 */
public final class MediaUpdateEndpointBuilder extends TelnyxOperationEndpointBuilder<MediaUpdateEndpointBuilder> {

    MediaUpdateEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    MediaUpdateEndpointBuilder with(EndpointDescription changed) {
        return new MediaUpdateEndpointBuilder(changed);
    }

    /**
     * The file, by its name. Required, here, as a header or in the body.
     */
    public MediaUpdateEndpointBuilder mediaName(String mediaName) {
        return parameter("mediaName", mediaName);
    }

    /**
     * The new file itself, of 20 MB at most; the message body by inBody=media.
     */
    public MediaUpdateEndpointBuilder media(String media) {
        return parameter("media", media);
    }

    /**
     * The new file itself, of 20 MB at most; the message body by inBody=media.
     */
    public MediaUpdateEndpointBuilder media(Object media) {
        return parameter("media", media);
    }

    /**
     * The address of the new file, of 20 MB at most.
     */
    public MediaUpdateEndpointBuilder mediaUrl(String mediaUrl) {
        return parameter("mediaUrl", mediaUrl);
    }

    /**
     * Seconds until the file is deleted, at most 630720000. At most 630720000.
     */
    public MediaUpdateEndpointBuilder ttlSecs(String ttlSecs) {
        return parameter("ttlSecs", ttlSecs);
    }

    /**
     * Seconds until the file is deleted, at most 630720000. At most 630720000.
     */
    public MediaUpdateEndpointBuilder ttlSecs(long ttlSecs) {
        return parameter("ttlSecs", ttlSecs);
    }
}
