// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * Queues in which calls wait. Make, change, list and delete them.
 */
public final class QueuesOperations {

    QueuesOperations() {
    }

    /**
     * Makes a queue.
     */
    public QueuesCreateEndpointBuilder create() {
        return new QueuesCreateEndpointBuilder(EndpointDescription.of("telnyx", "queues/create"));
    }

    /**
     * Deletes a queue.
     */
    public QueuesDeleteEndpointBuilder delete() {
        return new QueuesDeleteEndpointBuilder(EndpointDescription.of("telnyx", "queues/delete"));
    }

    /**
     * Gives one queue, with how many calls wait in it and for how long.
     */
    public QueuesGetEndpointBuilder get() {
        return new QueuesGetEndpointBuilder(EndpointDescription.of("telnyx", "queues/get"));
    }

    /**
     * Lists the account's queues.
     */
    public QueuesListEndpointBuilder list() {
        return new QueuesListEndpointBuilder(EndpointDescription.of("telnyx", "queues/list"));
    }

    /**
     * Changes how many calls may wait in a queue.
     */
    public QueuesUpdateEndpointBuilder update() {
        return new QueuesUpdateEndpointBuilder(EndpointDescription.of("telnyx", "queues/update"));
    }
}
