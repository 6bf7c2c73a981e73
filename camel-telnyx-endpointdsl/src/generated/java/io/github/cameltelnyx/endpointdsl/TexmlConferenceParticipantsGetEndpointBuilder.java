// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:texml-conference-participants/get. Gives one participant of a conference.
 */
public final class TexmlConferenceParticipantsGetEndpointBuilder extends TelnyxOperationEndpointBuilder<TexmlConferenceParticipantsGetEndpointBuilder> {

    TexmlConferenceParticipantsGetEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    TexmlConferenceParticipantsGetEndpointBuilder with(EndpointDescription changed) {
        return new TexmlConferenceParticipantsGetEndpointBuilder(changed);
    }

    /**
     * The participant, by the CallSid of its call or by the label it was given. Required, here, as a header or in the
     * body.
     */
    public TexmlConferenceParticipantsGetEndpointBuilder callSidOrParticipantLabel(String callSidOrParticipantLabel) {
        return parameter("callSidOrParticipantLabel", callSidOrParticipantLabel);
    }

    /**
     * The conference, by its ConferenceSid. Required, here, as a header or in the body.
     */
    public TexmlConferenceParticipantsGetEndpointBuilder conferenceSid(String conferenceSid) {
        return parameter("conferenceSid", conferenceSid);
    }
}
