// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:call-control-applications/delete. Deletes a Call Control application; nothing gets the events of its numbers
 * any more.
 */
public final class CallControlApplicationsDeleteEndpointBuilder extends TelnyxOperationEndpointBuilder<CallControlApplicationsDeleteEndpointBuilder> {

    CallControlApplicationsDeleteEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    CallControlApplicationsDeleteEndpointBuilder with(EndpointDescription changed) {
        return new CallControlApplicationsDeleteEndpointBuilder(changed);
    }

    /**
     * The application, by its id. Required, here, as a header or in the body.
     */
    public CallControlApplicationsDeleteEndpointBuilder id(String id) {
        return parameter("id", id);
    }
}
