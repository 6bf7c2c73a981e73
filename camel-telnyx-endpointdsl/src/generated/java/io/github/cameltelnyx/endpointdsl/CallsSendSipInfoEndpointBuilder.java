// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:calls/sendSipInfo. Sends a SIP INFO message on the call; the event call.sip_info.received comes for the call
 * that gets it.
 */
public final class CallsSendSipInfoEndpointBuilder extends TelnyxOperationEndpointBuilder<CallsSendSipInfoEndpointBuilder> {

    CallsSendSipInfoEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    CallsSendSipInfoEndpointBuilder with(EndpointDescription changed) {
        return new CallsSendSipInfoEndpointBuilder(changed);
    }

    /**
     * The call to command. From an event it comes by itself, in the header CamelTelnyxCallControlId. Required, here, as
     * a header or in the body.
     */
    public CallsSendSipInfoEndpointBuilder callControlId(String callControlId) {
        return parameter("callControlId", callControlId);
    }

    /**
     * The content of the message; Telnyx takes 1400 bytes at most. Required, here, as a header or in the body.
     */
    public CallsSendSipInfoEndpointBuilder body(String body) {
        return parameter("body", body);
    }

    /**
     * The media type of the content, as in application/json. Required, here, as a header or in the body.
     */
    public CallsSendSipInfoEndpointBuilder contentType(String contentType) {
        return parameter("contentType", contentType);
    }

    /**
     * Text that every later event of the call carries back. Give it plain; the component sends it as base64.
     */
    public CallsSendSipInfoEndpointBuilder clientState(String clientState) {
        return parameter("clientState", clientState);
    }

    /**
     * An id of this command; Telnyx ignores a second one with the same id for the same call or conference. The component
     * derives it where it is not given.
     */
    public CallsSendSipInfoEndpointBuilder commandId(String commandId) {
        return parameter("commandId", commandId);
    }
}
