// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:queues/list. Lists the account's queues.
 */
public final class QueuesListEndpointBuilder extends TelnyxOperationEndpointBuilder<QueuesListEndpointBuilder> {

    QueuesListEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    QueuesListEndpointBuilder with(EndpointDescription changed) {
        return new QueuesListEndpointBuilder(changed);
    }

    /**
     * Whether the body after a list operation is an iterator over the items of all pages, each page fetched when it is
     * reached. Split it with streaming. Default: false.
     */
    public QueuesListEndpointBuilder autoPaging(String autoPaging) {
        return option("autoPaging", autoPaging);
    }

    /**
     * Whether the body after a list operation is an iterator over the items of all pages, each page fetched when it is
     * reached. Split it with streaming. Default: false.
     */
    public QueuesListEndpointBuilder autoPaging(boolean autoPaging) {
        return option("autoPaging", autoPaging);
    }

    /**
     * The number of the page, from 1. At least 1. Default: 1.
     */
    public QueuesListEndpointBuilder pageNumber(String pageNumber) {
        return parameter("pageNumber", pageNumber);
    }

    /**
     * The number of the page, from 1. At least 1. Default: 1.
     */
    public QueuesListEndpointBuilder pageNumber(long pageNumber) {
        return parameter("pageNumber", pageNumber);
    }

    /**
     * How many entries a page has. At least 1. At most 250. Default: 20.
     */
    public QueuesListEndpointBuilder pageSize(String pageSize) {
        return parameter("pageSize", pageSize);
    }

    /**
     * How many entries a page has. At least 1. At most 250. Default: 20.
     */
    public QueuesListEndpointBuilder pageSize(long pageSize) {
        return parameter("pageSize", pageSize);
    }
}
