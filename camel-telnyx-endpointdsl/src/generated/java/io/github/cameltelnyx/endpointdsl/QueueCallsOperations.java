// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * Calls that wait in a queue. List, get, change and remove them.
 */
public final class QueueCallsOperations {

    QueueCallsOperations() {
    }

    /**
     * Removes a call from a queue after its end, where it was kept.
     */
    public QueueCallsDeleteEndpointBuilder delete() {
        return new QueueCallsDeleteEndpointBuilder(EndpointDescription.of("telnyx", "queue-calls/delete"));
    }

    /**
     * Gives one call of a queue, with its position and how long it has waited.
     */
    public QueueCallsGetEndpointBuilder get() {
        return new QueueCallsGetEndpointBuilder(EndpointDescription.of("telnyx", "queue-calls/get"));
    }

    /**
     * Lists the calls that wait in a queue.
     */
    public QueueCallsListEndpointBuilder list() {
        return new QueueCallsListEndpointBuilder(EndpointDescription.of("telnyx", "queue-calls/list"));
    }

    /**
     * Changes whether a call stays in the queue after its end.
     */
    public QueueCallsUpdateEndpointBuilder update() {
        return new QueueCallsUpdateEndpointBuilder(EndpointDescription.of("telnyx", "queue-calls/update"));
    }
}
