// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * Participants of TeXML conferences. List, dial, mute, hold and remove them.
 */
public final class TexmlConferenceParticipantsOperations {

    TexmlConferenceParticipantsOperations() {
    }

    /**
     * Removes a participant from a conference.
     */
    public TexmlConferenceParticipantsDeleteEndpointBuilder delete() {
        return new TexmlConferenceParticipantsDeleteEndpointBuilder(EndpointDescription.of("telnyx", "texml-conference-participants/delete"));
    }

    /**
     * Dials a number or SIP address and puts who answers into a conference.
     */
    public TexmlConferenceParticipantsDialEndpointBuilder dial() {
        return new TexmlConferenceParticipantsDialEndpointBuilder(EndpointDescription.of("telnyx", "texml-conference-participants/dial"));
    }

    /**
     * Gives one participant of a conference.
     */
    public TexmlConferenceParticipantsGetEndpointBuilder get() {
        return new TexmlConferenceParticipantsGetEndpointBuilder(EndpointDescription.of("telnyx", "texml-conference-participants/get"));
    }

    /**
     * Lists the participants of a conference.
     */
    public TexmlConferenceParticipantsListEndpointBuilder list() {
        return new TexmlConferenceParticipantsListEndpointBuilder(EndpointDescription.of("telnyx", "texml-conference-participants/list"));
    }

    /**
     * Mutes, holds or coaches a participant, or announces something to it.
     */
    public TexmlConferenceParticipantsUpdateEndpointBuilder update() {
        return new TexmlConferenceParticipantsUpdateEndpointBuilder(EndpointDescription.of("telnyx", "texml-conference-participants/update"));
    }
}
