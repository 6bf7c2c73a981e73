// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * Calls that a TeXML document controls. Start, list, redirect and end them.
 */
public final class TexmlCallsOperations {

    TexmlCallsOperations() {
    }

    /**
     * Dials a number or SIP address; what is said there comes from url, from texml, or from the application's own
     * address.
     */
    public TexmlCallsCreateEndpointBuilder create() {
        return new TexmlCallsCreateEndpointBuilder(EndpointDescription.of("telnyx", "texml-calls/create"));
    }

    /**
     * Gives one call; a change may take a while to show.
     */
    public TexmlCallsGetEndpointBuilder get() {
        return new TexmlCallsGetEndpointBuilder(EndpointDescription.of("telnyx", "texml-calls/get"));
    }

    /**
     * Lists the account's calls; a change may take a while to show.
     */
    public TexmlCallsListEndpointBuilder list() {
        return new TexmlCallsListEndpointBuilder(EndpointDescription.of("telnyx", "texml-calls/list"));
    }

    /**
     * Gives a running call another document, or ends it.
     */
    public TexmlCallsUpdateEndpointBuilder update() {
        return new TexmlCallsUpdateEndpointBuilder(EndpointDescription.of("telnyx", "texml-calls/update"));
    }
}
