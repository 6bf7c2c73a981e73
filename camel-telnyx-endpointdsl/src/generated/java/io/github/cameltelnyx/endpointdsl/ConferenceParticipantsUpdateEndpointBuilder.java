// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:conference-participants/update. Changes what happens when a participant leaves a conference.
 */
public final class ConferenceParticipantsUpdateEndpointBuilder extends TelnyxOperationEndpointBuilder<ConferenceParticipantsUpdateEndpointBuilder> {

    ConferenceParticipantsUpdateEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    ConferenceParticipantsUpdateEndpointBuilder with(EndpointDescription changed) {
        return new ConferenceParticipantsUpdateEndpointBuilder(changed);
    }

    /**
     * The conference, by its id or name. Required, here, as a header or in the body.
     */
    public ConferenceParticipantsUpdateEndpointBuilder id(String id) {
        return parameter("id", id);
    }

    /**
     * The participant, by its id. Required, here, as a header or in the body.
     */
    public ConferenceParticipantsUpdateEndpointBuilder participantId(String participantId) {
        return parameter("participantId", participantId);
    }

    /**
     * When a beep tells of participants who come or go. One of always, never, on_enter, on_exit.
     */
    public ConferenceParticipantsUpdateEndpointBuilder beepEnabled(String beepEnabled) {
        return parameter("beepEnabled", beepEnabled);
    }

    /**
     * Ends the conference and all its calls when this participant leaves.
     */
    public ConferenceParticipantsUpdateEndpointBuilder endConferenceOnExit(String endConferenceOnExit) {
        return parameter("endConferenceOnExit", endConferenceOnExit);
    }

    /**
     * Ends the conference and all its calls when this participant leaves.
     */
    public ConferenceParticipantsUpdateEndpointBuilder endConferenceOnExit(boolean endConferenceOnExit) {
        return parameter("endConferenceOnExit", endConferenceOnExit);
    }

    /**
     * Lets nobody else join the conference when this participant leaves; the others stay.
     */
    public ConferenceParticipantsUpdateEndpointBuilder softEndConferenceOnExit(String softEndConferenceOnExit) {
        return parameter("softEndConferenceOnExit", softEndConferenceOnExit);
    }

    /**
     * Lets nobody else join the conference when this participant leaves; the others stay.
     */
    public ConferenceParticipantsUpdateEndpointBuilder softEndConferenceOnExit(boolean softEndConferenceOnExit) {
        return parameter("softEndConferenceOnExit", softEndConferenceOnExit);
    }
}
