// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:queues/delete. Deletes a queue.
 */
public final class QueuesDeleteEndpointBuilder extends TelnyxOperationEndpointBuilder<QueuesDeleteEndpointBuilder> {

    QueuesDeleteEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    QueuesDeleteEndpointBuilder with(EndpointDescription changed) {
        return new QueuesDeleteEndpointBuilder(changed);
    }

    /**
     * The queue, by its name. Required, here, as a header or in the body.
     */
    public QueuesDeleteEndpointBuilder queueName(String queueName) {
        return parameter("queueName", queueName);
    }
}
