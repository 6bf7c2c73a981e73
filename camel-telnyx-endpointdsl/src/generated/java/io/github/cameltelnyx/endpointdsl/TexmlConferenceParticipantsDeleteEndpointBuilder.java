// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:texml-conference-participants/delete. Removes a participant from a conference.
 */
public final class TexmlConferenceParticipantsDeleteEndpointBuilder extends TelnyxOperationEndpointBuilder<TexmlConferenceParticipantsDeleteEndpointBuilder> {

    TexmlConferenceParticipantsDeleteEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    TexmlConferenceParticipantsDeleteEndpointBuilder with(EndpointDescription changed) {
        return new TexmlConferenceParticipantsDeleteEndpointBuilder(changed);
    }

    /**
     * The participant, by the CallSid of its call or by the label it was given. Required, here, as a header or in the
     * body.
     */
    public TexmlConferenceParticipantsDeleteEndpointBuilder callSidOrParticipantLabel(String callSidOrParticipantLabel) {
        return parameter("callSidOrParticipantLabel", callSidOrParticipantLabel);
    }

    /**
     * The conference, by its ConferenceSid. Required, here, as a header or in the body.
     */
    public TexmlConferenceParticipantsDeleteEndpointBuilder conferenceSid(String conferenceSid) {
        return parameter("conferenceSid", conferenceSid);
    }
}
