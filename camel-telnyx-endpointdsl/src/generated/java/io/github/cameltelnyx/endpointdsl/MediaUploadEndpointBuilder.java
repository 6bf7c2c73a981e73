// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:media/upload. Stores a file, which is in the request or fetched by Telnyx from an address.
 */
public final class MediaUploadEndpointBuilder extends TelnyxOperationEndpointBuilder<MediaUploadEndpointBuilder> {

    MediaUploadEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    MediaUploadEndpointBuilder with(EndpointDescription changed) {
        return new MediaUploadEndpointBuilder(changed);
    }

    /**
     * The file itself, of 20 MB at most; the message body by inBody=media.
     */
    public MediaUploadEndpointBuilder media(String media) {
        return parameter("media", media);
    }

    /**
     * The file itself, of 20 MB at most; the message body by inBody=media.
     */
    public MediaUploadEndpointBuilder media(Object media) {
        return parameter("media", media);
    }

    /**
     * A name for the file, by which commands play it.
     */
    public MediaUploadEndpointBuilder mediaName(String mediaName) {
        return parameter("mediaName", mediaName);
    }

    /**
     * The address of the file, of 20 MB at most.
     */
    public MediaUploadEndpointBuilder mediaUrl(String mediaUrl) {
        return parameter("mediaUrl", mediaUrl);
    }

    /**
     * Seconds until the file is deleted, at most 630720000; 2 days where it is not given. At most 630720000.
     */
    public MediaUploadEndpointBuilder ttlSecs(String ttlSecs) {
        return parameter("ttlSecs", ttlSecs);
    }

    /**
     * Seconds until the file is deleted, at most 630720000; 2 days where it is not given. At most 630720000.
     */
    public MediaUploadEndpointBuilder ttlSecs(long ttlSecs) {
        return parameter("ttlSecs", ttlSecs);
    }
}
