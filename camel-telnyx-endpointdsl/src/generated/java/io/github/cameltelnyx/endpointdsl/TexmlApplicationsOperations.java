// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * TeXML applications, which say what address answers the calls of their numbers.
 */
public final class TexmlApplicationsOperations {

    TexmlApplicationsOperations() {
    }

    /**
     * Makes a TeXML application.
     */
    public TexmlApplicationsCreateEndpointBuilder create() {
        return new TexmlApplicationsCreateEndpointBuilder(EndpointDescription.of("telnyx", "texml-applications/create"));
    }

    /**
     * Deletes a TeXML application; no document answers its numbers any more.
     */
    public TexmlApplicationsDeleteEndpointBuilder delete() {
        return new TexmlApplicationsDeleteEndpointBuilder(EndpointDescription.of("telnyx", "texml-applications/delete"));
    }

    /**
     * Gives one TeXML application.
     */
    public TexmlApplicationsGetEndpointBuilder get() {
        return new TexmlApplicationsGetEndpointBuilder(EndpointDescription.of("telnyx", "texml-applications/get"));
    }

    /**
     * Lists the account's TeXML applications.
     */
    public TexmlApplicationsListEndpointBuilder list() {
        return new TexmlApplicationsListEndpointBuilder(EndpointDescription.of("telnyx", "texml-applications/list"));
    }

    /**
     * Changes a TeXML application.
     */
    public TexmlApplicationsUpdateEndpointBuilder update() {
        return new TexmlApplicationsUpdateEndpointBuilder(EndpointDescription.of("telnyx", "texml-applications/update"));
    }
}
