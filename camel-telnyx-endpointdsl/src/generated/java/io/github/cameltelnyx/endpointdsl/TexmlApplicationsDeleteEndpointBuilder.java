// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:texml-applications/delete. Deletes a TeXML application; no document answers its numbers any more.
 */
public final class TexmlApplicationsDeleteEndpointBuilder extends TelnyxOperationEndpointBuilder<TexmlApplicationsDeleteEndpointBuilder> {

    TexmlApplicationsDeleteEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    TexmlApplicationsDeleteEndpointBuilder with(EndpointDescription changed) {
        return new TexmlApplicationsDeleteEndpointBuilder(changed);
    }

    /**
     * The application, by its id. Required, here, as a header or in the body.
     */
    public TexmlApplicationsDeleteEndpointBuilder id(String id) {
        return parameter("id", id);
    }
}
