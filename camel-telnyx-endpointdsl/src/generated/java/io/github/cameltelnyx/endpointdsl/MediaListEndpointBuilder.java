// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:media/list. Lists the stored files, without their content. Telnyx's document knows no pages here.
 */
public final class MediaListEndpointBuilder extends TelnyxOperationEndpointBuilder<MediaListEndpointBuilder> {

    MediaListEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    MediaListEndpointBuilder with(EndpointDescription changed) {
        return new MediaListEndpointBuilder(changed);
    }

    /**
     * Lists only files of these media types.
     */
    public MediaListEndpointBuilder filterContentType(String filterContentType) {
        return parameter("filterContentType", filterContentType);
    }

    /**
     * Lists only files of these media types.
     */
    public MediaListEndpointBuilder filterContentType(java.util.List<?> filterContentType) {
        return parameter("filterContentType", filterContentType);
    }
}
