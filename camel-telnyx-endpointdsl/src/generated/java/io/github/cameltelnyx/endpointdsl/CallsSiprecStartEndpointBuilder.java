// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:calls/siprecStart. Sends the sound of the call to a recording server, by SIPREC and a connector that is set up
 * at Telnyx.
 */
public final class CallsSiprecStartEndpointBuilder extends TelnyxOperationEndpointBuilder<CallsSiprecStartEndpointBuilder> {

    CallsSiprecStartEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    CallsSiprecStartEndpointBuilder with(EndpointDescription changed) {
        return new CallsSiprecStartEndpointBuilder(changed);
    }

    /**
     * The call to command. From an event it comes by itself, in the header CamelTelnyxCallControlId. Required, here, as
     * a header or in the body.
     */
    public CallsSiprecStartEndpointBuilder callControlId(String callControlId) {
        return parameter("callControlId", callControlId);
    }

    /**
     * Text that every later event of the call carries back. Give it plain; the component sends it as base64.
     */
    public CallsSiprecStartEndpointBuilder clientState(String clientState) {
        return parameter("clientState", clientState);
    }

    /**
     * The connector, by its name at Telnyx.
     */
    public CallsSiprecStartEndpointBuilder connectorName(String connectorName) {
        return parameter("connectorName", connectorName);
    }

    /**
     * Sends custom parameters as metadata of the recording instead of as SIP headers.
     */
    public CallsSiprecStartEndpointBuilder includeMetadataCustomHeaders(String includeMetadataCustomHeaders) {
        return parameter("includeMetadataCustomHeaders", includeMetadataCustomHeaders);
    }

    /**
     * Sends custom parameters as metadata of the recording instead of as SIP headers.
     */
    public CallsSiprecStartEndpointBuilder includeMetadataCustomHeaders(boolean includeMetadataCustomHeaders) {
        return parameter("includeMetadataCustomHeaders", includeMetadataCustomHeaders);
    }

    /**
     * Encrypts the media by SRTP and the signalling by TLS; the connector's port must then be 5061.
     */
    public CallsSiprecStartEndpointBuilder secure(String secure) {
        return parameter("secure", secure);
    }

    /**
     * Encrypts the media by SRTP and the signalling by TLS; the connector's port must then be 5061.
     */
    public CallsSiprecStartEndpointBuilder secure(boolean secure) {
        return parameter("secure", secure);
    }

    /**
     * Seconds of the session timer, 90 or more, by which the session is kept alive; 0 switches it off. At least 0.
     * Default: 1800.
     */
    public CallsSiprecStartEndpointBuilder sessionTimeoutSecs(String sessionTimeoutSecs) {
        return parameter("sessionTimeoutSecs", sessionTimeoutSecs);
    }

    /**
     * Seconds of the session timer, 90 or more, by which the session is kept alive; 0 switches it off. At least 0.
     * Default: 1800.
     */
    public CallsSiprecStartEndpointBuilder sessionTimeoutSecs(long sessionTimeoutSecs) {
        return parameter("sessionTimeoutSecs", sessionTimeoutSecs);
    }

    /**
     * How SIP messages travel to the recording server. One of udp, tcp, tls. Default: udp.
     */
    public CallsSiprecStartEndpointBuilder sipTransport(String sipTransport) {
        return parameter("sipTransport", sipTransport);
    }

    /**
     * Which direction of the sound is sent. One of inbound_track, outbound_track, both_tracks. Default: both_tracks.
     */
    public CallsSiprecStartEndpointBuilder siprecTrack(String siprecTrack) {
        return parameter("siprecTrack", siprecTrack);
    }
}
