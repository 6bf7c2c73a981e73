// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:calls/refer. Asks the caller's SIP system to call another SIP address itself, by a SIP REFER.
 */
public final class CallsReferEndpointBuilder extends TelnyxOperationEndpointBuilder<CallsReferEndpointBuilder> {

    CallsReferEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    CallsReferEndpointBuilder with(EndpointDescription changed) {
        return new CallsReferEndpointBuilder(changed);
    }

    /**
     * The call to command. From an event it comes by itself, in the header CamelTelnyxCallControlId. Required, here, as
     * a header or in the body.
     */
    public CallsReferEndpointBuilder callControlId(String callControlId) {
        return parameter("callControlId", callControlId);
    }

    /**
     * The SIP address that the caller's system shall call. Required, here, as a header or in the body.
     */
    public CallsReferEndpointBuilder sipAddress(String sipAddress) {
        return parameter("sipAddress", sipAddress);
    }

    /**
     * Text that every later event of the call carries back. Give it plain; the component sends it as base64.
     */
    public CallsReferEndpointBuilder clientState(String clientState) {
        return parameter("clientState", clientState);
    }

    /**
     * An id of this command; Telnyx ignores a second one with the same id for the same call or conference. The component
     * derives it where it is not given.
     */
    public CallsReferEndpointBuilder commandId(String commandId) {
        return parameter("commandId", commandId);
    }

    /**
     * SIP headers for the request, each with a name and a value.
     */
    public CallsReferEndpointBuilder customHeaders(String customHeaders) {
        return parameter("customHeaders", customHeaders);
    }

    /**
     * SIP headers for the request, each with a name and a value.
     */
    public CallsReferEndpointBuilder customHeaders(java.util.List<?> customHeaders) {
        return parameter("customHeaders", customHeaders);
    }

    /**
     * The password for an address that asks for SIP authentication. Secret: kept out of logs.
     */
    public CallsReferEndpointBuilder sipAuthPassword(String sipAuthPassword) {
        return secretParameter("sipAuthPassword", sipAuthPassword);
    }

    /**
     * The user name for an address that asks for SIP authentication.
     */
    public CallsReferEndpointBuilder sipAuthUsername(String sipAuthUsername) {
        return parameter("sipAuthUsername", sipAuthUsername);
    }

    /**
     * SIP headers of standard names for the request; Telnyx takes User-to-User alone.
     */
    public CallsReferEndpointBuilder sipHeaders(String sipHeaders) {
        return parameter("sipHeaders", sipHeaders);
    }

    /**
     * SIP headers of standard names for the request; Telnyx takes User-to-User alone.
     */
    public CallsReferEndpointBuilder sipHeaders(java.util.List<?> sipHeaders) {
        return parameter("sipHeaders", sipHeaders);
    }
}
