// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:texml-conferences/update. Announces something in a conference, or ends it.
 */
public final class TexmlConferencesUpdateEndpointBuilder extends TelnyxOperationEndpointBuilder<TexmlConferencesUpdateEndpointBuilder> {

    TexmlConferencesUpdateEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    TexmlConferencesUpdateEndpointBuilder with(EndpointDescription changed) {
        return new TexmlConferencesUpdateEndpointBuilder(changed);
    }

    /**
     * The conference, by its ConferenceSid. Required, here, as a header or in the body.
     */
    public TexmlConferencesUpdateEndpointBuilder conferenceSid(String conferenceSid) {
        return parameter("conferenceSid", conferenceSid);
    }

    /**
     * The HTTP method for announceUrl. Choose POST, since the parameters of a GET are not signed. One of GET, POST.
     */
    public TexmlConferencesUpdateEndpointBuilder announceMethod(String announceMethod) {
        return parameter("announceMethod", announceMethod);
    }

    /**
     * The address of an MP3 or WAV file, or of a document of Play, Say, Pause and Redirect, that the conference hears.
     */
    public TexmlConferencesUpdateEndpointBuilder announceUrl(String announceUrl) {
        return parameter("announceUrl", announceUrl);
    }

    /**
     * With completed the conference ends, and all its calls are hung up.
     */
    public TexmlConferencesUpdateEndpointBuilder status(String status) {
        return parameter("status", status);
    }
}
