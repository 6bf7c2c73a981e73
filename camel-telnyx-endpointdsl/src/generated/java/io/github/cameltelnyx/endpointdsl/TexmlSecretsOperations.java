// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * Secrets that TeXML documents name by {{ }}, so that no document has to hold them.
 */
public final class TexmlSecretsOperations {

    TexmlSecretsOperations() {
    }

    /**
     * Stores a secret, or replaces the value of the one that has this name.
     */
    public TexmlSecretsCreateEndpointBuilder create() {
        return new TexmlSecretsCreateEndpointBuilder(EndpointDescription.of("telnyx", "texml-secrets/create"));
    }
}
