// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:texml-queues/create. Makes a queue.
 */
public final class TexmlQueuesCreateEndpointBuilder extends TelnyxOperationEndpointBuilder<TexmlQueuesCreateEndpointBuilder> {

    TexmlQueuesCreateEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    TexmlQueuesCreateEndpointBuilder with(EndpointDescription changed) {
        return new TexmlQueuesCreateEndpointBuilder(changed);
    }

    /**
     * A name for the queue.
     */
    public TexmlQueuesCreateEndpointBuilder friendlyName(String friendlyName) {
        return parameter("friendlyName", friendlyName);
    }

    /**
     * The most calls that may wait in the queue.
     */
    public TexmlQueuesCreateEndpointBuilder maxSize(String maxSize) {
        return parameter("maxSize", maxSize);
    }

    /**
     * The most calls that may wait in the queue.
     */
    public TexmlQueuesCreateEndpointBuilder maxSize(long maxSize) {
        return parameter("maxSize", maxSize);
    }
}
