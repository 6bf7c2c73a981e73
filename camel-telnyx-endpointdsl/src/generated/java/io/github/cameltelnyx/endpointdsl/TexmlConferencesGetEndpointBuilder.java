// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:texml-conferences/get. Gives one conference.
 */
public final class TexmlConferencesGetEndpointBuilder extends TelnyxOperationEndpointBuilder<TexmlConferencesGetEndpointBuilder> {

    TexmlConferencesGetEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    TexmlConferencesGetEndpointBuilder with(EndpointDescription changed) {
        return new TexmlConferencesGetEndpointBuilder(changed);
    }

    /**
     * The conference, by its ConferenceSid. Required, here, as a header or in the body.
     */
    public TexmlConferencesGetEndpointBuilder conferenceSid(String conferenceSid) {
        return parameter("conferenceSid", conferenceSid);
    }
}
