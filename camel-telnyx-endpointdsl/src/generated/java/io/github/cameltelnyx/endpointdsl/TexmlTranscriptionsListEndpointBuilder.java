// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:texml-transcriptions/list. Lists the account's transcriptions.
 */
public final class TexmlTranscriptionsListEndpointBuilder extends TelnyxOperationEndpointBuilder<TexmlTranscriptionsListEndpointBuilder> {

    TexmlTranscriptionsListEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    TexmlTranscriptionsListEndpointBuilder with(EndpointDescription changed) {
        return new TexmlTranscriptionsListEndpointBuilder(changed);
    }

    /**
     * Whether the body after a list operation is an iterator over the items of all pages, each page fetched when it is
     * reached. Split it with streaming. Default: false.
     */
    public TexmlTranscriptionsListEndpointBuilder autoPaging(String autoPaging) {
        return option("autoPaging", autoPaging);
    }

    /**
     * Whether the body after a list operation is an iterator over the items of all pages, each page fetched when it is
     * reached. Split it with streaming. Default: false.
     */
    public TexmlTranscriptionsListEndpointBuilder autoPaging(boolean autoPaging) {
        return option("autoPaging", autoPaging);
    }

    /**
     * How many entries a page has.
     */
    public TexmlTranscriptionsListEndpointBuilder pageSize(String pageSize) {
        return parameter("pageSize", pageSize);
    }

    /**
     * How many entries a page has.
     */
    public TexmlTranscriptionsListEndpointBuilder pageSize(long pageSize) {
        return parameter("pageSize", pageSize);
    }

    /**
     * Where the next page starts, as the answer for the page before it says.
     */
    public TexmlTranscriptionsListEndpointBuilder pageToken(String pageToken) {
        return parameter("pageToken", pageToken);
    }
}
