// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * Participants of conferences. List, get and change them.
 */
public final class ConferenceParticipantsOperations {

    ConferenceParticipantsOperations() {
    }

    /**
     * Gives one participant of a conference.
     */
    public ConferenceParticipantsGetEndpointBuilder get() {
        return new ConferenceParticipantsGetEndpointBuilder(EndpointDescription.of("telnyx", "conference-participants/get"));
    }

    /**
     * Lists the participants of a conference.
     */
    public ConferenceParticipantsListEndpointBuilder list() {
        return new ConferenceParticipantsListEndpointBuilder(EndpointDescription.of("telnyx", "conference-participants/list"));
    }

    /**
     * Changes what happens when a participant leaves a conference.
     */
    public ConferenceParticipantsUpdateEndpointBuilder update() {
        return new ConferenceParticipantsUpdateEndpointBuilder(EndpointDescription.of("telnyx", "conference-participants/update"));
    }
}
