// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * Audio files that are stored at Telnyx, to be played by their name. Upload them from an address, look at, change and
 * delete them.
 */
public final class MediaOperations {

    MediaOperations() {
    }

    /**
     * Deletes a stored file.
     */
    public MediaDeleteEndpointBuilder delete() {
        return new MediaDeleteEndpointBuilder(EndpointDescription.of("telnyx", "media/delete"));
    }

    /**
     * Tells of one stored file, without its content.
     */
    public MediaGetEndpointBuilder get() {
        return new MediaGetEndpointBuilder(EndpointDescription.of("telnyx", "media/get"));
    }

    /**
     * Replaces a stored file, or changes how long it is kept.
     */
    public MediaUpdateEndpointBuilder update() {
        return new MediaUpdateEndpointBuilder(EndpointDescription.of("telnyx", "media/update"));
    }

    /**
     * Stores a file that Telnyx fetches from an address.
     */
    public MediaUploadEndpointBuilder upload() {
        return new MediaUploadEndpointBuilder(EndpointDescription.of("telnyx", "media/upload"));
    }
}
