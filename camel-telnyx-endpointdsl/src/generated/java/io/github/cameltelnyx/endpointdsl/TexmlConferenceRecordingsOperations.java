// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * Recordings of one TeXML conference. Telnyx lists them under two addresses, with and without .json.
 */
public final class TexmlConferenceRecordingsOperations {

    TexmlConferenceRecordingsOperations() {
    }

    /**
     * Lists the recordings of a conference.
     */
    public TexmlConferenceRecordingsListEndpointBuilder list() {
        return new TexmlConferenceRecordingsListEndpointBuilder(EndpointDescription.of("telnyx", "texml-conference-recordings/list"));
    }

    /**
     * Lists the recordings of a conference, at the address that ends in .json.
     */
    public TexmlConferenceRecordingsListJsonEndpointBuilder listJson() {
        return new TexmlConferenceRecordingsListJsonEndpointBuilder(EndpointDescription.of("telnyx", "texml-conference-recordings/listJson"));
    }
}
