// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:call-control-applications/get. Gives one Call Control application.
 */
public final class CallControlApplicationsGetEndpointBuilder extends TelnyxOperationEndpointBuilder<CallControlApplicationsGetEndpointBuilder> {

    CallControlApplicationsGetEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    CallControlApplicationsGetEndpointBuilder with(EndpointDescription changed) {
        return new CallControlApplicationsGetEndpointBuilder(changed);
    }

    /**
     * The application, by its id. Required, here, as a header or in the body.
     */
    public CallControlApplicationsGetEndpointBuilder id(String id) {
        return parameter("id", id);
    }
}
