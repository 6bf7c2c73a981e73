// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:texml-queues/get. Gives one queue, with how many calls wait in it and for how long.
 */
public final class TexmlQueuesGetEndpointBuilder extends TelnyxOperationEndpointBuilder<TexmlQueuesGetEndpointBuilder> {

    TexmlQueuesGetEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    TexmlQueuesGetEndpointBuilder with(EndpointDescription changed) {
        return new TexmlQueuesGetEndpointBuilder(changed);
    }

    /**
     * The queue, by its QueueSid. Required, here, as a header or in the body.
     */
    public TexmlQueuesGetEndpointBuilder queueSid(String queueSid) {
        return parameter("queueSid", queueSid);
    }
}
