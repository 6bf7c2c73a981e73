// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:texml-call-siprec/update. Stops a SIPREC session.
 */
public final class TexmlCallSiprecUpdateEndpointBuilder extends TelnyxOperationEndpointBuilder<TexmlCallSiprecUpdateEndpointBuilder> {

    TexmlCallSiprecUpdateEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    TexmlCallSiprecUpdateEndpointBuilder with(EndpointDescription changed) {
        return new TexmlCallSiprecUpdateEndpointBuilder(changed);
    }

    /**
     * The call, by its CallSid; a call's control id is the same. Required, here, as a header or in the body.
     */
    public TexmlCallSiprecUpdateEndpointBuilder callSid(String callSid) {
        return parameter("callSid", callSid);
    }

    /**
     * The SIPREC session, by its SiprecSid. Required, here, as a header or in the body.
     */
    public TexmlCallSiprecUpdateEndpointBuilder siprecSid(String siprecSid) {
        return parameter("siprecSid", siprecSid);
    }

    /**
     * With stopped the session ends. One of stopped.
     */
    public TexmlCallSiprecUpdateEndpointBuilder status(String status) {
        return parameter("status", status);
    }
}
