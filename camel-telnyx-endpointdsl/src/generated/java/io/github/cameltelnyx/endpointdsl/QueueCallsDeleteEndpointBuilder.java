// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:queue-calls/delete. Removes a call from a queue after its end, where it was kept.
 */
public final class QueueCallsDeleteEndpointBuilder extends TelnyxOperationEndpointBuilder<QueueCallsDeleteEndpointBuilder> {

    QueueCallsDeleteEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    QueueCallsDeleteEndpointBuilder with(EndpointDescription changed) {
        return new QueueCallsDeleteEndpointBuilder(changed);
    }

    /**
     * The call, by its control id. From an event it comes by itself, in the header CamelTelnyxCallControlId. Required,
     * here, as a header or in the body.
     */
    public QueueCallsDeleteEndpointBuilder callControlId(String callControlId) {
        return parameter("callControlId", callControlId);
    }

    /**
     * The queue, by its name. Required, here, as a header or in the body.
     */
    public QueueCallsDeleteEndpointBuilder queueName(String queueName) {
        return parameter("queueName", queueName);
    }
}
