// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * Recordings of all the account's TeXML calls and conferences.
 */
public final class TexmlRecordingsOperations {

    TexmlRecordingsOperations() {
    }

    /**
     * Deletes a recording.
     */
    public TexmlRecordingsDeleteEndpointBuilder delete() {
        return new TexmlRecordingsDeleteEndpointBuilder(EndpointDescription.of("telnyx", "texml-recordings/delete"));
    }

    /**
     * Gives one recording, with the address of its file.
     */
    public TexmlRecordingsGetEndpointBuilder get() {
        return new TexmlRecordingsGetEndpointBuilder(EndpointDescription.of("telnyx", "texml-recordings/get"));
    }

    /**
     * Lists the account's recordings.
     */
    public TexmlRecordingsListEndpointBuilder list() {
        return new TexmlRecordingsListEndpointBuilder(EndpointDescription.of("telnyx", "texml-recordings/list"));
    }
}
