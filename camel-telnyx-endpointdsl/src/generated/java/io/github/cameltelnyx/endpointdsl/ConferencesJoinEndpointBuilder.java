// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:conferences/join. Puts a call into a conference.
 */
public final class ConferencesJoinEndpointBuilder extends TelnyxOperationEndpointBuilder<ConferencesJoinEndpointBuilder> {

    ConferencesJoinEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    ConferencesJoinEndpointBuilder with(EndpointDescription changed) {
        return new ConferencesJoinEndpointBuilder(changed);
    }

    /**
     * The conference, by its id or name. Required, here, as a header or in the body.
     */
    public ConferencesJoinEndpointBuilder id(String id) {
        return parameter("id", id);
    }

    /**
     * The call that joins. From an event it comes by itself, in the header CamelTelnyxCallControlId. Required, here, as
     * a header or in the body.
     */
    public ConferencesJoinEndpointBuilder callControlId(String callControlId) {
        return parameter("callControlId", callControlId);
    }

    /**
     * When a beep tells of participants who come or go. One of always, never, on_enter, on_exit.
     */
    public ConferencesJoinEndpointBuilder beepEnabled(String beepEnabled) {
        return parameter("beepEnabled", beepEnabled);
    }

    /**
     * Text that every later event of the call carries back. Give it plain; the component sends it as base64.
     */
    public ConferencesJoinEndpointBuilder clientState(String clientState) {
        return parameter("clientState", clientState);
    }

    /**
     * An id of this command; Telnyx ignores a second one with the same id for the same call or conference. The component
     * derives it where it is not given.
     */
    public ConferencesJoinEndpointBuilder commandId(String commandId) {
        return parameter("commandId", commandId);
    }

    /**
     * Ends the conference and all its calls when this participant leaves.
     */
    public ConferencesJoinEndpointBuilder endConferenceOnExit(String endConferenceOnExit) {
        return parameter("endConferenceOnExit", endConferenceOnExit);
    }

    /**
     * Ends the conference and all its calls when this participant leaves.
     */
    public ConferencesJoinEndpointBuilder endConferenceOnExit(boolean endConferenceOnExit) {
        return parameter("endConferenceOnExit", endConferenceOnExit);
    }

    /**
     * Puts the participant on hold on joining.
     */
    public ConferencesJoinEndpointBuilder hold(String hold) {
        return parameter("hold", hold);
    }

    /**
     * Puts the participant on hold on joining.
     */
    public ConferencesJoinEndpointBuilder hold(boolean hold) {
        return parameter("hold", hold);
    }

    /**
     * The address of a file that the participant hears on hold, where hold is true; not together with holdMediaName.
     */
    public ConferencesJoinEndpointBuilder holdAudioUrl(String holdAudioUrl) {
        return parameter("holdAudioUrl", holdAudioUrl);
    }

    /**
     * The name of an uploaded file that the participant hears on hold, where hold is true; not together with
     * holdAudioUrl.
     */
    public ConferencesJoinEndpointBuilder holdMediaName(String holdMediaName) {
        return parameter("holdMediaName", holdMediaName);
    }

    /**
     * Mutes the participant on joining.
     */
    public ConferencesJoinEndpointBuilder mute(String mute) {
        return parameter("mute", mute);
    }

    /**
     * Mutes the participant on joining.
     */
    public ConferencesJoinEndpointBuilder mute(boolean mute) {
        return parameter("mute", mute);
    }

    /**
     * The region that the conference's data are in; the account's own where it is not given. One of Australia, Europe,
     * Middle East, US.
     */
    public ConferencesJoinEndpointBuilder region(String region) {
        return parameter("region", region);
    }

    /**
     * Ends the conference when this participant leaves, without hanging up the others.
     */
    public ConferencesJoinEndpointBuilder softEndConferenceOnExit(String softEndConferenceOnExit) {
        return parameter("softEndConferenceOnExit", softEndConferenceOnExit);
    }

    /**
     * Ends the conference when this participant leaves, without hanging up the others.
     */
    public ConferencesJoinEndpointBuilder softEndConferenceOnExit(boolean softEndConferenceOnExit) {
        return parameter("softEndConferenceOnExit", softEndConferenceOnExit);
    }

    /**
     * Starts the conference when this participant joins.
     */
    public ConferencesJoinEndpointBuilder startConferenceOnEnter(String startConferenceOnEnter) {
        return parameter("startConferenceOnEnter", startConferenceOnEnter);
    }

    /**
     * Starts the conference when this participant joins.
     */
    public ConferencesJoinEndpointBuilder startConferenceOnEnter(boolean startConferenceOnEnter) {
        return parameter("startConferenceOnEnter", startConferenceOnEnter);
    }

    /**
     * What the supervisor may do in the conference; whisper is heard by the chosen calls alone, monitor by nobody. One
     * of barge, monitor, none, whisper.
     */
    public ConferencesJoinEndpointBuilder supervisorRole(String supervisorRole) {
        return parameter("supervisorRole", supervisorRole);
    }

    /**
     * The calls that hear a whispering supervisor, by their control ids.
     */
    public ConferencesJoinEndpointBuilder whisperCallControlIds(String whisperCallControlIds) {
        return parameter("whisperCallControlIds", whisperCallControlIds);
    }

    /**
     * The calls that hear a whispering supervisor, by their control ids.
     */
    public ConferencesJoinEndpointBuilder whisperCallControlIds(java.util.List<?> whisperCallControlIds) {
        return parameter("whisperCallControlIds", whisperCallControlIds);
    }
}
