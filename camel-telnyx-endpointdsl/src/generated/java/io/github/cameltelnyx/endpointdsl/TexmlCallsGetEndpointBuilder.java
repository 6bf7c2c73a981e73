// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:texml-calls/get. Gives one call; a change may take a while to show.
 */
public final class TexmlCallsGetEndpointBuilder extends TelnyxOperationEndpointBuilder<TexmlCallsGetEndpointBuilder> {

    TexmlCallsGetEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    TexmlCallsGetEndpointBuilder with(EndpointDescription changed) {
        return new TexmlCallsGetEndpointBuilder(changed);
    }

    /**
     * The call, by its CallSid; a call's control id is the same. Required, here, as a header or in the body.
     */
    public TexmlCallsGetEndpointBuilder callSid(String callSid) {
        return parameter("callSid", callSid);
    }
}
