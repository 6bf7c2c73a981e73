// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:texml-call-streams/update. Stops a stream.
 */
public final class TexmlCallStreamsUpdateEndpointBuilder extends TelnyxOperationEndpointBuilder<TexmlCallStreamsUpdateEndpointBuilder> {

    TexmlCallStreamsUpdateEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    TexmlCallStreamsUpdateEndpointBuilder with(EndpointDescription changed) {
        return new TexmlCallStreamsUpdateEndpointBuilder(changed);
    }

    /**
     * The call, by its CallSid; a call's control id is the same. Required, here, as a header or in the body.
     */
    public TexmlCallStreamsUpdateEndpointBuilder callSid(String callSid) {
        return parameter("callSid", callSid);
    }

    /**
     * The stream, by the id that starting it gave. Required, here, as a header or in the body.
     */
    public TexmlCallStreamsUpdateEndpointBuilder streamingSid(String streamingSid) {
        return parameter("streamingSid", streamingSid);
    }

    /**
     * With stopped the stream ends. One of stopped. Default: stopped.
     */
    public TexmlCallStreamsUpdateEndpointBuilder status(String status) {
        return parameter("status", status);
    }
}
