// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * Conferences of TeXML calls. List them, announce something in them, end them.
 */
public final class TexmlConferencesOperations {

    TexmlConferencesOperations() {
    }

    /**
     * Gives one conference.
     */
    public TexmlConferencesGetEndpointBuilder get() {
        return new TexmlConferencesGetEndpointBuilder(EndpointDescription.of("telnyx", "texml-conferences/get"));
    }

    /**
     * Lists the account's conferences.
     */
    public TexmlConferencesListEndpointBuilder list() {
        return new TexmlConferencesListEndpointBuilder(EndpointDescription.of("telnyx", "texml-conferences/list"));
    }

    /**
     * Announces something in a conference, or ends it.
     */
    public TexmlConferencesUpdateEndpointBuilder update() {
        return new TexmlConferencesUpdateEndpointBuilder(EndpointDescription.of("telnyx", "texml-conferences/update"));
    }
}
