// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:queues/update. Changes how many calls may wait in a queue.
 */
public final class QueuesUpdateEndpointBuilder extends TelnyxOperationEndpointBuilder<QueuesUpdateEndpointBuilder> {

    QueuesUpdateEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    QueuesUpdateEndpointBuilder with(EndpointDescription changed) {
        return new QueuesUpdateEndpointBuilder(changed);
    }

    /**
     * The queue, by its name. Required, here, as a header or in the body.
     */
    public QueuesUpdateEndpointBuilder queueName(String queueName) {
        return parameter("queueName", queueName);
    }

    /**
     * The most calls that may wait in the queue. Required, here, as a header or in the body. At least 1.
     */
    public QueuesUpdateEndpointBuilder maxSize(String maxSize) {
        return parameter("maxSize", maxSize);
    }

    /**
     * The most calls that may wait in the queue. Required, here, as a header or in the body. At least 1.
     */
    public QueuesUpdateEndpointBuilder maxSize(long maxSize) {
        return parameter("maxSize", maxSize);
    }
}
