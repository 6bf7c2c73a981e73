// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:texml-call-recordings/list. Lists the recordings of a call.
 */
public final class TexmlCallRecordingsListEndpointBuilder extends TelnyxOperationEndpointBuilder<TexmlCallRecordingsListEndpointBuilder> {

    TexmlCallRecordingsListEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    TexmlCallRecordingsListEndpointBuilder with(EndpointDescription changed) {
        return new TexmlCallRecordingsListEndpointBuilder(changed);
    }

    /**
     * Whether the body after a list operation is an iterator over the items of all pages, each page fetched when it is
     * reached. Split it with streaming. Default: false.
     */
    public TexmlCallRecordingsListEndpointBuilder autoPaging(String autoPaging) {
        return option("autoPaging", autoPaging);
    }

    /**
     * Whether the body after a list operation is an iterator over the items of all pages, each page fetched when it is
     * reached. Split it with streaming. Default: false.
     */
    public TexmlCallRecordingsListEndpointBuilder autoPaging(boolean autoPaging) {
        return option("autoPaging", autoPaging);
    }

    /**
     * The call, by its CallSid; a call's control id is the same. Required, here, as a header or in the body.
     */
    public TexmlCallRecordingsListEndpointBuilder callSid(String callSid) {
        return parameter("callSid", callSid);
    }
}
