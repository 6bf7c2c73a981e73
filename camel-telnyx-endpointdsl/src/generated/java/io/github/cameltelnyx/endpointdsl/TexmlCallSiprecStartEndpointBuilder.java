// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:texml-call-siprec/start. Starts to send a call's media to a recording server.
 */
public final class TexmlCallSiprecStartEndpointBuilder extends TelnyxOperationEndpointBuilder<TexmlCallSiprecStartEndpointBuilder> {

    TexmlCallSiprecStartEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    TexmlCallSiprecStartEndpointBuilder with(EndpointDescription changed) {
        return new TexmlCallSiprecStartEndpointBuilder(changed);
    }

    /**
     * The call, by its CallSid; a call's control id is the same. Required, here, as a header or in the body.
     */
    public TexmlCallSiprecStartEndpointBuilder callSid(String callSid) {
        return parameter("callSid", callSid);
    }

    /**
     * The SIPREC connector to use, by its name.
     */
    public TexmlCallSiprecStartEndpointBuilder connectorName(String connectorName) {
        return parameter("connectorName", connectorName);
    }

    /**
     * Sends custom parameters in the metadata of the recording, instead of as SIP headers.
     */
    public TexmlCallSiprecStartEndpointBuilder includeMetadataCustomHeaders(String includeMetadataCustomHeaders) {
        return parameter("includeMetadataCustomHeaders", includeMetadataCustomHeaders);
    }

    /**
     * Sends custom parameters in the metadata of the recording, instead of as SIP headers.
     */
    public TexmlCallSiprecStartEndpointBuilder includeMetadataCustomHeaders(boolean includeMetadataCustomHeaders) {
        return parameter("includeMetadataCustomHeaders", includeMetadataCustomHeaders);
    }

    /**
     * A name for the session, by which a TeXML document may stop it.
     */
    public TexmlCallSiprecStartEndpointBuilder name(String name) {
        return parameter("name", name);
    }

    /**
     * Encrypts the media by SRTP and TLS; the connector then needs the port 5061.
     */
    public TexmlCallSiprecStartEndpointBuilder secure(String secure) {
        return parameter("secure", secure);
    }

    /**
     * Encrypts the media by SRTP and TLS; the connector then needs the port 5061.
     */
    public TexmlCallSiprecStartEndpointBuilder secure(boolean secure) {
        return parameter("secure", secure);
    }

    /**
     * Seconds after which a session that is not refreshed ends, 90 or more; Telnyx refreshes it at half of it, and with
     * 0 there is no such time. At least 0. Default: 1800.
     */
    public TexmlCallSiprecStartEndpointBuilder sessionTimeoutSecs(String sessionTimeoutSecs) {
        return parameter("sessionTimeoutSecs", sessionTimeoutSecs);
    }

    /**
     * Seconds after which a session that is not refreshed ends, 90 or more; Telnyx refreshes it at half of it, and with
     * 0 there is no such time. At least 0. Default: 1800.
     */
    public TexmlCallSiprecStartEndpointBuilder sessionTimeoutSecs(long sessionTimeoutSecs) {
        return parameter("sessionTimeoutSecs", sessionTimeoutSecs);
    }

    /**
     * How SIP messages travel to the recording server. One of udp, tcp, tls. Default: udp.
     */
    public TexmlCallSiprecStartEndpointBuilder sipTransport(String sipTransport) {
        return parameter("sipTransport", sipTransport);
    }

    /**
     * The address that gets the callbacks about the progress.
     */
    public TexmlCallSiprecStartEndpointBuilder statusCallback(String statusCallback) {
        return parameter("statusCallback", statusCallback);
    }

    /**
     * The HTTP method for statusCallback. Choose POST, since the parameters of a GET are not signed. One of GET, POST.
     */
    public TexmlCallSiprecStartEndpointBuilder statusCallbackMethod(String statusCallbackMethod) {
        return parameter("statusCallbackMethod", statusCallbackMethod);
    }

    /**
     * Which direction of the sound is sent. One of both_tracks, inbound_track, outbound_track. Default: both_tracks.
     */
    public TexmlCallSiprecStartEndpointBuilder track(String track) {
        return parameter("track", track);
    }
}
