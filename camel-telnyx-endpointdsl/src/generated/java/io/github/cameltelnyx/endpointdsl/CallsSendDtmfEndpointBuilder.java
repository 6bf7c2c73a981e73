// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:calls/sendDtmf. Presses keys on the call, whose tones the other end hears. No event tells of it.
 */
public final class CallsSendDtmfEndpointBuilder extends TelnyxOperationEndpointBuilder<CallsSendDtmfEndpointBuilder> {

    CallsSendDtmfEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    CallsSendDtmfEndpointBuilder with(EndpointDescription changed) {
        return new CallsSendDtmfEndpointBuilder(changed);
    }

    /**
     * The call to command. From an event it comes by itself, in the header CamelTelnyxCallControlId. Required, here, as
     * a header or in the body.
     */
    public CallsSendDtmfEndpointBuilder callControlId(String callControlId) {
        return parameter("callControlId", callControlId);
    }

    /**
     * The keys to press, from 0-9 A-D * #, with w for a wait of half a second and W for one second. Required, here, as a
     * header or in the body.
     */
    public CallsSendDtmfEndpointBuilder digits(String digits) {
        return parameter("digits", digits);
    }

    /**
     * Text that every later event of the call carries back. Give it plain; the component sends it as base64.
     */
    public CallsSendDtmfEndpointBuilder clientState(String clientState) {
        return parameter("clientState", clientState);
    }

    /**
     * An id of this command; Telnyx ignores a second one with the same id for the same call or conference. The component
     * derives it where it is not given.
     */
    public CallsSendDtmfEndpointBuilder commandId(String commandId) {
        return parameter("commandId", commandId);
    }

    /**
     * How long each key sounds, in milliseconds. At least 100. At most 500. Default: 250.
     */
    public CallsSendDtmfEndpointBuilder durationMillis(String durationMillis) {
        return parameter("durationMillis", durationMillis);
    }

    /**
     * How long each key sounds, in milliseconds. At least 100. At most 500. Default: 250.
     */
    public CallsSendDtmfEndpointBuilder durationMillis(long durationMillis) {
        return parameter("durationMillis", durationMillis);
    }
}
