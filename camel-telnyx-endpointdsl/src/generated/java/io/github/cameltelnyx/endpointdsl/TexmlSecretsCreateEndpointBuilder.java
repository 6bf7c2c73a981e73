// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:texml-secrets/create. Stores a secret, or replaces the value of the one that has this name.
 */
public final class TexmlSecretsCreateEndpointBuilder extends TelnyxOperationEndpointBuilder<TexmlSecretsCreateEndpointBuilder> {

    TexmlSecretsCreateEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    TexmlSecretsCreateEndpointBuilder with(EndpointDescription changed) {
        return new TexmlSecretsCreateEndpointBuilder(changed);
    }

    /**
     * The name by which documents have it. Required, here, as a header or in the body.
     */
    public TexmlSecretsCreateEndpointBuilder name(String name) {
        return parameter("name", name);
    }

    /**
     * The secret itself, which no log of Telnyx's shows. Required, here, as a header or in the body. Secret: kept out of
     * logs.
     */
    public TexmlSecretsCreateEndpointBuilder value(String value) {
        return secretParameter("value", value);
    }
}
