// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:texml-queues/delete. Deletes a queue.
 */
public final class TexmlQueuesDeleteEndpointBuilder extends TelnyxOperationEndpointBuilder<TexmlQueuesDeleteEndpointBuilder> {

    TexmlQueuesDeleteEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    TexmlQueuesDeleteEndpointBuilder with(EndpointDescription changed) {
        return new TexmlQueuesDeleteEndpointBuilder(changed);
    }

    /**
     * The queue, by its QueueSid. Required, here, as a header or in the body.
     */
    public TexmlQueuesDeleteEndpointBuilder queueSid(String queueSid) {
        return parameter("queueSid", queueSid);
    }
}
