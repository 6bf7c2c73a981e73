// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * Queues in which TeXML calls wait. Make, change, list and delete them.
 */
public final class TexmlQueuesOperations {

    TexmlQueuesOperations() {
    }

    /**
     * Makes a queue.
     */
    public TexmlQueuesCreateEndpointBuilder create() {
        return new TexmlQueuesCreateEndpointBuilder(EndpointDescription.of("telnyx", "texml-queues/create"));
    }

    /**
     * Deletes a queue.
     */
    public TexmlQueuesDeleteEndpointBuilder delete() {
        return new TexmlQueuesDeleteEndpointBuilder(EndpointDescription.of("telnyx", "texml-queues/delete"));
    }

    /**
     * Gives one queue, with how many calls wait in it and for how long.
     */
    public TexmlQueuesGetEndpointBuilder get() {
        return new TexmlQueuesGetEndpointBuilder(EndpointDescription.of("telnyx", "texml-queues/get"));
    }

    /**
     * Lists the account's queues.
     */
    public TexmlQueuesListEndpointBuilder list() {
        return new TexmlQueuesListEndpointBuilder(EndpointDescription.of("telnyx", "texml-queues/list"));
    }

    /**
     * Changes how many calls may wait in a queue.
     */
    public TexmlQueuesUpdateEndpointBuilder update() {
        return new TexmlQueuesUpdateEndpointBuilder(EndpointDescription.of("telnyx", "texml-queues/update"));
    }
}
