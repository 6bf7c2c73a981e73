// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:calls/forkStart. Copies the sound of the call as RTP packets to network addresses of yours, until forkStop or
 * its end.
 */
public final class CallsForkStartEndpointBuilder extends TelnyxOperationEndpointBuilder<CallsForkStartEndpointBuilder> {

    CallsForkStartEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    CallsForkStartEndpointBuilder with(EndpointDescription changed) {
        return new CallsForkStartEndpointBuilder(changed);
    }

    /**
     * The call to command. From an event it comes by itself, in the header CamelTelnyxCallControlId. Required, here, as
     * a header or in the body.
     */
    public CallsForkStartEndpointBuilder callControlId(String callControlId) {
        return parameter("callControlId", callControlId);
    }

    /**
     * Text that every later event of the call carries back. Give it plain; the component sends it as base64.
     */
    public CallsForkStartEndpointBuilder clientState(String clientState) {
        return parameter("clientState", clientState);
    }

    /**
     * An id of this command; Telnyx ignores a second one with the same id for the same call or conference. The component
     * derives it where it is not given.
     */
    public CallsForkStartEndpointBuilder commandId(String commandId) {
        return parameter("commandId", commandId);
    }

    /**
     * Where packets that come in on the call are copied to, as in udp:192.0.2.1:9000.
     */
    public CallsForkStartEndpointBuilder rx(String rx) {
        return parameter("rx", rx);
    }

    /**
     * With decrypted Telnyx removes the encryption of the media first; then rx and tx must both be given. One of
     * decrypted. Default: decrypted.
     */
    public CallsForkStartEndpointBuilder streamType(String streamType) {
        return parameter("streamType", streamType);
    }

    /**
     * Where packets that go out on the call are copied to, as in udp:192.0.2.1:9001.
     */
    public CallsForkStartEndpointBuilder tx(String tx) {
        return parameter("tx", tx);
    }
}
