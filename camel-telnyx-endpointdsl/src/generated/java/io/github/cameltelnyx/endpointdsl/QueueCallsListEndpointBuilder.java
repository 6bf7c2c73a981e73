// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:queue-calls/list. Lists the calls that wait in a queue.
 */
public final class QueueCallsListEndpointBuilder extends TelnyxOperationEndpointBuilder<QueueCallsListEndpointBuilder> {

    QueueCallsListEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    QueueCallsListEndpointBuilder with(EndpointDescription changed) {
        return new QueueCallsListEndpointBuilder(changed);
    }

    /**
     * Whether the body after a list operation is an iterator over the items of all pages, each page fetched when it is
     * reached. Split it with streaming. Default: false.
     */
    public QueueCallsListEndpointBuilder autoPaging(String autoPaging) {
        return option("autoPaging", autoPaging);
    }

    /**
     * Whether the body after a list operation is an iterator over the items of all pages, each page fetched when it is
     * reached. Split it with streaming. Default: false.
     */
    public QueueCallsListEndpointBuilder autoPaging(boolean autoPaging) {
        return option("autoPaging", autoPaging);
    }

    /**
     * The queue, by its name. Required, here, as a header or in the body.
     */
    public QueueCallsListEndpointBuilder queueName(String queueName) {
        return parameter("queueName", queueName);
    }

    /**
     * Where the next page starts, as the answer for this one says.
     */
    public QueueCallsListEndpointBuilder pageAfter(String pageAfter) {
        return parameter("pageAfter", pageAfter);
    }

    /**
     * Where the page before ends, as the answer for this one says.
     */
    public QueueCallsListEndpointBuilder pageBefore(String pageBefore) {
        return parameter("pageBefore", pageBefore);
    }

    /**
     * The most entries of a page, where pages go by pageAfter and pageBefore. At least 1. At most 250. Default: 20.
     */
    public QueueCallsListEndpointBuilder pageLimit(String pageLimit) {
        return parameter("pageLimit", pageLimit);
    }

    /**
     * The most entries of a page, where pages go by pageAfter and pageBefore. At least 1. At most 250. Default: 20.
     */
    public QueueCallsListEndpointBuilder pageLimit(long pageLimit) {
        return parameter("pageLimit", pageLimit);
    }

    /**
     * The number of the page, from 1. At least 1. Default: 1.
     */
    public QueueCallsListEndpointBuilder pageNumber(String pageNumber) {
        return parameter("pageNumber", pageNumber);
    }

    /**
     * The number of the page, from 1. At least 1. Default: 1.
     */
    public QueueCallsListEndpointBuilder pageNumber(long pageNumber) {
        return parameter("pageNumber", pageNumber);
    }

    /**
     * How many entries a page has. At least 1. At most 250. Default: 20.
     */
    public QueueCallsListEndpointBuilder pageSize(String pageSize) {
        return parameter("pageSize", pageSize);
    }

    /**
     * How many entries a page has. At least 1. At most 250. Default: 20.
     */
    public QueueCallsListEndpointBuilder pageSize(long pageSize) {
        return parameter("pageSize", pageSize);
    }
}
