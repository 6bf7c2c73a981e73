// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * Call Control applications, which say where the events of their calls go.
 */
public final class CallControlApplicationsOperations {

    CallControlApplicationsOperations() {
    }

    /**
     * Makes a Call Control application.
     */
    public CallControlApplicationsCreateEndpointBuilder create() {
        return new CallControlApplicationsCreateEndpointBuilder(EndpointDescription.of("telnyx", "call-control-applications/create"));
    }

    /**
     * Deletes a Call Control application; nothing gets the events of its numbers any more.
     */
    public CallControlApplicationsDeleteEndpointBuilder delete() {
        return new CallControlApplicationsDeleteEndpointBuilder(EndpointDescription.of("telnyx", "call-control-applications/delete"));
    }

    /**
     * Gives one Call Control application.
     */
    public CallControlApplicationsGetEndpointBuilder get() {
        return new CallControlApplicationsGetEndpointBuilder(EndpointDescription.of("telnyx", "call-control-applications/get"));
    }

    /**
     * Lists the account's Call Control applications.
     */
    public CallControlApplicationsListEndpointBuilder list() {
        return new CallControlApplicationsListEndpointBuilder(EndpointDescription.of("telnyx", "call-control-applications/list"));
    }

    /**
     * Changes a Call Control application.
     */
    public CallControlApplicationsUpdateEndpointBuilder update() {
        return new CallControlApplicationsUpdateEndpointBuilder(EndpointDescription.of("telnyx", "call-control-applications/update"));
    }
}
