// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:texml-queues/list. Lists the account's queues.
 */
public final class TexmlQueuesListEndpointBuilder extends TelnyxOperationEndpointBuilder<TexmlQueuesListEndpointBuilder> {

    TexmlQueuesListEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    TexmlQueuesListEndpointBuilder with(EndpointDescription changed) {
        return new TexmlQueuesListEndpointBuilder(changed);
    }

    /**
     * Whether the body after a list operation is an iterator over the items of all pages, each page fetched when it is
     * reached. Split it with streaming. Default: false.
     */
    public TexmlQueuesListEndpointBuilder autoPaging(String autoPaging) {
        return option("autoPaging", autoPaging);
    }

    /**
     * Whether the body after a list operation is an iterator over the items of all pages, each page fetched when it is
     * reached. Split it with streaming. Default: false.
     */
    public TexmlQueuesListEndpointBuilder autoPaging(boolean autoPaging) {
        return option("autoPaging", autoPaging);
    }

    /**
     * Only queues made on this day, as in 2026-05-22; with one of &gt; &gt;= &lt; &lt;= before it, after or before it.
     */
    public TexmlQueuesListEndpointBuilder dateCreated(String dateCreated) {
        return parameter("dateCreated", dateCreated);
    }

    /**
     * Only queues last changed on this day, as in 2026-05-22; with one of &gt; &gt;= &lt; &lt;= before it, after or
     * before it.
     */
    public TexmlQueuesListEndpointBuilder dateUpdated(String dateUpdated) {
        return parameter("dateUpdated", dateUpdated);
    }

    /**
     * The number of the page, from 0; goes with pageToken.
     */
    public TexmlQueuesListEndpointBuilder page(String page) {
        return parameter("page", page);
    }

    /**
     * The number of the page, from 0; goes with pageToken.
     */
    public TexmlQueuesListEndpointBuilder page(long page) {
        return parameter("page", page);
    }

    /**
     * How many entries a page has.
     */
    public TexmlQueuesListEndpointBuilder pageSize(String pageSize) {
        return parameter("pageSize", pageSize);
    }

    /**
     * How many entries a page has.
     */
    public TexmlQueuesListEndpointBuilder pageSize(long pageSize) {
        return parameter("pageSize", pageSize);
    }

    /**
     * Where the next page starts, as the answer for the page before it says.
     */
    public TexmlQueuesListEndpointBuilder pageToken(String pageToken) {
        return parameter("pageToken", pageToken);
    }
}
