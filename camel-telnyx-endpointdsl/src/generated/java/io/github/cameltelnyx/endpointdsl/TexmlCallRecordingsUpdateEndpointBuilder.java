// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:texml-call-recordings/update. Pauses a call's recording, goes on with it, or stops it.
 */
public final class TexmlCallRecordingsUpdateEndpointBuilder extends TelnyxOperationEndpointBuilder<TexmlCallRecordingsUpdateEndpointBuilder> {

    TexmlCallRecordingsUpdateEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    TexmlCallRecordingsUpdateEndpointBuilder with(EndpointDescription changed) {
        return new TexmlCallRecordingsUpdateEndpointBuilder(changed);
    }

    /**
     * The call, by its CallSid; a call's control id is the same. Required, here, as a header or in the body.
     */
    public TexmlCallRecordingsUpdateEndpointBuilder callSid(String callSid) {
        return parameter("callSid", callSid);
    }

    /**
     * The recording, by its RecordingSid. Required, here, as a header or in the body.
     */
    public TexmlCallRecordingsUpdateEndpointBuilder recordingSid(String recordingSid) {
        return parameter("recordingSid", recordingSid);
    }

    /**
     * What the recording is to be; in-progress goes on with a paused one, stopped ends it. One of in-progress, paused,
     * stopped.
     */
    public TexmlCallRecordingsUpdateEndpointBuilder status(String status) {
        return parameter("status", status);
    }
}
