// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * Audio files that are stored at Telnyx, to be played by their name. Upload them, or let Telnyx fetch them from an
 * address; look at, change, download and delete them.
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
     * Fetches the content of a stored file, as a stream that may be read more than once.
     */
    public MediaDownloadEndpointBuilder download() {
        return new MediaDownloadEndpointBuilder(EndpointDescription.of("telnyx", "media/download"));
    }

    /**
     * Tells of one stored file, without its content.
     */
    public MediaGetEndpointBuilder get() {
        return new MediaGetEndpointBuilder(EndpointDescription.of("telnyx", "media/get"));
    }

    /**
     * Lists the stored files, without their content. Telnyx's document knows no pages here.
     */
    public MediaListEndpointBuilder list() {
        return new MediaListEndpointBuilder(EndpointDescription.of("telnyx", "media/list"));
    }

    /**
     * Replaces a stored file, or changes how long it is kept.
     */
    public MediaUpdateEndpointBuilder update() {
        return new MediaUpdateEndpointBuilder(EndpointDescription.of("telnyx", "media/update"));
    }

    /**
     * Stores a file, which is in the request or fetched by Telnyx from an address.
     */
    public MediaUploadEndpointBuilder upload() {
        return new MediaUploadEndpointBuilder(EndpointDescription.of("telnyx", "media/upload"));
    }
}
