// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:queues/get. Gives one queue, with how many calls wait in it and for how long.
 */
public final class QueuesGetEndpointBuilder extends TelnyxOperationEndpointBuilder<QueuesGetEndpointBuilder> {

    QueuesGetEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    QueuesGetEndpointBuilder with(EndpointDescription changed) {
        return new QueuesGetEndpointBuilder(changed);
    }

    /**
     * The queue, by its name. Required, here, as a header or in the body.
     */
    public QueuesGetEndpointBuilder queueName(String queueName) {
        return parameter("queueName", queueName);
    }
}
