// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * Recordings of calls and conferences. List, get and delete them.
 */
public final class RecordingsOperations {

    RecordingsOperations() {
    }

    /**
     * Deletes a recording for good.
     */
    public RecordingsDeleteEndpointBuilder delete() {
        return new RecordingsDeleteEndpointBuilder(EndpointDescription.of("telnyx", "recordings/delete"));
    }

    /**
     * Deletes several recordings for good, by a list of their ids.
     */
    public RecordingsDeleteManyEndpointBuilder deleteMany() {
        return new RecordingsDeleteManyEndpointBuilder(EndpointDescription.of("telnyx", "recordings/deleteMany"));
    }

    /**
     * Gives one recording, with the addresses of its file.
     */
    public RecordingsGetEndpointBuilder get() {
        return new RecordingsGetEndpointBuilder(EndpointDescription.of("telnyx", "recordings/get"));
    }

    /**
     * Lists the account's recordings.
     */
    public RecordingsListEndpointBuilder list() {
        return new RecordingsListEndpointBuilder(EndpointDescription.of("telnyx", "recordings/list"));
    }
}
