// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:texml-conference-participants/update. Mutes, holds or coaches a participant, or announces something to it.
 */
public final class TexmlConferenceParticipantsUpdateEndpointBuilder extends TelnyxOperationEndpointBuilder<TexmlConferenceParticipantsUpdateEndpointBuilder> {

    TexmlConferenceParticipantsUpdateEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    TexmlConferenceParticipantsUpdateEndpointBuilder with(EndpointDescription changed) {
        return new TexmlConferenceParticipantsUpdateEndpointBuilder(changed);
    }

    /**
     * The participant, by the CallSid of its call or by the label it was given. Required, here, as a header or in the
     * body.
     */
    public TexmlConferenceParticipantsUpdateEndpointBuilder callSidOrParticipantLabel(String callSidOrParticipantLabel) {
        return parameter("callSidOrParticipantLabel", callSidOrParticipantLabel);
    }

    /**
     * The conference, by its ConferenceSid. Required, here, as a header or in the body.
     */
    public TexmlConferenceParticipantsUpdateEndpointBuilder conferenceSid(String conferenceSid) {
        return parameter("conferenceSid", conferenceSid);
    }

    /**
     * The HTTP method for announceUrl. Choose POST, since the parameters of a GET are not signed. One of GET, POST.
     */
    public TexmlConferenceParticipantsUpdateEndpointBuilder announceMethod(String announceMethod) {
        return parameter("announceMethod", announceMethod);
    }

    /**
     * The address of an MP3 or WAV file, or of a document of Play, Say, Pause and Redirect, that the participant hears.
     */
    public TexmlConferenceParticipantsUpdateEndpointBuilder announceUrl(String announceUrl) {
        return parameter("announceUrl", announceUrl);
    }

    /**
     * Plays a beep when the participant leaves.
     */
    public TexmlConferenceParticipantsUpdateEndpointBuilder beepOnExit(String beepOnExit) {
        return parameter("beepOnExit", beepOnExit);
    }

    /**
     * Plays a beep when the participant leaves.
     */
    public TexmlConferenceParticipantsUpdateEndpointBuilder beepOnExit(boolean beepOnExit) {
        return parameter("beepOnExit", beepOnExit);
    }

    /**
     * The call that hears the coaching participant, by its CallSid.
     */
    public TexmlConferenceParticipantsUpdateEndpointBuilder callSidToCoach(String callSidToCoach) {
        return parameter("callSidToCoach", callSidToCoach);
    }

    /**
     * Makes the participant one who coaches another call, heard by that one alone; needs callSidToCoach.
     */
    public TexmlConferenceParticipantsUpdateEndpointBuilder coaching(String coaching) {
        return parameter("coaching", coaching);
    }

    /**
     * Makes the participant one who coaches another call, heard by that one alone; needs callSidToCoach.
     */
    public TexmlConferenceParticipantsUpdateEndpointBuilder coaching(boolean coaching) {
        return parameter("coaching", coaching);
    }

    /**
     * Ends the conference when this participant leaves.
     */
    public TexmlConferenceParticipantsUpdateEndpointBuilder endConferenceOnExit(String endConferenceOnExit) {
        return parameter("endConferenceOnExit", endConferenceOnExit);
    }

    /**
     * Ends the conference when this participant leaves.
     */
    public TexmlConferenceParticipantsUpdateEndpointBuilder endConferenceOnExit(boolean endConferenceOnExit) {
        return parameter("endConferenceOnExit", endConferenceOnExit);
    }

    /**
     * Puts the participant on hold, or takes it back with false.
     */
    public TexmlConferenceParticipantsUpdateEndpointBuilder hold(String hold) {
        return parameter("hold", hold);
    }

    /**
     * Puts the participant on hold, or takes it back with false.
     */
    public TexmlConferenceParticipantsUpdateEndpointBuilder hold(boolean hold) {
        return parameter("hold", hold);
    }

    /**
     * The HTTP method for holdUrl. Choose POST, since the parameters of a GET are not signed. One of GET, POST.
     */
    public TexmlConferenceParticipantsUpdateEndpointBuilder holdMethod(String holdMethod) {
        return parameter("holdMethod", holdMethod);
    }

    /**
     * The address of an MP3 or WAV file, or of a document of Play, Say, Pause and Redirect, that the participant hears
     * on hold.
     */
    public TexmlConferenceParticipantsUpdateEndpointBuilder holdUrl(String holdUrl) {
        return parameter("holdUrl", holdUrl);
    }

    /**
     * Keeps the others from hearing this participant.
     */
    public TexmlConferenceParticipantsUpdateEndpointBuilder muted(String muted) {
        return parameter("muted", muted);
    }

    /**
     * Keeps the others from hearing this participant.
     */
    public TexmlConferenceParticipantsUpdateEndpointBuilder muted(boolean muted) {
        return parameter("muted", muted);
    }

    /**
     * The address of audio for a participant who waits for the conference to start.
     */
    public TexmlConferenceParticipantsUpdateEndpointBuilder waitUrl(String waitUrl) {
        return parameter("waitUrl", waitUrl);
    }
}
