// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:texml-queues/update. Changes how many calls may wait in a queue.
 */
public final class TexmlQueuesUpdateEndpointBuilder extends TelnyxOperationEndpointBuilder<TexmlQueuesUpdateEndpointBuilder> {

    TexmlQueuesUpdateEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    TexmlQueuesUpdateEndpointBuilder with(EndpointDescription changed) {
        return new TexmlQueuesUpdateEndpointBuilder(changed);
    }

    /**
     * The queue, by its QueueSid. Required, here, as a header or in the body.
     */
    public TexmlQueuesUpdateEndpointBuilder queueSid(String queueSid) {
        return parameter("queueSid", queueSid);
    }

    /**
     * The most calls that may wait in the queue.
     */
    public TexmlQueuesUpdateEndpointBuilder maxSize(String maxSize) {
        return parameter("maxSize", maxSize);
    }

    /**
     * The most calls that may wait in the queue.
     */
    public TexmlQueuesUpdateEndpointBuilder maxSize(long maxSize) {
        return parameter("maxSize", maxSize);
    }
}
