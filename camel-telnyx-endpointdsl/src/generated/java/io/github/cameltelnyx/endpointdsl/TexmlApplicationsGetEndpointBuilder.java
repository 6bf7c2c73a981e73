// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:texml-applications/get. Gives one TeXML application.
 */
public final class TexmlApplicationsGetEndpointBuilder extends TelnyxOperationEndpointBuilder<TexmlApplicationsGetEndpointBuilder> {

    TexmlApplicationsGetEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    TexmlApplicationsGetEndpointBuilder with(EndpointDescription changed) {
        return new TexmlApplicationsGetEndpointBuilder(changed);
    }

    /**
     * The application, by its id. Required, here, as a header or in the body.
     */
    public TexmlApplicationsGetEndpointBuilder id(String id) {
        return parameter("id", id);
    }
}
