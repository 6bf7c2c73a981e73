// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:queue-calls/update. Changes whether a call stays in the queue after its end.
 */
public final class QueueCallsUpdateEndpointBuilder extends TelnyxOperationEndpointBuilder<QueueCallsUpdateEndpointBuilder> {

    QueueCallsUpdateEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    QueueCallsUpdateEndpointBuilder with(EndpointDescription changed) {
        return new QueueCallsUpdateEndpointBuilder(changed);
    }

    /**
     * The call, by its control id. From an event it comes by itself, in the header CamelTelnyxCallControlId. Required,
     * here, as a header or in the body.
     */
    public QueueCallsUpdateEndpointBuilder callControlId(String callControlId) {
        return parameter("callControlId", callControlId);
    }

    /**
     * The queue, by its name. Required, here, as a header or in the body.
     */
    public QueueCallsUpdateEndpointBuilder queueName(String queueName) {
        return parameter("queueName", queueName);
    }

    /**
     * Keeps the call in the queue after its end, so that bridging it fails with what is needed to call back.
     */
    public QueueCallsUpdateEndpointBuilder keepAfterHangup(String keepAfterHangup) {
        return parameter("keepAfterHangup", keepAfterHangup);
    }

    /**
     * Keeps the call in the queue after its end, so that bridging it fails with what is needed to call back.
     */
    public QueueCallsUpdateEndpointBuilder keepAfterHangup(boolean keepAfterHangup) {
        return parameter("keepAfterHangup", keepAfterHangup);
    }
}
