// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:queues/create. Makes a queue.
 */
public final class QueuesCreateEndpointBuilder extends TelnyxOperationEndpointBuilder<QueuesCreateEndpointBuilder> {

    QueuesCreateEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    QueuesCreateEndpointBuilder with(EndpointDescription changed) {
        return new QueuesCreateEndpointBuilder(changed);
    }

    /**
     * A name for the queue. Required, here, as a header or in the body.
     */
    public QueuesCreateEndpointBuilder queueName(String queueName) {
        return parameter("queueName", queueName);
    }

    /**
     * The most calls that may wait in the queue. At least 1. Default: 300.
     */
    public QueuesCreateEndpointBuilder maxSize(String maxSize) {
        return parameter("maxSize", maxSize);
    }

    /**
     * The most calls that may wait in the queue. At least 1. Default: 300.
     */
    public QueuesCreateEndpointBuilder maxSize(long maxSize) {
        return parameter("maxSize", maxSize);
    }
}
