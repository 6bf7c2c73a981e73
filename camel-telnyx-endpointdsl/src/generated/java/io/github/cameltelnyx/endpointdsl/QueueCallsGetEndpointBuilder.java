// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:queue-calls/get. Gives one call of a queue, with its position and how long it has waited.
 */
public final class QueueCallsGetEndpointBuilder extends TelnyxOperationEndpointBuilder<QueueCallsGetEndpointBuilder> {

    QueueCallsGetEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    QueueCallsGetEndpointBuilder with(EndpointDescription changed) {
        return new QueueCallsGetEndpointBuilder(changed);
    }

    /**
     * The call, by its control id. From an event it comes by itself, in the header CamelTelnyxCallControlId. Required,
     * here, as a header or in the body.
     */
    public QueueCallsGetEndpointBuilder callControlId(String callControlId) {
        return parameter("callControlId", callControlId);
    }

    /**
     * The queue, by its name. Required, here, as a header or in the body.
     */
    public QueueCallsGetEndpointBuilder queueName(String queueName) {
        return parameter("queueName", queueName);
    }
}
