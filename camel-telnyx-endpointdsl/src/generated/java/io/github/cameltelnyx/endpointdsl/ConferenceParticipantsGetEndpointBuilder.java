// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:conference-participants/get. Gives one participant of a conference.
 */
public final class ConferenceParticipantsGetEndpointBuilder extends TelnyxOperationEndpointBuilder<ConferenceParticipantsGetEndpointBuilder> {

    ConferenceParticipantsGetEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    ConferenceParticipantsGetEndpointBuilder with(EndpointDescription changed) {
        return new ConferenceParticipantsGetEndpointBuilder(changed);
    }

    /**
     * The conference, by its id or name. Required, here, as a header or in the body.
     */
    public ConferenceParticipantsGetEndpointBuilder id(String id) {
        return parameter("id", id);
    }

    /**
     * The participant, by its id or its label. Required, here, as a header or in the body.
     */
    public ConferenceParticipantsGetEndpointBuilder participantId(String participantId) {
        return parameter("participantId", participantId);
    }
}
