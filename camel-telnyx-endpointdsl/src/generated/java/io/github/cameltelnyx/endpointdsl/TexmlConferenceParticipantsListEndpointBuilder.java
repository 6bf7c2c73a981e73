// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:texml-conference-participants/list. Lists the participants of a conference.
 */
public final class TexmlConferenceParticipantsListEndpointBuilder extends TelnyxOperationEndpointBuilder<TexmlConferenceParticipantsListEndpointBuilder> {

    TexmlConferenceParticipantsListEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    TexmlConferenceParticipantsListEndpointBuilder with(EndpointDescription changed) {
        return new TexmlConferenceParticipantsListEndpointBuilder(changed);
    }

    /**
     * Whether the body after a list operation is an iterator over the items of all pages, each page fetched when it is
     * reached. Split it with streaming. Default: false.
     */
    public TexmlConferenceParticipantsListEndpointBuilder autoPaging(String autoPaging) {
        return option("autoPaging", autoPaging);
    }

    /**
     * Whether the body after a list operation is an iterator over the items of all pages, each page fetched when it is
     * reached. Split it with streaming. Default: false.
     */
    public TexmlConferenceParticipantsListEndpointBuilder autoPaging(boolean autoPaging) {
        return option("autoPaging", autoPaging);
    }

    /**
     * The conference, by its ConferenceSid. Required, here, as a header or in the body.
     */
    public TexmlConferenceParticipantsListEndpointBuilder conferenceSid(String conferenceSid) {
        return parameter("conferenceSid", conferenceSid);
    }
}
